// SPDX-License-Identifier: MIT
#include "ui/widgets/textreplacement.h"

#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// What an editor turns into the end of a paragraph.
bool isLineBreak(QChar c)
{
    return c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
}

qsizetype commonStart(QStringView a, QStringView b)
{
    const auto [end, other] = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    qsizetype length = end - a.cbegin();
    if (length > 0 && a[length - 1].isHighSurrogate())
        --length;
    return length;
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    qsizetype length = 0;
    while (length < a.size() && length < b.size()
           && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    if (length > 0 && a[a.size() - length].isLowSurrogate())
        --length;
    return length;
}

} // namespace

QString exactText(const QPlainTextEdit &edit)
{
    QString text = edit.document()->toRawText();
    std::replace_if(text.begin(), text.end(), isLineBreak, u'\n');
    return text;
}

std::optional<TextStretch> replaceText(QPlainTextEdit &edit, QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    std::replace_if(text.begin(), text.end(), isLineBreak, u'\n');
    const QString before = exactText(edit);
    if (before == text)
        return std::nullopt;
    const qsizetype start = commonStart(before, text);
    const qsizetype end
        = commonEnd(QStringView(before).sliced(start), QStringView(text).sliced(start));

    QTextCursor cursor(edit.document());
    cursor.setPosition(static_cast<int>(start));
    cursor.setPosition(static_cast<int>(before.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(start, text.size() - start - end));
    return TextStretch{start, text.size() - end};
}

} // namespace bellpush
