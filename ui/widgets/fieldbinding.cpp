// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldbinding.h"

#include "ui/widgets/textreplacement.h"

#include <cmath>

namespace bellpush {

QString fieldValue(const LineField &field)
{
    return field.text();
}

void showValue(LineField &field, const QString &text)
{
    if (field.text() != text)
        field.setText(text);
}

QString fieldValue(const TextField &field)
{
    return exactText(field);
}

void showValue(TextField &field, const QString &text)
{
    replaceText(field, text);
}

int fieldValue(const ChoiceField &field)
{
    return field.currentIndex();
}

void showValue(ChoiceField &field, int entry)
{
    field.setCurrentIndex(entry);
}

std::optional<Country> fieldValue(const CountryField &field)
{
    return field.country();
}

void showValue(CountryField &field, const std::optional<Country> &country)
{
    field.setCountry(country);
}

int fieldValue(const NumberField &field)
{
    return field.value();
}

void showValue(NumberField &field, int value)
{
    if (field.value() != value)
        field.setValue(value);
}

double fieldValue(const DecimalField &field)
{
    return field.value();
}

void showValue(DecimalField &field, double value)
{
    const double smallestStep = std::pow(10, -field.decimals());
    if (std::abs(field.value() - value) > smallestStep / 2)
        field.setValue(value);
}

double fieldValue(const LengthField &field)
{
    return field.mm();
}

void showValue(LengthField &field, double mm)
{
    field.setMm(mm);
}

bool fieldValue(const QCheckBox &field)
{
    return field.isChecked();
}

void showValue(QCheckBox &field, bool isOn)
{
    field.setChecked(isOn);
}

} // namespace bellpush
