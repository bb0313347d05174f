// SPDX-License-Identifier: MIT
#pragma once

#include "app/httpserver/httprequest.h"

namespace bellpush {

/// Reads the one request of a connection and answers it; returns when both sides have parted, the
/// time is up or the connection was cut. Does not close `socket`.
///
/// httplib reads the head and writes the answer. All that could go on without end is read here,
/// within `limits`: httplib 0.11 bounds neither its headers nor the bodies of what it has no route
/// for, waits anew for each byte, unpacks, and takes a chunked body that breaks off for a whole
/// one.
void serveHttp(int socket, const HttpLimits &limits, const HttpService &service);

} // namespace bellpush
