// SPDX-License-Identifier: MIT
#include "ui/pages/links/budgetmeter.h"

#include "ui/widgets/appcolors.h"
#include "ui/widgets/hintlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace bellpush {

namespace {

constexpr int barHeight = 8;
constexpr qreal gap = 2;

/// Where the steps lie in a bar of this width, from left to right.
QList<QRectF> stepBoxes(const QList<qsizetype> &steps, qreal width)
{
    QList<QRectF> boxes;
    const auto total = static_cast<qreal>(steps.isEmpty() ? 0 : steps.constLast());
    qreal left = 0;
    for (const qsizetype step : steps) {
        const qreal right = width * static_cast<qreal>(step) / total;
        boxes.append(QRectF(left, 0, std::max<qreal>(right - left - gap, 1), barHeight));
        left = right;
    }
    return boxes;
}

class BudgetBar : public QWidget
{
public:
    BudgetBar(const LinkBudget &budget, QWidget *parent) : QWidget(parent), m_budget(budget)
    {
        setFixedHeight(barHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        const QList<QRectF> boxes = stepBoxes(m_budget.steps, width());
        const AppColors &colors = colorsOf(palette());
        if (boxes.isEmpty())
            return;
        for (const QRectF &box : boxes)
            drawPart(painter, box, colors.border);
        const qreal end = width() * static_cast<qreal>(m_budget.used)
            / static_cast<qreal>(m_budget.steps.constLast());
        painter.setClipRect(QRectF(0, 0, end, barHeight));
        for (const QRectF &box : boxes)
            drawPart(painter, box, colors.accent);
    }

private:
    static void drawPart(QPainter &painter, const QRectF &box, const QColor &colour)
    {
        painter.setBrush(colour);
        painter.drawRoundedRect(box, 2, 2);
    }

    const LinkBudget &m_budget;
};

} // namespace

BudgetMeter::BudgetMeter(QWidget *parent)
    : QWidget(parent),
      m_bar(new BudgetBar(m_budget, this)),
      m_words(new HintLabel(this))
{
    m_words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    layout->addWidget(m_words);
    hide();
}

void BudgetMeter::setBudget(const LinkBudget &budget)
{
    if (budget == m_budget)
        return;
    m_budget = budget;
    m_words->setText(budget.words);
    setVisible(!budget.words.isEmpty());
    m_bar->update();
}

} // namespace bellpush
