// SPDX-License-Identifier: MIT
#include "app/labels/listcolumns.h"

#include "app/labels/columnnames.h"
#include "app/labels/listnumber.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: as many rows as a person would look at.
constexpr int rowsLookedAt = 100;

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

/// The column of which most cells look like phone numbers, and more than half of those filled.
std::optional<qsizetype> columnOfNumbers(const QList<QStringList> &rows, qsizetype count,
                                         const QSet<qsizetype> &taken)
{
    std::optional<qsizetype> best;
    qsizetype most = 0;
    for (qsizetype column = 0; column < count; ++column) {
        if (taken.contains(column))
            continue; // its name says that it is something else
        qsizetype numbers = 0;
        qsizetype filled = 0;
        for (const QStringList &row : rows) {
            const QString cell = row.value(column).trimmed();
            filled += cell.isEmpty() ? 0 : 1;
            numbers += looksLikeNumber(cell) ? 1 : 0;
        }
        if (numbers > most && 2 * numbers > filled) {
            most = numbers;
            best = column;
        }
    }
    return best;
}

bool isHeader(const QStringList &row)
{
    return std::ranges::none_of(row, looksLikeNumber) && std::ranges::any_of(row, isColumnName);
}

void recogniseByName(ListColumns &columns)
{
    columns.number = columnNamed(ColumnRole::Number, columns.names);
    columns.payload = columnNamed(ColumnRole::Payload, columns.names);
    columns.label = columnNamed(ColumnRole::Label, columns.names);
    if (columns.label && (columns.label == columns.number || columns.label == columns.payload))
        columns.label.reset();
    for (const PosterField &field : posterFields) {
        if (const auto column = columnNamed(field.role, columns.names))
            columns.texts.insert(field.name, *column);
    }
}

void recogniseByContent(ListColumns &columns, const QList<QStringList> &rows)
{
    QSet<qsizetype> taken(columns.texts.cbegin(), columns.texts.cend());
    taken.insert(columns.payload.value_or(-1));
    taken.insert(columns.label.value_or(-1));
    columns.number = columnOfNumbers(rows, columns.count, taken);
    columns.isNumberGuessed = columns.hasHeader && columns.number;
    const bool isLabelFree = !columns.hasHeader && columns.count > (columns.number ? 1 : 0);
    if (isLabelFree)
        columns.label = columns.number == 0 ? 1 : 0;
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
    columns.hasHeader
        = isHeader(rows.first()) || (noneAbove && columnOfNumbers(below, columns.count, {}));
    if (columns.hasHeader) {
        columns.names = rows.first();
        recogniseByName(columns);
    }
    if (!columns.number)
        recogniseByContent(columns, columns.hasHeader ? below : rows);
    return columns;
}

ListColumns withoutGuess(ListColumns columns)
{
    if (std::exchange(columns.isNumberGuessed, false))
        columns.number.reset();
    return columns;
}

Result<ListColumns, ColumnError> chosenColumns(ListColumns columns, const ColumnChoice &choice)
{
    struct Chosen {
        const std::optional<QString> &wanted;
        std::optional<qsizetype> &column;
    };
    for (const Chosen &chosen :
         {Chosen{choice.number, columns.number}, Chosen{choice.payload, columns.payload},
          Chosen{choice.label, columns.label}}) {
        if (!chosen.wanted)
            continue;
        chosen.column = columnCalled(*chosen.wanted, columns);
        if (!chosen.column)
            return tl::unexpected(ColumnError{*chosen.wanted, columns.names, columns.count});
    }
    return columns;
}

} // namespace bellpush
