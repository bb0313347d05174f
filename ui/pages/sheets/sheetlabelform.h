// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/sheetdraft.h"

#include <QWidget>

#include <functional>

namespace bellpush {

class FieldRow;
class SheetSession;
class StockView;

/// Which labels are free, how often and in what order each row is printed, and how.
class SheetLabelForm : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    SheetLabelForm(SheetSession &session, QWidget *parent);

signals:
    void calibrationRequested();

private:
    void addFirstLabelRow();
    void addOptionRows();
    void addMarkBoxes();
    void addCheckBox(const QString &text, bool SheetDraft::*option);
    template <typename Field, typename Member>
    void bind(Field *field, Member member);
    FieldRow *addRow(const QString &label, const QString &help, QWidget *editor);

    void edit(const std::function<void(SheetDraft &)> &change);
    void beginAt(int label);
    void setUsed(const QSet<int> &used);
    void showDraft();

    SheetSession &m_session;
    StockView *m_sheet = nullptr;
    QList<std::function<void(const SheetDraft &)>> m_shows; ///< One for each option.
};

} // namespace bellpush
