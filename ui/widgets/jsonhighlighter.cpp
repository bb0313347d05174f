// SPDX-License-Identifier: MIT
#include "ui/widgets/jsonhighlighter.h"

#include "ui/widgets/appcolors.h"

#include <QApplication>

namespace bellpush {

namespace {

/// The place after the text that begins with the quote at `start`.
qsizetype textEnd(const QString &line, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < line.size() && line[at] != u'"')
        at += line[at] == u'\\' ? 2 : 1;
    return std::min(at + 1, line.size());
}

bool isName(const QString &line, qsizetype end)
{
    return QStringView(line).sliced(end).trimmed().startsWith(u':');
}

} // namespace

void JsonHighlighter::highlightBlock(const QString &text)
{
    const AppColors &colors = colorsOf(QApplication::palette());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at;
        QColor color;
        if (text[at] == u'"') {
            at = textEnd(text, at);
            color = isName(text, at) ? colors.jsonKey : colors.jsonText;
        } else if (text[at].isLetterOrNumber() || text[at] == u'-') {
            while (at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'-'))
                ++at;
            color = colors.jsonNumber;
        } else {
            ++at;
            continue;
        }
        setFormat(static_cast<int>(start), static_cast<int>(at - start), color);
    }
}

} // namespace bellpush
