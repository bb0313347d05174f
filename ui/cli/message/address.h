// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/cloudapiaddress.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

#include <QtGlobal>

namespace bellpush {

inline constexpr Option phoneNumberIdOption{
    .name = QLatin1StringView("--phone-number-id"),
    .value = QLatin1StringView("ID"),
    .help = QT_TRANSLATE_NOOP("Option", "the business number's ID, not the number itself")};

/// `--base-url` and `--api-version`.
QList<Option> serverOptions();

/// Where messages are sent from, with WhatsApp's own server and the current version unless told
/// otherwise. Without `--phone-number-id` the id is empty. Errors: WrongUsage.
Result<CloudApiAddress, Failure> readAddress(const Arguments &arguments);

} // namespace bellpush
