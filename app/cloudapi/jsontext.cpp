// SPDX-License-Identifier: MIT
#include "app/cloudapi/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Members as Meta's pages write them, whatever object they stand in.
const QList<QLatin1StringView> &documentedOrder()
{
    static const QList<QLatin1StringView> order{
        "messaging_product"_L1,
        "recipient_type"_L1,
        "to"_L1,
        "recipient"_L1,
        "name"_L1,
        "language"_L1,
        "type"_L1,
        "sub_type"_L1,
        "index"_L1,
        "preview_url"_L1,
        "header"_L1,
        "body"_L1,
        "text"_L1,
        "action"_L1,
        "display_text"_L1,
        "url"_L1,
        "ttl_minutes"_L1,
        "payload"_L1,
        "footer"_L1,
        "components"_L1,
        "parameters"_L1,
        "interactive"_L1,
        "template"_L1,
    };
    return order;
}

QStringList orderedKeys(const QJsonObject &object)
{
    const auto rank = [](const QString &key) {
        const auto place = std::find(documentedOrder().cbegin(), documentedOrder().cend(), key);
        return place - documentedOrder().cbegin();
    };
    QStringList keys = object.keys();
    std::stable_sort(keys.begin(), keys.end(),
                     [&rank](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return keys;
}

QByteArray scalarText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray valueText(const QJsonValue &value, const QByteArray &indent);

QByteArray arrayText(const QJsonArray &array, const QByteArray &indent)
{
    const QByteArray inner = indent + "  ";
    QByteArrayList items;
    for (const auto &item : array)
        items.append(inner + valueText(item, inner));
    return items.isEmpty() ? "[]"_ba : "[\n" + items.join(",\n") + '\n' + indent + ']';
}

QByteArray objectText(const QJsonObject &object, const QByteArray &indent)
{
    const QByteArray inner = indent + "  ";
    QByteArrayList members;
    for (const QString &key : orderedKeys(object))
        members.append(inner + scalarText(key) + ": " + valueText(object[key], inner));
    return members.isEmpty() ? "{}"_ba : "{\n" + members.join(",\n") + '\n' + indent + '}';
}

QByteArray valueText(const QJsonValue &value, const QByteArray &indent)
{
    if (value.isObject())
        return objectText(value.toObject(), indent);
    if (value.isArray())
        return arrayText(value.toArray(), indent);
    return scalarText(value);
}

} // namespace

QByteArray jsonText(const QJsonObject &object)
{
    return objectText(object, {});
}

} // namespace bellpush
