// SPDX-License-Identifier: MIT
#include "app/web/loopback.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace bellpush {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace bellpush
