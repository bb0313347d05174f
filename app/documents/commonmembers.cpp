// SPDX-License-Identifier: MIT
#include "app/documents/commonmembers.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

std::optional<QByteArray> fromBase64(const QJsonValue &value)
{
    const auto bytes = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    const bool fits = value.isString() && bytes && bytes.decoded.size() <= largestPictureBytes;
    return fits ? std::optional(bytes.decoded) : std::nullopt;
}

} // namespace

void describeCountry(Members &members, std::optional<Country> &country)
{
    members.value(
        "country"_L1,
        [&country](const QJsonValue &value) {
            country = Country::from(value.toString());
            return wrongUnless(country.has_value());
        },
        [&country](const auto &) { return country ? QJsonValue(country->code()) : QJsonValue(); });
}

void describePicture(Members &members, QLatin1StringView key, PictureFile &picture)
{
    members.part(key, [&picture](Members &parts) {
        parts.text("file"_L1, picture.path);
        parts.value(
            "data"_L1,
            [&picture](const QJsonValue &value) {
                const auto bytes = fromBase64(value);
                picture.bytes = bytes.value_or(QByteArray());
                return wrongUnless(bytes.has_value());
            },
            [&picture](const auto &) {
                return QJsonValue(QString::fromLatin1(picture.bytes.bytes().toBase64()));
            });
    });
}

} // namespace bellpush
