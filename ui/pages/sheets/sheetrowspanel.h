// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace bellpush {

class DetailsButton;
class ListRowModel;
class PlainTable;
class SheetSession;

/// The rows of a sheet's list: what each calls, its code, and what is wrong with it.
class SheetRowsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    SheetRowsPanel(SheetSession &session, QWidget *parent);

private:
    void showRows();

    SheetSession &m_session;
    ListRowModel *m_model = nullptr;
    PlainTable *m_table;
    QCheckBox *m_onlyProblems;
    DetailsButton *m_details; ///< Shows how many modules each code has.
    QLabel *m_empty;
};

} // namespace bellpush
