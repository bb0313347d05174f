// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/measuredlabel.h"

namespace bellpush {

/// Small print: help, counters, facts beside a picture.
class HintLabel : public MeasuredLabel
{
    Q_OBJECT

public:
    enum class Tone { Quiet, Warning, Error };

    explicit HintLabel(QWidget *parent);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTone();

    Tone m_tone = Tone::Quiet;
};

} // namespace bellpush
