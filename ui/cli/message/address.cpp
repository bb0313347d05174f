// SPDX-License-Identifier: MIT
#include "ui/cli/message/address.h"

#include "ui/cli/frame/optioncheck.h"
#include "ui/text/sendtext.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr Option baseUrl{
    .name = "--base-url"_L1,
    .value = "URL"_L1,
    .help = QT_TRANSLATE_NOOP("Option",
                              "https://..., or http:// to this computer: the practice "
                              "account's")};
constexpr Option apiVersion{
    .name = "--api-version"_L1,
    .value = "vN.N"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "of the Cloud API, else the one the program was made for")};

const Option &optionOf(AddressError error)
{
    switch (error) {
    case AddressError::NotAUrl:
    case AddressError::PlainHttp:
        return baseUrl;
    case AddressError::BadVersion:
        return apiVersion;
    case AddressError::BadPhoneNumberId:
        return phoneNumberIdOption;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Option> serverOptions()
{
    return {baseUrl, apiVersion};
}

Result<CloudApiAddress, Failure> readAddress(const Arguments &arguments)
{
    auto address
        = cloudApiAddress(arguments.optionalValue(baseUrl).value_or(defaultBaseUrl()),
                          arguments.optionalValue(apiVersion).value_or(defaultApiVersion()),
                          arguments.value(phoneNumberIdOption));
    if (address)
        return *std::move(address);
    const QString field = fieldOf(optionOf(address.error()));
    return tl::unexpected(
        Failure{ExitCode::WrongUsage, {.field = field, .text = addressErrorText(address.error())}});
}

} // namespace bellpush
