// SPDX-License-Identifier: MIT
#include "ui/cli/print/listreport.h"

#include "app/values/excerpt.h"
#include "ui/cli/frame/console.h"
#include "ui/text/listtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct ListReportText {
    Q_DECLARE_TR_FUNCTIONS(ListReportText)
};

// Ours: enough to understand what is odd about a list.
constexpr qsizetype saidOfAKind = 10;

// Ours, in milliseconds: often enough to see that something goes on.
constexpr qint64 betweenShows = 200;

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

/// Part of the contract with scripts, hence not translated.
QString kindOf(RowProblem::Reason reason)
{
    using enum RowProblem::Reason;
    switch (reason) {
    case NumberRefused:
        return u"number"_s;
    case NumberRounded:
        return u"number-rounded"_s;
    case NumberIsFax:
        return u"fax"_s;
    case TooManyFields:
        return u"too-many-fields"_s;
    case NoCode:
        return u"no-code"_s;
    case TooFewFields:
        return u"too-few-fields"_s;
    case PlusAssumed:
        return u"plus-assumed"_s;
    case SeveralNumbers:
        return u"several-numbers"_s;
    case UnlikelyNumber:
        return u"unlikely-number"_s;
    case OtherReading:
        return u"other-number"_s;
    case LongPayload:
        return u"long-payload"_s;
    case Repeated:
        return u"repeated"_s;
    }
    Q_UNREACHABLE();
}

/// A cell as it is, unless it is so long that no code has room for it.
QString cut(const QString &cell)
{
    constexpr qsizetype longest = 3'000; // ISO/IEC 18004, table 7: 2,953 bytes
    return cell.size() <= longest ? cell : excerpt(cell, longest);
}

QString lineName(qsizetype line)
{
    return u"line %1"_s.arg(line);
}

} // namespace

ListReport::ListReport(Console &console) : m_console(console) { }

void ListReport::wrongRow(const ListRow &row, bool isLeftOut)
{
    wrongRow(row, remarksOn(row, true), isLeftOut);
}

void ListReport::wrongRow(const ListRow &row, const Remarks &errors, bool isLeftOut)
{
    const Severity severity = isLeftOut ? Severity::Warning : Severity::Error;
    if (!m_console.isJson()) {
        for (const Remark &error : errors)
            m_console.say({.severity = severity,
                           .field = lineName(row.placement.line),
                           .text = isLeftOut ? ListReportText::tr("%1 Left out.").arg(error.text)
                                             : error.text});
        return;
    }
    sayRow(row, severity, errors.first().text, errors,
           isLeftOut ? QJsonObject{{"left_out"_L1, true}} : QJsonObject());
}

bool ListReport::nameWrongRows(const PlacementList &list)
{
    bool hasErrors = false;
    PlacementReader rows(list, RowChecks::Errors);
    while (const auto row = rows.next()) {
        if (!row->hasErrors())
            continue;
        wrongRow(*row, false);
        hasErrors = true;
    }
    return hasErrors;
}

void ListReport::printedRow(const ListRow &row, const Remarks &remarks, const QJsonObject &facts)
{
    const Remarks warnings = remarksOn(row, false) + remarks;
    if (!m_console.isJson()) {
        say(row.placement.line, warnings, Severity::Warning);
        return;
    }
    sayRow(row, warnings.isEmpty() ? Severity::Note : Severity::Warning,
           warnings.isEmpty() ? ListReportText::tr("Printed.") : warnings.first().text, warnings,
           facts);
}

ListReport::Remarks ListReport::remarksOn(const ListRow &row, bool areErrors)
{
    Remarks remarks;
    for (const RowProblem &problem : row.problems) {
        if (isError(problem.reason) == areErrors)
            remarks.append({kindOf(problem.reason), rowProblemText(problem)});
    }
    return remarks;
}

void ListReport::say(qsizetype line, const Remarks &remarks, Severity severity)
{
    for (const Remark &remark : remarks) {
        if (++m_warnings[remark.kind] <= saidOfAKind)
            m_console.say({.severity = severity, .field = lineName(line), .text = remark.text});
    }
}

void ListReport::sayRow(const ListRow &row, Severity severity, const QString &text,
                        const Remarks &remarks, const QJsonObject &more)
{
    QJsonArray problems;
    for (const Remark &remark : remarks)
        problems.append(QJsonObject{{"kind"_L1, remark.kind}, {"text"_L1, remark.text}});
    Finding finding{
        .severity = severity, .field = lineName(row.placement.line), .text = text, .more = more};
    const Placement &placement = row.placement;
    finding.more["line"_L1] = placement.line;
    finding.more["label"_L1] = cut(placement.label);
    finding.more["number"_L1] = placement.number;
    finding.more["payload"_L1] = cut(placement.payload);
    finding.more["link"_L1] = cut(placement.link);
    finding.more["problems"_L1] = problems;
    m_console.say(finding);
}

void ListReport::progress(const QString &text, qsizetype done, qsizetype all)
{
    if (!m_console.showsProgress()
        || (m_sinceShown.isValid() && m_sinceShown.elapsed() < betweenShows))
        return;
    m_sinceShown.start();
    m_console.showProgress(text.arg(number(done), number(all)));
}

void ListReport::sayRest()
{
    for (auto kind = m_warnings.cbegin(); kind != m_warnings.cend(); ++kind) {
        if (*kind > saidOfAKind)
            m_console.say(
                warning(u"list"_s,
                        ListReportText::tr("More rows like these (%2): %1; --json names every "
                                           "one.")
                            .arg(number(*kind - saidOfAKind), kind.key())));
    }
    m_warnings.clear();
}

} // namespace bellpush
