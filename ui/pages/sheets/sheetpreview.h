// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"
#include "ui/draw/sheets/sheetjob.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bellpush {

class HintLabel;
class PageView;
class PrintBook;
class SheetSession;

/// A sheet as it is shown: the labels' edges are always seen, pale where they are not printed.
PrintPage shownSheet(const SheetJob &job, const QList<LabelContent> &contents, int sheet);

/// The sheets as a file will have them, one at a time.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    SheetPreview(SheetSession &session, PrintBook &book, QWidget *parent);

private:
    void turnTo(int sheet);
    void showSheet();

    SheetSession &m_session;
    PrintBook &m_book;
    PageView *m_view;
    QPushButton *m_back;
    QPushButton *m_on;
    QLabel *m_which;
    int m_sheet = 0; ///< That shows, counted from 0.
};

} // namespace bellpush
