// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace bellpush {

/// Small print: help, counters, facts beside a picture.
class HintLabel : public QLabel
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
