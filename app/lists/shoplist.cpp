// SPDX-License-Identifier: MIT
#include "app/lists/shoplist.h"

namespace bellpush {

namespace {

using Reason = ListError::Reason;

ListRules rulesOf(const ListReading &reading)
{
    ListRules rules{.country = reading.country, .correction = reading.correction};
    if (const auto number = readNumber(reading.number, reading.country))
        rules.number = number->number;
    return rules;
}

Result<ListColumns, ColumnError> columnsOf(const ListReading &reading, const CsvTable &table)
{
    if (reading.columns)
        return *reading.columns;
    const ListColumns found = listColumns(table);
    const bool isTyped = !reading.number.trimmed().isEmpty();
    return chosenColumns(isTyped ? withoutGuess(found) : found, reading.named);
}

std::optional<ValueError> numberProblem(const ListReading &reading)
{
    const auto number = readNumber(reading.number, reading.country);
    const bool isTyped = !reading.number.trimmed().isEmpty();
    return isTyped && !number ? std::optional(number.error()) : std::nullopt;
}

std::optional<Reason> whyNotPrinted(const PlacementList &list)
{
    if (!list.columns().numberCandidates.isEmpty())
        return Reason::DoubtfulNumbers;
    if (list.rowCount() <= 0)
        return Reason::NoRows;
    if (!list.columns().number && !list.rules().number)
        return Reason::NoNumbers;
    return std::nullopt;
}

} // namespace

Result<PlacementList, ListError> shopList(const ListReading &reading, const PlacementCodes &codes)
{
    const auto table = CsvTable::from(reading.list.bytes(), reading.encoding);
    if (!table)
        return tl::unexpected(ListError{.reason = Reason::NotAList, .csv = table.error()});
    const auto columns = columnsOf(reading, *table);
    if (!columns)
        return tl::unexpected(ListError{
            .reason = Reason::NoColumn, .column = columns.error(), .text = table->text()});
    return PlacementList(*table, *columns, rulesOf(reading), codes);
}

Result<PlacementList, ListError> printableList(const ListReading &reading,
                                               const PlacementCodes &codes)
{
    auto list = shopList(reading, codes);
    if (!list)
        return list;
    if (const auto problem = numberProblem(reading))
        return tl::unexpected(ListError{.reason = Reason::WrongNumber,
                                        .columns = list->columns(),
                                        .number = problem,
                                        .text = list->text()});
    if (const auto reason = whyNotPrinted(*list))
        return tl::unexpected(
            ListError{.reason = *reason, .columns = list->columns(), .text = list->text()});
    return list;
}

} // namespace bellpush
