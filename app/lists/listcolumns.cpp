// SPDX-License-Identifier: MIT
#include "app/lists/listcolumns.h"

#include "app/lists/columnnames.h"
#include "app/lists/numbercolumn.h"
#include "app/lists/numberlook.h"
#include "app/lists/numbernames.h"
#include "app/values/excerpt.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: more than a person would look at; the first ones may lack what the others have.
constexpr int rowsLookedAt = 1'000;

constexpr qsizetype mostTitles = 3; // ours

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

/// Whether the first row names the columns of the others.
bool hasHeader(const QList<QStringList> &rows)
{
    const QStringList &first = rows.first();
    return std::ranges::none_of(first, looksLikeNumber)
        && (std::ranges::any_of(first, isColumnName) || hasNumbers(rows.sliced(1), first.size()));
}

/// Whether a row of one cell may say what the list is: no number, nor a name right above numbers.
bool isTitle(const QStringList &row, const QStringList &next)
{
    const auto filled
        = std::ranges::count_if(row, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    const bool isName
        = std::ranges::any_of(row, isColumnName) && std::ranges::any_of(next, looksLikeNumber);
    return filled == 1 && !isName && std::ranges::none_of(row, looksLikeNumber);
}

/// Such rows above the header.
qsizetype titleRows(const QList<QStringList> &rows)
{
    qsizetype titles = 0;
    while (titles <= mostTitles && titles + 1 < rows.size()
           && isTitle(rows.at(titles), rows.at(titles + 1)))
        ++titles;
    return titles <= mostTitles && hasHeader(rows.sliced(titles)) ? titles : 0;
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

/// What an address book has for a label.
void recognisePersons(ListColumns &columns, const QStringList &names)
{
    using enum ColumnRole;
    for (const ColumnRole role : {GivenName, MiddleName, FamilyName}) {
        if (const auto column = columnNamed(role, names))
            columns.persons.append(*column);
    }
    if (!columns.persons.isEmpty() || !columns.phones.isEmpty())
        columns.label = columnNamed(Business, names);
}

void recogniseByName(ListColumns &columns)
{
    const QStringList names = withoutNumbers(columns.names, columns.number);
    columns.payload = columnNamed(ColumnRole::Payload, names);
    columns.label = columnNamed(ColumnRole::Label, names);
    if (columns.label == columns.payload)
        columns.label.reset();
    if (!columns.label)
        recognisePersons(columns, names);
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

ListColumns listColumns(const CsvTable &list)
{
    const QList<QStringList> rows = firstRows(list);
    ListColumns columns;
    if (rows.isEmpty())
        return columns;
    columns.titles = titleRows(rows);
    const QList<QStringList> table = rows.sliced(columns.titles);
    columns.count = table.first().size();
    columns.hasHeader = hasHeader(table);
    if (columns.hasHeader)
        columns.names = table.first();
    const QList<QStringList> content = columns.hasHeader ? table.sliced(1) : table;
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

QList<qsizetype> labelColumns(const ListColumns &columns)
{
    QList<qsizetype> from = columns.persons;
    if (columns.label)
        from.append(*columns.label);
    return from;
}

qsizetype rowsAbove(const ListColumns &columns)
{
    return columns.titles + (columns.hasHeader ? 1 : 0);
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

QString columnWord(const ListColumns &columns, std::optional<qsizetype> column)
{
    if (!column)
        return {};
    const QString name = columns.names.value(*column);
    return columnCalled(name, columns) == column ? name : QString::number(*column + 1);
}

Result<ListColumns, ColumnError> chosenColumns(ListColumns columns, const ColumnChoice &choice)
{
    const auto place = [&columns](const QString &wanted) {
        return columnCalled(wanted, columns);
    };
    for (const auto &wanted : {choice.number, choice.payload, choice.label}) {
        if (wanted && !wanted->isEmpty() && !place(*wanted))
            return tl::unexpected(ColumnError{*wanted, columns.names, columns.count});
    }
    if (choice.number)
        columns = withNumber(columns, place(*choice.number));
    if (choice.payload)
        columns.payload = place(*choice.payload);
    if (choice.label) {
        columns.label = place(*choice.label);
        columns.persons.clear();
    }
    return columns;
}

} // namespace bellpush
