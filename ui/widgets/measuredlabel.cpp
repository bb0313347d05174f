// SPDX-License-Identifier: MIT
#include "ui/widgets/measuredlabel.h"

#include "ui/text/hiddencharacters.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

QString withSoftBreaks(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

/// As large as QFontMetrics::boundingRect() finds the words, which shapes them each time.
QSize brokenAt(int width, QTextLayout &words)
{
    const QFontMetrics metrics(words.font());
    QSizeF size(0, -metrics.leading());
    words.clearLayout(); // keeps what was shaped
    for (QTextLine line = words.createLine(); line.isValid(); line = words.createLine()) {
        line.setLineWidth(std::max(0, width));
        size.setHeight(std::ceil(size.height() + metrics.leading()) + line.height());
        size.setWidth(std::max(size.width(), line.naturalTextWidth()));
    }
    return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
}

} // namespace

MeasuredLabel::MeasuredLabel(QWidget *parent) : MeasuredLabel(QString(), parent) { }

MeasuredLabel::MeasuredLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void MeasuredLabel::setText(const QString &text)
{
    QLabel::setText(withHiddenShownButIsolates(text));
}

void MeasuredLabel::setSelectable()
{
    m_becomesSelectable = true;
    setFocusPolicy(Qt::ClickFocus); // as it will have
}

bool MeasuredLabel::event(QEvent *event)
{
    const bool isReached = event->type() == QEvent::Enter || event->type() == QEvent::FocusIn
        || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::ContextMenu;
    if (m_becomesSelectable && isReached) {
        m_becomesSelectable = false;
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    return QLabel::event(event);
}

bool MeasuredLabel::isMeasuredHere() const
{
    return textFormat() == Qt::PlainText && !text().isEmpty();
}

QSize MeasuredLabel::sizeHint() const
{
    if (!isMeasuredHere())
        return QLabel::sizeHint();
    ensurePolished();
    return withMargins(wordWrap() ? spreadSize() : sizeAt(QWIDGETSIZE_MAX));
}

QSize MeasuredLabel::minimumSizeHint() const
{
    if (!isMeasuredHere())
        return QLabel::minimumSizeHint();
    ensurePolished();
    const QSize least(sizeAt(wordWrap() ? 0 : QWIDGETSIZE_MAX).width(),
                      sizeAt(QWIDGETSIZE_MAX).height());
    return withMargins(least);
}

int MeasuredLabel::heightForWidth(int width) const
{
    if (!isMeasuredHere())
        return QLabel::heightForWidth(width);
    const int broken = wordWrap() ? width - margins().width() : QWIDGETSIZE_MAX;
    return withMargins(sizeAt(broken)).height();
}

/// Up to 80 letters a line; a text that would fill few lines so gets more of them.
QSize MeasuredLabel::spreadSize() const
{
    const int lineSpacing = fontMetrics().lineSpacing();
    const int widest = std::min(fontMetrics().averageCharWidth() * 80, maximumWidth());
    QSize size = sizeAt(widest - margins().width());
    if (size.height() < 4 * lineSpacing && size.width() > widest / 2)
        size = sizeAt(widest / 2 - margins().width());
    if (size.height() < 2 * lineSpacing && size.width() > widest / 4)
        size = sizeAt(widest / 4 - margins().width());
    return size;
}

QSize MeasuredLabel::sizeAt(int width) const
{
    const QString words = withSoftBreaks(text());
    if (!m_words || words != m_words->text() || font() != m_words->font()) {
        m_words = std::make_unique<QTextLayout>(words, font());
        m_words->beginLayout(); // without an end: each beginning shapes the words anew
        m_sizes.clear();
    }
    auto size = m_sizes.constFind(width);
    if (size == m_sizes.constEnd())
        size = m_sizes.insert(width, brokenAt(width, *m_words));
    return *size;
}

QSize MeasuredLabel::withMargins(QSize size) const
{
    return (size + margins()).expandedTo(minimumSize());
}

QSize MeasuredLabel::margins() const
{
    const QMargins around = contentsMargins();
    return {around.left() + around.right() + 2 * margin(),
            around.top() + around.bottom() + 2 * margin()};
}

} // namespace bellpush
