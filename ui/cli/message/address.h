// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/cloudapiaddress.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

/// `--phone-number-id`, `--base-url` and `--api-version`.
QList<Option> addressOptions();

/// Where messages are sent from, with WhatsApp's own server and the current version unless told
/// otherwise. Without `--phone-number-id` the id is empty. Errors: WrongUsage.
Result<CloudApiAddress, Failure> readAddress(const Arguments &arguments);

} // namespace bellpush
