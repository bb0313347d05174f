// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/stockview.h"

#include "ui/pages/sheets/stockviewaccessible.h"
#include "ui/widgets/appcolors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr int leastWidth = 160;
constexpr int usualWidth = 240;
constexpr qreal disabledOpacity = 0.5;
constexpr double usualRatio = 297.0 / 210; // A4, while there is no stock

StockSheetColors sheetColors(const AppColors &colors)
{
    return {.page = colors.surface,
            .pageBorder = colors.border,
            .label = colors.field,
            .labelBorder = colors.fieldBorder,
            .hovered = colors.hover,
            .used = colors.border,
            .usedMark = colors.fieldBorder,
            .number = colors.secondaryText,
            .first = colors.accent,
            .onFirst = colors.onAccent,
            .focus = colors.accent};
}

} // namespace

StockView::StockView(QWidget *parent) : QWidget(parent)
{
    installStockViewAccessibility();
    connectAnnouncements(*this);
    setAccessibleName(tr("Label sheet"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StockView::setStock(const LabelStock &stock)
{
    if (stock == m_stock)
        return;
    m_stock = stock;
    m_count = stockProblem(stock) ? 0 : labelCount(stock);
    layOut();
    dropMarksBeyondTheSheet();
    updateGeometry();
    emit labelsReplaced();
}

void StockView::setUsed(const QList<int> &labels)
{
    StockSheetMarks marks = m_marks;
    marks.used.clear();
    for (const int label : labels) {
        if (label >= 0 && label < count())
            marks.used.append(label);
    }
    std::ranges::sort(marks.used);
    marks.used.erase(std::unique(marks.used.begin(), marks.used.end()), marks.used.end());
    setMarks(marks);
}

void StockView::setFirst(std::optional<int> label)
{
    StockSheetMarks marks = m_marks;
    marks.first = label && *label >= 0 && *label < count() ? label : std::nullopt;
    setMarks(marks);
}

void StockView::setMarks(const StockSheetMarks &marks)
{
    if (marks == m_marks)
        return;
    const QStringList before = labelNames();
    m_marks = marks;
    QList<int> renamed;
    for (int label = 0; label < count(); ++label) {
        if (labelName(label) != before.at(label))
            renamed.append(label);
    }
    if (!renamed.isEmpty())
        emit labelsRenamed(renamed);
    update();
}

void StockView::dropMarksBeyondTheSheet()
{
    const auto isBeyond = [this](std::optional<int> label) {
        return label && *label >= count();
    };
    m_marks.used.removeIf([this](int label) { return label >= count(); });
    m_marks.hovered.reset();
    m_pressed.reset();
    if (isBeyond(m_marks.first))
        m_marks.first.reset();
    if (isBeyond(m_marks.focused))
        m_marks.focused.reset();
}

bool StockView::isUsed(int label) const
{
    return std::ranges::binary_search(m_marks.used, label);
}

std::optional<int> StockView::focusedLabel() const
{
    return hasFocus() ? m_marks.focused : std::nullopt;
}

QString StockView::labelName(int label) const
{
    const QString number = QString::number(label + 1);
    if (m_marks.first == label)
        return tr("Label %1, printing begins here").arg(number);
    return isUsed(label) ? tr("Label %1, used").arg(number) : tr("Label %1, free").arg(number);
}

QStringList StockView::labelNames() const
{
    QStringList names;
    for (int label = 0; label < count(); ++label)
        names.append(labelName(label));
    return names;
}

QRect StockView::labelRect(int label) const
{
    return m_layout.labels.value(label).toAlignedRect();
}

void StockView::focusLabel(int label)
{
    setFocus(Qt::OtherFocusReason);
    setFocused(label);
}

int StockView::heightForWidth(int width) const
{
    const double ratio
        = m_stock.page.isEmpty() ? usualRatio : m_stock.page.height() / m_stock.page.width();
    return static_cast<int>(std::ceil(width * ratio));
}

QSize StockView::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize StockView::minimumSizeHint() const
{
    return {leastWidth, std::min(heightForWidth(leastWidth), 2 * leastWidth)};
}

void StockView::layOut()
{
    m_layout = layoutStockSheet(m_stock, size());
    update();
}

void StockView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void StockView::paintEvent(QPaintEvent *)
{
    StockSheetMarks marks = m_marks;
    marks.focused = focusedLabel();
    QPainter painter(this);
    painter.setOpacity(isEnabled() ? 1 : disabledOpacity);
    paintStockSheet(painter, m_layout, marks, sheetColors(colorsOf(palette())), font());
}

void StockView::setFocused(int label)
{
    if (label >= count() || (m_marks.focused == label))
        return;
    m_marks.focused = label;
    tellFocus();
    update();
}

void StockView::setHovered(std::optional<int> label)
{
    if (label == m_marks.hovered)
        return;
    m_marks.hovered = label;
    setCursor(label ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool StockView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto label = labelAt(help->pos());
    if (label)
        QToolTip::showText(
            help->globalPos(),
            tr("%1\nClick: begin here. Right click: used or free.").arg(labelName(*label)), this,
            labelRect(*label));
    else
        QToolTip::hideText();
    return true;
}

void StockView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Label sheet"));
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

/// The keyboard comes to where it was, else to where printing begins.
void StockView::focusInEvent(QFocusEvent *event)
{
    if (!m_marks.focused && count() > 0)
        m_marks.focused = m_marks.first.value_or(0);
    tellFocus();
    QWidget::focusInEvent(event);
}

void StockView::tellFocus()
{
    if (const auto label = focusedLabel())
        emit labelFocused(*label);
}

void StockView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

} // namespace bellpush
