// SPDX-License-Identifier: MIT
#include "app/labels/listcolumns.h"

#include "app/labels/columnnames.h"
#include "app/labels/numbercolumn.h"
#include "app/labels/numberlook.h"
#include "app/labels/numbernames.h"
#include "app/message/excerpt.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: more than a person would look at; the first ones may lack what the others have.
constexpr int rowsLookedAt = 1'000;

// Ours: enough to know a column by.
constexpr qsizetype cellsShown = 3;
constexpr qsizetype longestCell = 24;

struct PosterField {
    ColumnRole role{};
    QLatin1StringView name;
};

constexpr std::array posterFields{PosterField{ColumnRole::Headline, "headline"_L1},
                                  PosterField{ColumnRole::Business, "business"_L1},
                                  PosterField{ColumnRole::Text, "text"_L1}};

QList<QStringList> firstRows(const CsvTable &table)
{
    QList<QStringList> rows;
    CsvReader reader(table);
    while (rows.size() <= rowsLookedAt) {
        auto row = reader.next();
        if (!row)
            break;
        rows.append(std::move(row->fields));
    }
    return rows;
}

bool isHeader(const QStringList &row)
{
    return std::ranges::any_of(row, isColumnName);
}

/// Columns with such names hold numbers, whatever else is in the name: `Business Phone`.
QStringList withoutNumbers(const QStringList &names, std::optional<qsizetype> number)
{
    QStringList others = names;
    for (qsizetype column = 0; column < others.size(); ++column) {
        const NumberName name = numberName(others.at(column));
        if (column == number || name.isTelephone() || name.kind == NumberName::Kind::Never)
            others[column].clear();
    }
    return others;
}

void recogniseNumber(ListColumns &columns, const QList<QStringList> &rows)
{
    const NumberColumn found = numberColumn(columns.names, rows, columns.count);
    columns.number = found.column;
    columns.isNumberGuessed = found.isGuessed;
    columns.numberCandidates = found.candidates;
    columns.phones = found.phones;
}

void recogniseByName(ListColumns &columns)
{
    const QStringList names = withoutNumbers(columns.names, columns.number);
    columns.payload = columnNamed(ColumnRole::Payload, names);
    columns.label = columnNamed(ColumnRole::Label, names);
    if (columns.label == columns.payload)
        columns.label.reset();
    for (const PosterField &field : posterFields) {
        if (const auto column = columnNamed(field.role, names))
            columns.texts.insert(field.name, *column);
    }
}

/// Without a header: the first column that is not the number's.
std::optional<qsizetype> firstOther(const ListColumns &columns)
{
    for (qsizetype column = 0; column < columns.count; ++column) {
        if (column != columns.number && !columns.numberCandidates.contains(column))
            return column;
    }
    return std::nullopt;
}

/// The first filled ones of what `cellOf` gives for each row.
template <typename CellOf>
QStringList firstFilled(const QList<QStringList> &rows, CellOf cellOf)
{
    QStringList first;
    for (const QStringList &row : rows) {
        if (const QString shown = excerpt(cellOf(row), longestCell); !shown.isEmpty())
            first.append(shown);
        if (first.size() == cellsShown)
            break;
    }
    return first;
}

void showFirst(ListColumns &columns, const QList<QStringList> &rows)
{
    for (qsizetype column = 0; column < columns.count; ++column)
        columns.firstCells.append(
            firstFilled(rows, [column](const QStringList &row) { return row.value(column); }));
    columns.firstNumbers = firstFilled(
        rows, [&columns](const QStringList &row) { return calledCell(row, columns).text; });
}

std::optional<qsizetype> columnCalled(const QString &wanted, const ListColumns &columns)
{
    for (qsizetype column = 0; column < columns.names.size(); ++column) {
        if (plainName(columns.names.at(column)) == plainName(wanted)
            && !plainName(wanted).isEmpty())
            return column;
    }
    bool isNumber = false;
    const qsizetype place = wanted.trimmed().toInt(&isNumber);
    const bool isThere = isNumber && place >= 1 && place <= columns.count;
    return isThere ? std::optional(place - 1) : std::nullopt;
}

} // namespace

ListColumns listColumns(const CsvTable &table)
{
    const QList<QStringList> rows = firstRows(table);
    ListColumns columns;
    if (rows.isEmpty())
        return columns;
    columns.count = rows.first().size();
    const QList<QStringList> below = rows.sliced(1);
    const bool noneAbove = std::ranges::none_of(rows.first(), looksLikeNumber);
    columns.hasHeader = noneAbove && (isHeader(rows.first()) || hasNumbers(below, columns.count));
    if (columns.hasHeader)
        columns.names = rows.first();
    const QList<QStringList> &content = columns.hasHeader ? below : rows;
    recogniseNumber(columns, content);
    if (columns.hasHeader)
        recogniseByName(columns);
    else
        columns.label = firstOther(columns);
    showFirst(columns, content);
    return columns;
}

CalledCell calledCell(const QStringList &fields, const ListColumns &columns)
{
    if (!columns.phones.isEmpty())
        return calledCell(fields, columns.phones);
    return columns.number ? calledCell(fields.value(*columns.number)) : CalledCell();
}

ListColumns withNumber(ListColumns columns, std::optional<qsizetype> column)
{
    columns.number = column;
    columns.firstNumbers = columns.firstCells.value(column.value_or(-1));
    columns.isNumberGuessed = false;
    columns.numberCandidates.clear();
    columns.phones.removeIf([column](const LabelledPhone &phone) { return phone.value != column; });
    return columns;
}

ListColumns withoutGuess(ListColumns columns)
{
    return columns.isNumberGuessed ? withNumber(columns, std::nullopt) : columns;
}

Result<ListColumns, ColumnError> chosenColumns(ListColumns columns, const ColumnChoice &choice)
{
    const auto place = [&columns](const QString &wanted) {
        return columnCalled(wanted, columns);
    };
    for (const auto &wanted : {choice.number, choice.payload, choice.label}) {
        if (wanted && !place(*wanted))
            return tl::unexpected(ColumnError{*wanted, columns.names, columns.count});
    }
    if (choice.number)
        columns = withNumber(columns, place(*choice.number));
    if (choice.payload)
        columns.payload = place(*choice.payload);
    if (choice.label)
        columns.label = place(*choice.label);
    return columns;
}

} // namespace bellpush
