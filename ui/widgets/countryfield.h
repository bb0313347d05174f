// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/country.h"
#include "ui/widgets/draftedits.h"

namespace bellpush {

/// Where numbers without country code are dialled: none, or a country by its name.
class CountryField : public ChoiceField
{
    Q_OBJECT

public:
    explicit CountryField(QWidget *parent);

    std::optional<Country> country() const { return Country::from(currentData().toString()); }

    /// Lists the countries, if that has not been done: it takes its time, and most numbers never
    /// need them.
    void fill();

    /// Shows it and says nothing.
    void setCountry(const std::optional<Country> &country);

signals:
    /// Somebody did; it is remembered.
    void countryChosen(const std::optional<Country> &country);

private:
    void choose();
};

/// What was chosen last, on any page; else where this computer says it is.
std::optional<Country> usualCountry();

/// `chosen`; where nothing is and a number is none without, or none in use, the usual country if it
/// is one there.
std::optional<Country> countryFor(const QString &typed, const std::optional<Country> &chosen);

/// The line that a number is typed in; behind it the choice of its country, while it has no `+`.
QWidget *withCountry(CountryField *country, LineField *number, QWidget *parent);

} // namespace bellpush
