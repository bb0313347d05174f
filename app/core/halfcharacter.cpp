// SPDX-License-Identifier: MIT
#include "app/core/halfcharacter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Path = std::optional<QString>;

// Ours: somebody else's names may be of any length.
constexpr qsizetype longestPath = 120;

Path placeIn(const QJsonValue &value);

Path placeIn(const QJsonArray &array)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const Path found = placeIn(array[i]))
            return u"[%1]"_s.arg(i) + *found;
    }
    return std::nullopt;
}

Path placeIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isValidUtf16() ? Path() : Path(QString());
    return value.isArray() ? placeIn(value.toArray()) : halfCharacter(value.toObject());
}

} // namespace

Path halfCharacter(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const Path found = member.key().isValidUtf16() ? placeIn(member.value()) : Path(QString());
        if (found)
            return (u'.' + member.key() + *found).left(longestPath);
    }
    return std::nullopt;
}

} // namespace bellpush
