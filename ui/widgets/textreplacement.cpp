// SPDX-License-Identifier: MIT
#include "ui/widgets/textreplacement.h"

#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

namespace bellpush {

namespace {

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
    std::replace_if(
        text.begin(), text.end(),
        [](QChar c) { return c == QChar::ParagraphSeparator || c == QChar::LineSeparator; }, u'\n');
    return text;
}

std::optional<TextStretch> replaceText(QPlainTextEdit &edit, const QString &text)
{
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
