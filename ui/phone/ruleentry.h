// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/previewrule.h"

#include <QIcon>
#include <QWidget>

class QLabel;

namespace bellpush {

/// A rule of the preview: its sentence, and in small print below it who says so and where, with an
/// icon for the former. Assistive technology hears one label.
class RuleEntry : public QWidget
{
    Q_OBJECT

public:
    RuleEntry(PreviewRule rule, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showRule();

    PreviewRule m_rule;
    QIcon m_icon;
    QLabel *m_text;
};

} // namespace bellpush
