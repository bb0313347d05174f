// SPDX-License-Identifier: MIT
#include "ui/widgets/details.h"

#include "ui/widgets/hintlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bellpush {

DetailsButton::DetailsButton(QLatin1StringView place, QWidget *parent) : QToolButton(parent)
{
    setText(tr("Details"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setCheckable(true);
    const QString key = "details/"_L1 + place;
    setChecked(QSettings().value(key).toBool());
    showArrow();
    connect(this, &QToolButton::toggled, this, [this, key](bool isUnfolded) {
        QSettings().setValue(key, isUnfolded);
        showArrow();
    });
}

void DetailsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        showArrow();
}

void DetailsButton::showArrow()
{
    const auto folded = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    setArrowType(isChecked() ? Qt::DownArrow : folded);
}

Details::Details(QLatin1StringView place, QWidget *parent)
    : QWidget(parent),
      m_button(new DetailsButton(place, this)),
      m_words(new HintLabel(this))
{
    m_words->setWordWrap(true);
    m_words->setVisible(m_button->isChecked());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_words);
    connect(m_button, &DetailsButton::toggled, m_words, &QWidget::setVisible);
    hide();
}

void Details::setText(const QString &text)
{
    m_words->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace bellpush
