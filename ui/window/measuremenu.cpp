// SPDX-License-Identifier: MIT
#include "ui/window/measuremenu.h"

#include <QActionGroup>
#include <QApplication>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct MeasureMenu {
    Q_DECLARE_TR_FUNCTIONS(MeasureMenu)
};

constexpr auto unitKey = "measures/unit"_L1;
constexpr auto paperKey = "measures/paper"_L1;

/// The first of them for a number that this version does not know.
template <typename Choice>
Choice keptChoice(QLatin1StringView key)
{
    constexpr int choices = 3;
    const int kept = QSettings().value(key).toInt();
    return kept > 0 && kept < choices ? static_cast<Choice>(kept) : Choice::OfCountry;
}

void choose(const Measures &chosen)
{
    if (chosen == measures())
        return;
    setMeasures(chosen);
    QSettings settings;
    settings.setValue(unitKey, static_cast<int>(chosen.unit));
    settings.setValue(paperKey, static_cast<int>(chosen.paper));
    const QWidgetList widgets = QApplication::allWidgets();
    const QList<QPointer<QWidget>> all(widgets.cbegin(), widgets.cend()); // some may go meanwhile
    for (const QPointer<QWidget> &widget : all) {
        QEvent event(QEvent::LocaleChange);
        if (widget != nullptr)
            QCoreApplication::sendEvent(widget, &event);
    }
}

/// Entries that exclude each other, one for each value of a member of Measures.
template <typename Choice>
void addEntries(QMenu &menu, Choice Measures::*member,
                const QList<std::pair<QString, Choice>> &entries)
{
    auto *group = new QActionGroup(&menu);
    for (const auto &[text, choice] : entries) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(measures().*member == choice);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [member, choice = choice] {
            Measures chosen = measures();
            chosen.*member = choice;
            choose(chosen);
        });
    }
}

} // namespace

Measures keptMeasures()
{
    return {keptChoice<Measures::Unit>(unitKey), keptChoice<Measures::Paper>(paperKey)};
}

void addMeasureEntries(QMenu &menu)
{
    addEntries<Measures::Unit>(
        menu, &Measures::unit,
        {{MeasureMenu::tr("Lengths as in your &country"), Measures::Unit::OfCountry},
         {MeasureMenu::tr("&Millimetres"), Measures::Unit::Millimetre},
         {MeasureMenu::tr("&Inches"), Measures::Unit::Inch}});
    menu.addSeparator();
    addEntries<Measures::Paper>(
        menu, &Measures::paper,
        {{MeasureMenu::tr("&Paper as in your country"), Measures::Paper::OfCountry},
         {MeasureMenu::tr("&A4"), Measures::Paper::A4},
         {MeasureMenu::tr("&Letter"), Measures::Paper::Letter}});
}

} // namespace bellpush
