// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/listcolumns.h"
#include "app/lists/placement.h"
#include "app/lists/placementcode.h"
#include "app/lists/rowproblem.h"
#include "app/qr/qrmatrix.h"
#include "app/values/numberreading.h"

namespace bellpush {

/// What becomes of the rows that have errors.
enum class WrongRows { Stop, LeaveOut };

/// How rows are to be read.
struct ListRules {
    std::optional<PhoneNumber> number{}; ///< Of rows that have none.
    std::optional<Country> country{};    ///< Where numbers without country code are dialled.
    ErrorCorrection correction = ErrorCorrection::Medium; ///< The least the codes will have.
};

/// A row of a list, read.
struct ListRow {
    Placement placement{}; ///< As far as it goes; without errors it is whole.
    QList<RowProblem> problems{};

    bool hasErrors() const;

    friend bool operator==(const ListRow &, const ListRow &) = default;
};

/// A shop's list: what is to be printed where. Walk it with a PlacementReader as often as needed:
/// every walk finds the same.
class PlacementList
{
public:
    /// `codes` knows what was printed before. Goes through the table once, so that a payload which
    /// somebody chose is not given to another row.
    PlacementList(CsvTable table, ListColumns columns, ListRules rules, PlacementCodes codes);

    /// Rows without the header.
    qsizetype rowCount() const;

    const ListColumns &columns() const { return m_columns; }
    const ListRules &rules() const { return m_rules; }

    /// What the file was read as.
    const CsvText &text() const { return m_table.text(); }

private:
    friend class PlacementReader;

    CsvTable m_table;
    ListColumns m_columns;
    ListRules m_rules;
    PlacementCodes m_codes;
};

/// What a row is to be looked at for.
enum class RowChecks { Errors, ErrorsAndWarnings };

/// Reads a list row by row. Memory: a few words for each row.
class PlacementReader
{
public:
    /// The list has to outlive the reader.
    PlacementReader(const PlacementList &list, RowChecks checks);

    std::optional<ListRow> next();

private:
    using Problems = QList<RowProblem>;

    ListRow rowOf(const CsvRow &row);
    std::optional<PhoneNumber> numberOf(const CsvRow &row, Problems &problems);
    void readPayload(const QString &payload, Placement &placement, Problems &problems);
    void adviseOn(const NumberReading &number, Problems &problems);
    Result<NumberReading, ValueError> reading(const QString &typed);

    const PlacementList &m_list;
    RowChecks m_checks;
    CsvReader m_rows;
    PlacementCodes::Given m_given;                          // in this walk
    QHash<std::pair<QString, QString>, qsizetype> m_chosen; // number and chosen payload → line
    QHash<QString, Result<NumberReading, ValueError>> m_readings; // typed → read
};

} // namespace bellpush
