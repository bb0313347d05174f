// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/listcolumns.h"

#include <QWidget>

class QComboBox;

namespace bellpush {

class CountryField;
class FieldRow;
class LineField;
class SheetListFile;
class SheetSession;

/// Where a sheet's rows come from: the list's file and what its columns are.
class SheetListForm : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    SheetListForm(SheetSession &session, QWidget *parent);

    /// Takes the list at `path`; what is wrong with it is said where the list is chosen.
    void openList(const QString &path);

private:
    /// One of the columns somebody can change: which it is, and how it is named.
    struct Column {
        std::optional<qsizetype> ListColumns::*place;
        std::optional<QString> ColumnChoice::*word;
    };

    void addEncodingRow();
    FieldRow *addColumnRow(const QString &label, const QString &help, Column column);
    void addNumberRow();
    FieldRow *addRow(const QString &label, const QString &help, QWidget *editor);

    void chooseColumn(Column column, int entry);
    void showDraft();
    void showEncoding();
    void showColumns();
    void showNumberColumn(const ListColumns &columns);
    void fillColumn(QComboBox *box, const ListColumns &columns, Column column) const;
    std::optional<ListColumns> columns() const;

    SheetSession &m_session;
    SheetListFile *m_file;
    QComboBox *m_encoding = nullptr;
    FieldRow *m_encodingRow = nullptr;
    QList<std::pair<QComboBox *, Column>> m_columns;
    FieldRow *m_numberColumnRow = nullptr;
    QList<FieldRow *> m_listRows; ///< Of use only when a list was read.
    CountryField *m_country = nullptr;
    LineField *m_number = nullptr;
    FieldRow *m_numberRow = nullptr;
};

} // namespace bellpush
