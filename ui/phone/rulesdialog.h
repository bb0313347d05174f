// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/previewrule.h"

#include <QDialog>

class QScrollArea;

namespace bellpush {

/// The rules behind what the phone shows, each with who says so. Stays beside the window, which
/// goes on working: show() it.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(QWidget *parent);

    /// In this order. The same rules again leave the list where it is.
    void setRules(const QList<PreviewRule> &rules);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showEntries();

    QScrollArea *m_list;
    QList<PreviewRule> m_rules;
};

} // namespace bellpush
