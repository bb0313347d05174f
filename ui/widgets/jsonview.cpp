// SPDX-License-Identifier: MIT
#include "ui/widgets/jsonview.h"

#include "ui/widgets/appcolors.h"
#include "ui/widgets/emojifont.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace bellpush {

namespace {

struct Token {
    qsizetype start;
    qsizetype end;
    QColor color;
};

/// The place after the text that begins with the quote at `start`.
qsizetype textEnd(const QString &line, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < line.size() && line[at] != u'"')
        at += line[at] == u'\\' ? 2 : 1;
    return std::min(at + 1, line.size());
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-';
}

bool isName(const QString &line, qsizetype end)
{
    return QStringView(line).sliced(end).trimmed().startsWith(u':');
}

/// The tokens of a line of indented JSON, gaps included, so that they cover it.
QList<Token> tokensOf(const QString &line, const AppColors &colors)
{
    QList<Token> tokens;
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype start = at;
        QColor color = colors.text;
        if (line[at] == u'"') {
            at = textEnd(line, at);
            color = isName(line, at) ? colors.jsonKey : colors.jsonText;
        } else if (isWordCharacter(line[at])) {
            while (at < line.size() && isWordCharacter(line[at]))
                ++at;
            color = colors.jsonNumber;
        } else {
            while (at < line.size() && line[at] != u'"' && !isWordCharacter(line[at]))
                ++at;
        }
        tokens.append({start, at, color});
    }
    return tokens;
}

/// Whether the characters from `start` to `end` already have `color`.
bool hasColor(const QTextBlock &block, const Token &token)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const qsizetype start = fragment.position() - block.position();
        const bool overlaps = start < token.end && start + fragment.length() > token.start;
        if (overlaps && fragment.charFormat().foreground().color() != token.color)
            return false;
    }
    return true;
}

} // namespace

JsonView::JsonView(QWidget *parent) : EmojiTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(8);
}

/// The colours are part of the text: what is typed into a value takes the colour around it, and
/// the line is laid out once. A QSyntaxHighlighter would have it laid out twice.
void JsonView::setJson(const QString &json)
{
    // Asked for when there is something to show in it: a family more takes Qt a good part of a
    // start.
    if (!json.isEmpty() && !testAttribute(Qt::WA_SetFont))
        setFont(withColourEmoji(QFontDatabase::systemFont(QFontDatabase::FixedFont)));
    QTextCursor edit(document());
    edit.beginEditBlock(); // laid out once, at its end
    if (const std::optional<TextStretch> changed = replaceText(*this, json))
        colorStretch(*changed);
    edit.endEditBlock();
}

void JsonView::colorStretch(TextStretch changed)
{
    const QTextBlock last = document()->findBlock(static_cast<int>(changed.end));
    for (QTextBlock block = document()->findBlock(static_cast<int>(changed.start));
         block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next())
        colorBlock(block);
}

void JsonView::colorBlock(const QTextBlock &block)
{
    QTextCursor cursor(block);
    for (const Token &token : tokensOf(block.text(), colorsOf(palette()))) {
        if (hasColor(block, token))
            continue;
        QTextCharFormat format;
        format.setForeground(token.color);
        cursor.setPosition(static_cast<int>(block.position() + token.start));
        cursor.setPosition(static_cast<int>(block.position() + token.end), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void JsonView::changeEvent(QEvent *event)
{
    EmojiTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorStretch({0, document()->characterCount() - 1});
}

} // namespace bellpush
