// SPDX-License-Identifier: MIT
#pragma once

class QNetworkAccessManager;

namespace bellpush {

/// Gives each request the proxy of its own host: the system's, but none to this machine.
void takeProxyElsewhere(QNetworkAccessManager &network);

} // namespace bellpush
