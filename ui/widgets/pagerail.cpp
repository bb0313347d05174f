// SPDX-License-Identifier: MIT
#include "ui/widgets/pagerail.h"

#include "ui/widgets/appcolors.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/smallprint.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace bellpush {

namespace {

constexpr int buttonHeight = 60;
constexpr int leastWidth = 72;
constexpr int glyphSize = 22;
constexpr int margin = 4;
constexpr qreal radius = 8;

/// A page's button: its icon above its word, on the accent's tint while its page shows.
class RailButton : public QToolButton
{
public:
    RailButton(const QString &title, QLatin1StringView icon, QWidget *parent)
        : QToolButton(parent),
          m_icon(icon)
    {
        setText(title);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFont(smallPrint(font()));
    }

    QSize sizeHint() const override
    {
        return {std::max(leastWidth, fontMetrics().horizontalAdvance(text()) + 2 * margin),
                buttonHeight};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const AppColors &colors = colorsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(margin, margin / 2.0, -margin, -margin / 2.0);
        if (isChecked() || underMouse()) {
            QColor tint = isChecked() ? colors.accent : colors.secondaryText;
            tint.setAlphaF(isChecked() ? 0.14F : 0.08F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tint);
            painter.drawRoundedRect(area, radius, radius);
        }
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
        }
        const QColor ink = isChecked() ? colors.accent : colors.secondaryText;
        const int left = (width() - glyphSize) / 2;
        lineIcon(m_icon, ink).paint(&painter, QRect(left, 10, glyphSize, glyphSize));
        painter.setPen(isChecked() ? colors.text : colors.secondaryText);
        painter.drawText(QRect(0, 34, width(), 20), Qt::AlignCenter, text());
    }

private:
    QLatin1StringView m_icon;
};

} // namespace

PageRail::PageRail(QWidget *parent)
    : QWidget(parent),
      m_buttons(new QButtonGroup(this)),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 8, 1, 8);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    // Toggled, not clicked: assistive technology checks a button without pressing it.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int page, bool isDown) {
        if (isDown)
            emit chosen(page);
    });
}

void PageRail::addPage(const QString &title, QLatin1StringView icon, Place place)
{
    const int page = static_cast<int>(m_buttons->buttons().size());
    auto *button = new RailButton(title, icon, this);
    m_buttons->addButton(button, page);
    m_layout->insertWidget(place == Place::AtFoot ? -1 : page, button);
    if (page == 0)
        setCurrent(page);
}

int PageRail::current() const
{
    return m_buttons->checkedId();
}

void PageRail::setCurrent(int page)
{
    const QSignalBlocker quiet(m_buttons);
    if (QAbstractButton *button = m_buttons->button(page))
        button->setChecked(true);
}

void PageRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const AppColors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), colors.border);
}

} // namespace bellpush
