// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace bellpush {

/// JSON written with single quotes, so that it reads well in C++. Raw string literals would do as
/// well, but moc 6.4 loses classes behind some of them.
inline QByteArray quotedJson(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace bellpush
