// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

struct CloudApiAddress;

/// A shell command that sends `body` to `address`: for POSIX shells, with `$WHATSAPP_TOKEN` in
/// place of the token and, where the address has no phone number ID, `$PHONE_NUMBER_ID`.
QString curlCommand(const CloudApiAddress &address, const QByteArray &body);

} // namespace bellpush
