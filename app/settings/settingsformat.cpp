// SPDX-License-Identifier: MIT
#include "app/settings/settingsformat.h"

#include "app/core/filereading.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QLatin1StringView streamed = "qt"_L1; ///< What JSON has no kind for, as Qt streams it.
constexpr auto streamVersion = QDataStream::Qt_6_4;

QJsonValue toJson(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::Double:
    case QMetaType::QString:
    case QMetaType::QStringList:
        return QJsonValue::fromVariant(value);
    default:
        break;
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << value;
    return QJsonObject{{streamed, QString::fromLatin1(bytes.toBase64())}};
}

QVariant toValue(const QJsonValue &json)
{
    if (!json.isObject())
        return json.toVariant();
    const QByteArray bytes = QByteArray::fromBase64(json[streamed].toString().toLatin1());
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    QVariant value;
    stream >> value;
    return stream.status() == QDataStream::Ok ? value : QVariant();
}

bool read(QIODevice &device, QSettings::SettingsMap &settings)
{
    const QByteArray bytes = device.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject json = document.object();
    for (auto each = json.begin(); each != json.end(); ++each)
        settings.insert(each.key(), toValue(*each));
    return bytes.isEmpty() || document.isObject();
}

/// False leaves what is there: `device` is put in its place only after all of it could be written.
bool write(QIODevice &device, const QSettings::SettingsMap &settings)
{
    QJsonObject json;
    for (auto each = settings.begin(); each != settings.end(); ++each)
        json[each.key()] = toJson(*each);
    const QByteArray bytes = QJsonDocument(json).toJson();
    auto *file = qobject_cast<QFileDevice *>(&device);
    return device.write(bytes) == bytes.size() && (file == nullptr || file->flush());
}

/// Without the ending of a format.
QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/'
        + QCoreApplication::organizationName() + u'/' + QCoreApplication::applicationName();
}

} // namespace

void useSettingsFormat()
{
    for (const QLatin1StringView ending : {".conf"_L1, ".json"_L1})
        setAsideUnlessFile(settingsPath() + ending);
    const QSettings before;
    static const QSettings::Format format = QSettings::registerFormat(u"json"_s, read, write);
    QSettings::setDefaultFormat(format);
    QSettings settings;
    if (QFile::exists(settings.fileName()))
        return;
    for (const QString &key : before.allKeys())
        settings.setValue(key, before.value(key));
}

} // namespace bellpush
