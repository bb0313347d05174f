// SPDX-License-Identifier: MIT
#include "ui/widgets/lengthfield.h"

#include "app/core/units.h"
#include "ui/text/measures.h"

#include <QEvent>
#include <QLocale>

#include <algorithm>

namespace bellpush {

namespace {

constexpr int decimalsOfMm = 2; // ours: finer than a ruler

} // namespace

LengthField::LengthField(QWidget *parent) : DecimalField(parent)
{
    showUnit();
    connect(this, &DecimalField::valueChanged, this, &LengthField::takeShown);
}

void LengthField::setMm(double mm)
{
    if (mm == m_mm)
        return;
    m_mm = mm;
    QSignalBlocker quiet(this); // it is rounded
    setValue(m_mm / mmPerUnit());
    quiet.unblock();
    emit lengthChanged(m_mm);
}

void LengthField::setRangeMm(double least, double most)
{
    m_extent = {least, most};
    showUnit();
}

void LengthField::setSteps(const Steps &steps)
{
    m_steps = steps;
    showUnit();
}

/// Without the zeros that say nothing.
QString LengthField::textFromValue(double value) const
{
    QString text = DecimalField::textFromValue(value);
    const QString point = locale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale().zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

void LengthField::changeEvent(QEvent *event)
{
    DecimalField::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        showUnit();
}

double LengthField::mmPerUnit() const
{
    return usesInches(locale()) ? mmPerInch : 1;
}

void LengthField::showUnit()
{
    const QSignalBlocker quiet(this);
    const bool isInch = usesInches(locale());
    setDecimals(isInch ? m_steps.decimalsOfInch : decimalsOfMm);
    setSingleStep(isInch ? m_steps.inches : m_steps.mm);
    setRange(m_extent.least / mmPerUnit(), m_extent.most / mmPerUnit());
    setSuffix(isInch ? tr(" in") : tr(" mm"));
    setValue(m_mm / mmPerUnit());
}

/// Takes what was entered; its ends are those in mm, whatever the unit rounds them to.
void LengthField::takeShown()
{
    const double entered = std::clamp(value() * mmPerUnit(), m_extent.least, m_extent.most);
    if (entered == m_mm)
        return;
    m_mm = entered;
    emit lengthChanged(m_mm);
}

} // namespace bellpush
