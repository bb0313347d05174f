// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bellpush {

class HintLabel;
class PageView;
class SheetSession;

/// The sheets as they will be printed, one at a time.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    SheetPreview(SheetSession &session, QWidget *parent);

private:
    void turnTo(int sheet);
    void showSheet();

    SheetSession &m_session;
    PageView *m_view;
    QPushButton *m_back;
    QPushButton *m_on;
    QLabel *m_which;
    int m_sheet = 0; ///< That shows, counted from 0.
};

} // namespace bellpush
