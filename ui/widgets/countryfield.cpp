// SPDX-License-Identifier: MIT
#include "ui/widgets/countryfield.h"

#include "app/values/numberreading.h"
#include "app/values/numbertext.h"

#include <QBoxLayout>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

const auto settingsKey = u"numbers/country"_s;

struct NamedCountry {
    QString name{};
    QString code{};
};

/// Every country by its name, in the order of the names.
const QList<NamedCountry> &countries()
{
    static const QList<NamedCountry> all = [] {
        QList<NamedCountry> named;
        for (int i = 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = static_cast<QLocale::Territory>(i);
            const auto country = Country::from(QLocale::territoryToCode(territory));
            if (country) // the rest are continents
                named.append({QLocale::territoryToString(territory), country->code()});
        }
        std::ranges::sort(named, [](const NamedCountry &one, const NamedCountry &other) {
            return one.name.localeAwareCompare(other.name) < 0;
        });
        return named;
    }();
    return all;
}

} // namespace

CountryField::CountryField(QWidget *parent) : ChoiceField(parent)
{
    constexpr int shownLetters = 14;
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownLetters);
    setAccessibleName(tr("Country of number"));
    setToolTip(tr("Where a number without country code is dialled"));
    addItem(tr("Any country"));
    connect(this, &QComboBox::currentIndexChanged, this, &CountryField::choose);
}

void CountryField::fill()
{
    if (count() > 1)
        return;
    const QSignalBlocker quiet(this);
    for (const NamedCountry &country : countries())
        addItem(country.name, country.code);
}

void CountryField::setCountry(const std::optional<Country> &country)
{
    if (country)
        fill();
    const QSignalBlocker quiet(this);
    setCurrentIndex(country ? std::max(0, findData(country->code())) : 0);
}

void CountryField::choose()
{
    const auto chosen = country();
    QSettings().setValue(settingsKey, chosen ? chosen->code() : QString());
    emit countryChosen(chosen);
}

std::optional<Country> usualCountry()
{
    const QVariant kept = QSettings().value(settingsKey);
    return Country::from(kept.isValid() ? kept.toString()
                                        : QLocale::territoryToCode(QLocale().territory()));
}

std::optional<Country> countryFor(const QString &typed, const std::optional<Country> &chosen)
{
    const auto isNumber = [&typed](const std::optional<Country> &country) {
        const auto number = readNumber(typed, country);
        return number && number->isLikely;
    };
    if (chosen || typed.isEmpty() || isNumber(std::nullopt))
        return chosen;
    const auto usual = usualCountry();
    return usual && isNumber(usual) ? usual : chosen;
}

QWidget *withCountry(CountryField *country, LineField *number, QWidget *parent)
{
    auto *editor = new QWidget(parent);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(number, 1);
    layout->addWidget(country);
    const auto show = [country](const QString &typed) {
        const auto text = numberText(typed);
        const bool isNeeded = text && !text->hasPlus;
        if (isNeeded)
            country->fill();
        country->setVisible(isNeeded);
    };
    QObject::connect(number, &LineField::textChanged, country, show);
    show(number->text());
    return editor;
}

} // namespace bellpush
