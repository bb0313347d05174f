// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/draftedits.h"

namespace bellpush {

/// A length on paper. It holds millimetres and shows what people measure in (`usesInches()`), also
/// when that changes. What is only shown is not rounded.
class LengthField : public DecimalField
{
    Q_OBJECT

public:
    /// What an arrow adds, and how fine inches are.
    struct Steps {
        double mm = 1;
        double inches = 0.125;
        int decimalsOfInch = 3;
    };

    explicit LengthField(QWidget *parent);

    double mm() const { return m_mm; }

    /// Emits lengthChanged() if it differs.
    void setMm(double mm);

    /// Of what can be entered, both inclusive.
    void setRangeMm(double least, double most);

    void setSteps(const Steps &steps);

    QString textFromValue(double value) const override;

signals:
    void lengthChanged(double mm);

protected:
    void changeEvent(QEvent *event) override;

private:
    double mmPerUnit() const;
    void showUnit();
    void takeShown();

    struct Extent {
        double least = 0;
        double most = 0;
    };

    double m_mm = 0;
    Extent m_extent{};
    Steps m_steps{};
};

} // namespace bellpush
