// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/contactphones.h"
#include "app/lists/csvtable.h"

#include <QMap>

namespace bellpush {

/// Which column of a list is what. Columns count from 0.
struct ListColumns {
    QStringList names{};    ///< As the header has them; empty without one.
    bool hasHeader = false; ///< A row names the columns.
    qsizetype titles = 0;   ///< Rows above the header that say what the list is.
    qsizetype count = 0;    ///< Fields that a row should have: as many as the header, or the first.
    std::optional<qsizetype> number{};
    bool isNumberGuessed = false;        ///< By what is in it, though the columns have names.
    QList<qsizetype> numberCandidates{}; ///< Where it is doubtful which column has the numbers:
                                         ///< those it may be, the likeliest first. `number` is
                                         ///< absent then, and nothing is to be printed.
    QList<LabelledPhone> phones{};       ///< Each row's label says which of these is called.
    std::optional<qsizetype> payload{};
    std::optional<qsizetype> label{};
    QList<qsizetype> persons{};       ///< Of an address book: given, middle and family name. They
                                      ///< are the label of a row that has one of them.
    QMap<QString, qsizetype> texts{}; ///< By the poster field they fill: `headline`, `business`,
                                      ///< `text`.
    QList<QStringList> firstCells{};  ///< Of each column, as far as they are to be shown.
    QStringList firstNumbers{};       ///< The first that are called, likewise.

    friend bool operator==(const ListColumns &, const ListColumns &) = default;
};

/// Columns as somebody names them: by the header's word, however it is written, or by number
/// from 1; empty for none.
struct ColumnChoice {
    std::optional<QString> number{};
    std::optional<QString> payload{};
    std::optional<QString> label{};

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// A column that is chosen and not there.
struct ColumnError {
    QString wanted{};
    QStringList names{};
    qsizetype count = 0;

    friend bool operator==(const ColumnError &, const ColumnError &) = default;
};

/// Recognises the columns: the number's as numberColumn() does, the others by the header's words.
/// Without a header the first other column is the label. Above a header there may be a few rows of
/// one cell, as Apple Numbers and reports have them: titles.
ListColumns listColumns(const CsvTable &list);

/// What of a row is to be called: what stands in the number's column, or in the one of `phones`
/// that its label prefers.
CalledCell calledCell(const QStringList &fields, const ListColumns &columns);

/// The columns that a label is taken from, the first one before the others.
QList<qsizetype> labelColumns(const ListColumns &columns);

/// Rows of the table above those that are printed.
qsizetype rowsAbove(const ListColumns &columns);

/// The same with one of the columns (or none) as the number's, whatever was found.
ListColumns withNumber(ListColumns columns, std::optional<qsizetype> column);

/// Without a guess: where a number is given for all rows, a column that only looks like numbers
/// must not take its place, nor be asked for.
ListColumns withoutGuess(ListColumns columns);

/// What `ColumnChoice` calls a column, or none.
QString columnWord(const ListColumns &columns, std::optional<qsizetype> column);

/// The same with some columns chosen. Error: the first chosen column that is not there.
Result<ListColumns, ColumnError> chosenColumns(ListColumns columns, const ColumnChoice &choice);

} // namespace bellpush
