// SPDX-License-Identifier: MIT
#include "ui/phone/ruleentry.h"

#include "ui/text/previewruletext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/measuredlabel.h"
#include "ui/widgets/smallprint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr int iconSize = 20;

QLatin1StringView iconOf(RuleStanding standing)
{
    switch (standing) {
    case RuleStanding::Documented:
        return "book-open-check"_L1;
    case RuleStanding::ThirdParty:
        return "users"_L1;
    case RuleStanding::Reading:
        return "eye"_L1;
    case RuleStanding::Ours:
        return "pencil-ruler"_L1;
    }
    Q_UNREACHABLE();
}

/// What Meta documents is the one thing to rely on.
QColor colorOf(RuleStanding standing, const AppColors &colors)
{
    return standing == RuleStanding::Documented ? colors.success : colors.secondaryText;
}

/// The sentence above the small print, as one text: two labels would be heard as two things.
QString richText(const QString &sentence, const QString &smallPrint, const QColor &color,
                 qreal pointSize)
{
    return u"<p style='margin:0'>%1</p>"
           "<p style='margin:0; margin-top:2px; color:%2; font-size:%3pt'>%4</p>"_s.arg(
               sentence.toHtmlEscaped(), color.name(), QString::number(pointSize, 'f', 2),
               smallPrint.toHtmlEscaped());
}

} // namespace

RuleEntry::RuleEntry(PreviewRule rule, QWidget *parent)
    : QWidget(parent),
      m_rule(rule),
      m_text(new MeasuredLabel(this))
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(ruleText(rule) + u' ' + standingText(standingOf(rule)));
    m_text->setAccessibleDescription(sourceText(rule));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(iconSize + 12);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    showRule();
}

void RuleEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showRule();
}

void RuleEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter,
                 QStyle::visualRect(layoutDirection(), rect(), {0, 0, iconSize, iconSize}));
}

void RuleEntry::showRule()
{
    const RuleStanding standing = standingOf(m_rule);
    const AppColors &colors = colorsOf(palette());
    m_icon = lineIcon(iconOf(standing), colorOf(standing, colors));
    m_text->setText(richText(ruleText(m_rule),
                             standingText(standing) + u" · "_s + sourceText(m_rule),
                             colors.secondaryText, smallPrint(font()).pointSizeF()));
    update();
}

} // namespace bellpush
