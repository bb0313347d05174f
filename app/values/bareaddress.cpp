// SPDX-License-Identifier: MIT
#include "app/values/bareaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bellpush {

bool isBareAddress(const QUrl &url)
{
    static const QRegularExpression number(u"(?:\\A|\\.)(?:\\d+|0[xX][0-9a-fA-F]*)\\.?\\z"_s);
    const QString host = url.host();
    return host.contains(u':') || number.match(host).hasMatch();
}

} // namespace bellpush
