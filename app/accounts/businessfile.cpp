// SPDX-License-Identifier: MIT
#include "app/accounts/businessfile.h"

#include "app/core/filereading.h"
#include "app/core/wholefile.h"
#include "app/settings/settingsfile.h"
#include "app/values/logoproblem.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr qint64 longestFile = qint64{4} * 1024 * 1024; // ours

constexpr auto listKey = "businesses"_L1;
constexpr auto idKey = "id"_L1;

QString pathIn(const QString &folder)
{
    return folder + u"/businesses.json"_s;
}

/// The members that are words.
constexpr std::pair<QLatin1StringView, QString Business::*> words[]{
    {idKey, &Business::id},
    {"name"_L1, &Business::name},
    {"number"_L1, &Business::number},
    {"hours"_L1, &Business::hours},
    {"web_address"_L1, &Business::webAddress},
    {"colour"_L1, &Business::brand},
    {"accent"_L1, &Business::accent},
};

Business businessIn(const QJsonObject &json, const QDir &folder)
{
    Business business;
    for (const auto &[key, member] : words)
        business.*member = json[key].toString();
    business.country = Country::from(json["country"_L1].toString());
    if (const QString logo = json["logo"_L1].toString(); !logo.isEmpty())
        business.logo.path = QDir::cleanPath(folder.absoluteFilePath(logo));
    business.languages = json["languages"_L1].toVariant().toStringList();
    return business;
}

/// `value` under `key`, or nothing there if it is empty.
void put(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (value.isEmpty())
        json.remove(key);
    else
        json[key] = value;
}

void write(QJsonObject &json, const Business &business, const QDir &folder)
{
    for (const auto &[key, member] : words)
        put(json, key, business.*member);
    put(json, "country"_L1, business.country ? business.country->code() : QString());
    put(json, "logo"_L1,
        business.logo.path.isEmpty() ? QString() : folder.relativeFilePath(business.logo.path));
    json.remove("languages"_L1);
    if (!business.languages.isEmpty())
        json["languages"_L1] = QJsonArray::fromStringList(business.languages);
}

qsizetype indexOf(const QJsonArray &list, const QString &id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&id](const QJsonValue &value) {
        return value[idKey].toString() == id;
    });
    return found - list.cbegin();
}

std::optional<FileError> change(const QString &folder,
                                const std::function<void(QJsonArray &)> &edit)
{
    return changeSettings(pathIn(folder), longestFile, [&edit](QJsonObject &json) {
        QJsonArray list = json[listKey].toArray();
        edit(list);
        json[listKey] = list;
    });
}

} // namespace

Result<QList<Business>, OpenError> openBusinesses(const QString &folder)
{
    return openSettings(pathIn(folder), longestFile).map([&folder](const QJsonObject &json) {
        QList<Business> all;
        for (const auto &value : json[listKey].toArray()) {
            const Business business = businessIn(value.toObject(), QDir(folder));
            if (!business.id.isEmpty())
                all.append(business);
        }
        return all;
    });
}

std::optional<FileError> writeBusiness(const QString &folder, const Business &business)
{
    return change(folder, [&](QJsonArray &list) {
        const qsizetype index = indexOf(list, business.id);
        QJsonObject json = index < list.size() ? list.at(index).toObject() : QJsonObject();
        write(json, business, QDir(folder));
        if (index < list.size())
            list[index] = json;
        else
            list.append(json);
    });
}

std::optional<FileError> eraseBusiness(const QString &folder, const QString &id)
{
    return change(folder, [&id](QJsonArray &list) {
        if (const qsizetype index = indexOf(list, id); index < list.size())
            list.removeAt(index);
    });
}

Result<PictureFile, FileError> keptLogo(const QString &folder, const PictureFile &logo)
{
    const QString place = QDir::cleanPath(folder + u"/logos"_s);
    if (logo.isNone() || (logo.bytes.isEmpty() && logo.path.startsWith(place + u'/')))
        return logo;
    const auto bytes
        = logo.bytes.isEmpty() ? readFile(logo.path, largestLogoBytes + 1) : logo.bytes.bytes();
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() > largestLogoBytes)
        return tl::unexpected(FileError{FileError::Reason::TooLarge, {}});
    // Two logos may have one name: each has a folder, named by what is in it.
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    const QString own = place + u'/' + QString::fromLatin1(hash.left(16));
    const QString name = QFileInfo(logo.path).fileName();
    const PictureFile copy{.path = own + u'/' + (name.isEmpty() ? u"logo"_s : name)};
    QDir().mkpath(own);
    if (const auto error = writeFile(copy.path, *bytes))
        return tl::unexpected(*error);
    return copy;
}

} // namespace bellpush
