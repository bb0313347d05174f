// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>

namespace bellpush {

/// Whether an address names a machine by its number, in any of the forms that browsers read:
/// `192.168.0.1`, `3232235521`, `0xc0a80001`, `[::1]`. WhatsApp shows no card of such a page: our
/// reading; it could be anybody's own network. How a host is told to be a number is the URL
/// Standard's "ends in a number".
bool isBareAddress(const QUrl &url);

} // namespace bellpush
