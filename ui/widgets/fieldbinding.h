// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/countryfield.h"
#include "ui/widgets/lengthfield.h"

#include <QCheckBox>

#include <functional>
#include <memory>
#include <type_traits>

namespace bellpush {

// What a field holds, how it is shown there, and how one hears of another: a set of three for each
// kind of field. Showing what is there already leaves the cursor where it is, and what is half
// typed as it is typed.

QString fieldValue(const LineField &field);
void showValue(LineField &field, const QString &text);
constexpr auto changeSignal(const LineField &)
{
    return &LineField::textChanged; // not textEdited: assistive technology sets the text
}

QString fieldValue(const TextField &field);
void showValue(TextField &field, const QString &text);
constexpr auto changeSignal(const TextField &)
{
    return &TextField::textChanged;
}

int fieldValue(const ChoiceField &field);
void showValue(ChoiceField &field, int entry);
constexpr auto changeSignal(const ChoiceField &)
{
    return &ChoiceField::currentIndexChanged;
}

std::optional<Country> fieldValue(const CountryField &field);
void showValue(CountryField &field, const std::optional<Country> &country);
constexpr auto changeSignal(const CountryField &)
{
    return &CountryField::countryChosen;
}

int fieldValue(const NumberField &field);
void showValue(NumberField &field, int value);
constexpr auto changeSignal(const NumberField &)
{
    return &NumberField::valueChanged;
}

double fieldValue(const DecimalField &field);
void showValue(DecimalField &field, double value);
constexpr auto changeSignal(const DecimalField &)
{
    return &DecimalField::valueChanged;
}

/// In mm.
double fieldValue(const LengthField &field);
void showValue(LengthField &field, double mm);
constexpr auto changeSignal(const LengthField &)
{
    return &LengthField::lengthChanged;
}

bool fieldValue(const QCheckBox &field);
void showValue(QCheckBox &field, bool isOn);
constexpr auto changeSignal(const QCheckBox &)
{
    return &QCheckBox::toggled;
}

template <typename Draft>
using Change = std::function<void(Draft &)>;

/// Binds `field` to a member of a draft: what is typed or chosen goes there by `edit`, which makes
/// a change to a copy of the draft and hands that on. Gives what shows a draft in the field; to
/// show is not to edit. `member` is a member's address, or takes a draft and returns a reference.
template <typename Draft, typename Field, typename Member>
Change<const Draft> bindField(Field *field, Member member,
                              const std::function<void(const Change<Draft> &)> &edit)
{
    const auto isShowing = std::make_shared<bool>(false);
    QObject::connect(field, changeSignal(*field), field, [field, member, edit, isShowing] {
        if (*isShowing)
            return;
        edit([field, member](Draft &draft) {
            auto &value = std::invoke(member, draft);
            value = static_cast<std::remove_cvref_t<decltype(value)>>(fieldValue(*field));
        });
    });
    return [field, member, isShowing](const Draft &draft) {
        using Value = decltype(fieldValue(*field));
        *isShowing = true;
        showValue(*field, static_cast<Value>(std::invoke(member, draft)));
        *isShowing = false;
    };
}

} // namespace bellpush
