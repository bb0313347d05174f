// SPDX-License-Identifier: MIT
#include "app/values/excerpt.h"

#include <QTextBoundaryFinder>

namespace bellpush {

namespace {

/// Where `count` code points of `text` end; its size if it has no more.
qsizetype endOf(qsizetype count, QStringView text)
{
    qsizetype at = 0;
    for (; count > 0 && at < text.size(); --count) {
        const bool isPair
            = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        at += isPair ? 2 : 1;
    }
    return at;
}

} // namespace

QString excerpt(const QString &text, qsizetype longest)
{
    // Of a huge text no more is looked at than can matter, a few blanks included.
    const qsizetype looked = endOf(2 * longest + 64, text);
    const QString line = text.left(looked).simplified();
    const qsizetype most = endOf(longest, line);
    if (most == line.size())
        return looked == text.size() ? line : line + u'\u2026';
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, line);
    characters.setPosition(most);
    const qsizetype end = characters.isAtBoundary() ? most : characters.toPreviousBoundary();
    return line.left(end > 0 ? end : most) + u'\u2026';
}

} // namespace bellpush
