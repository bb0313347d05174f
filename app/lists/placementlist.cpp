// SPDX-License-Identifier: MIT
#include "app/lists/placementlist.h"

#include "app/links/calllink.h"
#include "app/lists/csvwriter.h"
#include "app/values/limitedtext.h"
#include "app/values/numberremark.h"

#include <algorithm>

namespace bellpush {

namespace {

using Reason = RowProblem::Reason;

// Ours: a link of so many bytes fits a code whatever the error correction (ISO/IEC 18004, table 7:
// version 40-H holds 1,273), so only longer ones are tried.
constexpr qsizetype alwaysFits = 1'200;

// Ours: lists have few numbers, or as many as rows; then remembering all would cost memory only.
constexpr qsizetype mostRemembered = 4'096;

QString cell(const CsvRow &row, std::optional<qsizetype> column)
{
    return column ? unguarded(row.fields.value(*column).trimmed()) : QString();
}

QString labelOf(const CsvRow &row, const ListColumns &columns)
{
    QStringList names;
    for (const qsizetype column : columns.persons)
        names.append(cell(row, column));
    names.removeAll(QString());
    return names.isEmpty() ? cell(row, columns.label) : names.join(u' ');
}

/// A last field that is empty is no field too many: some programs end every row with a separator.
std::optional<RowProblem> fieldCountProblem(const CsvRow &row, qsizetype expected)
{
    qsizetype count = row.fields.size();
    while (count > expected && row.fields.at(count - 1).isEmpty())
        --count;
    if (count == expected)
        return std::nullopt;
    return RowProblem{.reason = count > expected ? Reason::TooManyFields : Reason::TooFewFields,
                      .count = count,
                      .limit = expected};
}

std::optional<RowProblem> codeProblem(const QString &link, ErrorCorrection correction)
{
    if (link.size() <= alwaysFits)
        return std::nullopt;
    const auto matrix = qrMatrix(link, correction);
    if (matrix)
        return std::nullopt;
    return RowProblem{
        .reason = Reason::NoCode, .count = matrix.error().count, .limit = matrix.error().limit};
}

} // namespace

bool ListRow::hasErrors() const
{
    return std::ranges::any_of(problems,
                               [](const RowProblem &each) { return isError(each.reason); });
}

PlacementList::PlacementList(CsvTable table, ListColumns columns, ListRules rules,
                             PlacementCodes codes)
    : m_table(std::move(table)),
      m_columns(std::move(columns)),
      m_rules(std::move(rules)),
      m_codes(std::move(codes))
{
    if (!m_columns.payload)
        return;
    CsvReader reader(m_table);
    while (const auto row = reader.next())
        m_codes.reserve(cell(*row, m_columns.payload));
}

qsizetype PlacementList::rowCount() const
{
    return m_table.rowCount() - rowsAbove(m_columns);
}

PlacementReader::PlacementReader(const PlacementList &list, RowChecks checks)
    : m_list(list),
      m_checks(checks),
      m_rows(list.m_table)
{
    for (qsizetype above = rowsAbove(list.m_columns); above > 0; --above)
        m_rows.next();
}

std::optional<ListRow> PlacementReader::next()
{
    const auto row = m_rows.next();
    return row ? std::optional(rowOf(*row)) : std::nullopt;
}

ListRow PlacementReader::rowOf(const CsvRow &row)
{
    const ListColumns &columns = m_list.m_columns;
    ListRow read{.placement = {.line = row.line, .label = labelOf(row, columns)}};
    for (auto text = columns.texts.cbegin(); text != columns.texts.cend(); ++text)
        read.placement.texts.insert(text.key(), cell(row, *text));
    if (const auto problem = fieldCountProblem(row, columns.count))
        read.problems.append(*problem);

    const auto number = numberOf(row, read.problems);
    read.placement.number = number ? number->e164() : QString();
    read.placement.payload = cell(row, columns.payload);
    if (!number || read.hasErrors())
        return read; // and takes no code from another row
    readPayload(read.placement.payload, read.placement, read.problems);
    read.placement.link = callLink(*number, read.placement.payload);
    if (const auto problem = codeProblem(read.placement.link, m_list.m_rules.correction))
        read.problems.append(*problem);
    return read;
}

std::optional<PhoneNumber> PlacementReader::numberOf(const CsvRow &row, Problems &problems)
{
    const ListRules &rules = m_list.m_rules;
    const CalledCell called = calledCell(row.fields, m_list.m_columns);
    if (!called.faxLabel.isEmpty()) {
        problems.append({.reason = Reason::NumberIsFax, .found = called.faxLabel});
        return std::nullopt;
    }
    const QString typed = unguarded(called.text);
    if (typed.isEmpty() && rules.number)
        return rules.number;
    const auto read = reading(typed);
    if (!read) {
        problems.append(numberRefusal(read.error(), typed));
        return std::nullopt;
    }
    if (called.numbers > 1)
        problems.append({.reason = Reason::SeveralNumbers,
                         .count = called.numbers,
                         .found = read->number.e164()});
    if (m_checks == RowChecks::ErrorsAndWarnings)
        adviseOn(*read, problems);
    return read->number;
}

void PlacementReader::adviseOn(const NumberReading &number, Problems &problems)
{
    if (const auto doubt = numberRemark(number);
        doubt && doubt->error.reason == ValueError::Reason::OtherReading)
        problems.append({.reason = Reason::OtherReading, .value = doubt->error});
    else if (!number.isLikely)
        problems.append({.reason = Reason::UnlikelyNumber, .found = number.number.e164()});
    else if (number.isPlusAssumed)
        problems.append({.reason = Reason::PlusAssumed, .found = number.number.e164()});
}

void PlacementReader::readPayload(const QString &payload, Placement &placement, Problems &problems)
{
    if (payload.isEmpty()) {
        placement.payload = m_list.m_codes.next(placement.number, placement.label, m_given);
        return;
    }
    if (m_checks == RowChecks::Errors)
        return;
    if (const qsizetype count = characterCount(payload); count > CallPayload::longest)
        problems.append(
            {.reason = Reason::LongPayload, .count = count, .limit = CallPayload::longest});
    qsizetype &line = m_chosen[{placement.number, payload}];
    if (line > 0)
        problems.append({.reason = Reason::Repeated, .count = line, .found = payload});
    else
        line = placement.line;
}

Result<NumberReading, ValueError> PlacementReader::reading(const QString &typed)
{
    if (const auto known = m_readings.constFind(typed); known != m_readings.cend())
        return *known;
    if (m_readings.size() >= mostRemembered)
        m_readings.clear();
    return *m_readings.insert(typed, readNumber(typed, m_list.m_rules.country));
}

} // namespace bellpush
