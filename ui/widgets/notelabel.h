// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/scanreport.h"
#include "ui/widgets/measuredlabel.h"

namespace bellpush {

/// A sentence with an icon of its tone before it: colour is never the only sign.
class NoteLabel : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Info, Success, Warning, Error };

    explicit NoteLabel(QWidget *parent);

    void setNote(Tone tone, const QString &text);
    QString text() const;

    /// The label that holds the words: what assistive technology reads.
    QLabel *label() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTone();

    QLabel *m_icon;
    MeasuredLabel *m_text;
    Tone m_tone = Tone::Info;
};

/// How a scan check's verdict is said.
NoteLabel::Tone toneOf(ScanReport::Verdict verdict);

} // namespace bellpush
