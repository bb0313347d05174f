// SPDX-License-Identifier: MIT
#include "ui/cli/message/address.h"

#include "ui/text/sendtext.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QLatin1StringView phoneNumberId = "--phone-number-id"_L1;
constexpr QLatin1StringView baseUrl = "--base-url"_L1;
constexpr QLatin1StringView apiVersion = "--api-version"_L1;

QLatin1StringView optionOf(AddressError error)
{
    switch (error) {
    case AddressError::NotAUrl:
    case AddressError::PlainHttp:
        return baseUrl;
    case AddressError::BadVersion:
        return apiVersion;
    case AddressError::BadPhoneNumberId:
        return phoneNumberId;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Option> addressOptions()
{
    return {{phoneNumberId}, {baseUrl}, {apiVersion}};
}

Result<CloudApiAddress, Failure> readAddress(const Arguments &arguments)
{
    auto address
        = cloudApiAddress(arguments.optionalValue(baseUrl).value_or(defaultBaseUrl()),
                          arguments.optionalValue(apiVersion).value_or(defaultApiVersion()),
                          arguments.value(phoneNumberId));
    if (address)
        return *std::move(address);
    const QString field = optionOf(address.error()).mid(2);
    return tl::unexpected(
        Failure{ExitCode::WrongUsage, {.field = field, .text = addressErrorText(address.error())}});
}

} // namespace bellpush
