// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonelook.h"
#include "ui/widgets/appcolors.h"

#include <QWidget>

namespace bellpush {

class ChoiceField;

/// Above the phone: which one it is, its theme and the size of its text.
class PhoneLookRow : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneLookRow(QWidget *parent);

    /// As it is chosen; `program` is the theme of Bellpush, which the phone may follow.
    PhoneLook look(ColorScheme program) const;

    /// To be kept from one run to the next.
    QList<int> choices() const;
    void setChoices(const QList<int> &choices);

signals:
    void changed();

private:
    QList<ChoiceField *> fields() const { return {m_device, m_scheme, m_textSize}; }

    ChoiceField *m_device;
    ChoiceField *m_scheme;
    ChoiceField *m_textSize;
};

} // namespace bellpush
