// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace bellpush {

/// What keeps `text` from being a sentence somebody can read, or nothing.
inline QString sentenceFault(QString text)
{
    static const QRegularExpression marker(QStringLiteral("%(?:L?[1-9]|n)"));
    static const QRegularExpression hole(QStringLiteral("“”|  |^\\s|\\s$|: *$"));

    text.replace(QStringLiteral("%20"),
                 QStringLiteral("+")); // is meant: it tells how to write a space in an address
    if (text.isEmpty())
        return QStringLiteral("empty");
    if (const auto match = marker.match(text); match.hasMatch())
        return QStringLiteral("has an unreplaced ") + match.captured();
    if (const auto match = hole.match(text); match.hasMatch())
        return QStringLiteral("has a hole: ") + text;
    static const QString ends = QStringLiteral(".!?)”");
    return ends.contains(text.back()) ? QString() : QStringLiteral("ends without a full stop");
}

} // namespace bellpush
