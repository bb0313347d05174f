// SPDX-License-Identifier: MIT
#include "ui/commandline/sheetreport.h"

#include "ui/commandline/console.h"
#include "ui/press/labellayout.h"
#include "ui/text/listtext.h"
#include "ui/text/sheettext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Severity = Finding::Severity;

struct SheetReportText {
    Q_DECLARE_TR_FUNCTIONS(SheetReportText)
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
    case TooManyFields:
        return u"too-many-fields"_s;
    case NoCode:
        return u"no-code"_s;
    case TooFewFields:
        return u"too-few-fields"_s;
    case PlusAssumed:
        return u"plus-assumed"_s;
    case UnlikelyNumber:
        return u"unlikely-number"_s;
    case LongPayload:
        return u"long-payload"_s;
    case Repeated:
        return u"repeated"_s;
    }
    Q_UNREACHABLE();
}

QString lineName(qsizetype line)
{
    return u"line %1"_s.arg(line);
}

} // namespace

SheetReport::SheetReport(const SheetJob &job, Console &console) : m_job(job), m_console(console) { }

void SheetReport::wrongRow(const ListRow &row, bool isLeftOut)
{
    wrong(row, remarksOn(row, true), isLeftOut);
}

void SheetReport::wrongRow(const ListRow &row, const SheetError &error, bool isLeftOut)
{
    wrong(row, {{u"label"_s, sheetErrorText(error, QLocale())}}, isLeftOut);
}

void SheetReport::wrong(const ListRow &row, const Remarks &errors, bool isLeftOut)
{
    const Severity severity = isLeftOut ? Severity::Warning : Severity::Error;
    if (!m_console.isJson()) {
        for (const Remark &error : errors)
            m_console.say({.severity = severity,
                           .field = lineName(row.placement.line),
                           .text = isLeftOut ? SheetReportText::tr("%1 Left out.").arg(error.text)
                                             : error.text});
        return;
    }
    sayRow(row, severity, errors.first().text, errors,
           isLeftOut ? QJsonObject{{"left_out"_L1, true}} : QJsonObject());
}

void SheetReport::printedRow(const ListRow &row, const PrintedLabel &printed)
{
    const Remarks warnings = remarksOn(row, false) + remarksOn(printed);
    if (!m_console.isJson()) {
        say(row.placement.line, warnings, Severity::Warning);
        return;
    }
    sayRow(row, warnings.isEmpty() ? Severity::Note : Severity::Warning,
           warnings.isEmpty() ? SheetReportText::tr("Printed.") : warnings.first().text, warnings,
           {{"modules"_L1, printed.modules},
            {"module_mm"_L1, printed.moduleMm},
            {"sheet"_L1, printed.sheet + 1},
            {"position"_L1, printed.label + 1}});
}

SheetReport::Remarks SheetReport::remarksOn(const ListRow &row, bool areErrors)
{
    Remarks remarks;
    for (const RowProblem &problem : row.problems) {
        if (isError(problem.reason) == areErrors)
            remarks.append({kindOf(problem.reason), rowProblemText(problem)});
    }
    return remarks;
}

SheetReport::Remarks SheetReport::remarksOn(const PrintedLabel &printed) const
{
    Remarks remarks;
    if (!printed.leftOut.isEmpty())
        remarks.append({u"words-left-out"_s,
                        SheetReportText::tr("The label has no room for “%1”.")
                            .arg(printed.leftOut.simplified())});
    if (printed.moduleMm < LabelLayout::safeModuleMm)
        remarks.append(
            {u"small-modules"_s,
             SheetReportText::tr("Modules of %1 mm need a good printer: %2 mm are safe. Shorten "
                                 "the payload, or choose a larger label.")
                 .arg(QLocale().toString(printed.moduleMm, 'f', 2),
                      QLocale().toString(LabelLayout::safeModuleMm, 'f', 2))});
    return remarks;
}

void SheetReport::say(qsizetype line, const Remarks &remarks, Severity severity)
{
    for (const Remark &remark : remarks) {
        if (++m_warnings[remark.kind] <= saidOfAKind)
            m_console.say({.severity = severity, .field = lineName(line), .text = remark.text});
    }
}

void SheetReport::sayRow(const ListRow &row, Severity severity, const QString &text,
                         const Remarks &remarks, const QJsonObject &more)
{
    QJsonArray problems;
    for (const Remark &remark : remarks)
        problems.append(QJsonObject{{"kind"_L1, remark.kind}, {"text"_L1, remark.text}});
    Finding finding{
        .severity = severity, .field = lineName(row.placement.line), .text = text, .more = more};
    const Placement &placement = row.placement;
    finding.more["line"_L1] = placement.line;
    finding.more["label"_L1] = placement.label;
    finding.more["number"_L1] = placement.number;
    finding.more["payload"_L1] = placement.payload;
    finding.more["link"_L1] = placement.link;
    finding.more["problems"_L1] = problems;
    m_console.say(finding);
}

void SheetReport::progress(qsizetype labels, qsizetype all)
{
    if (!m_console.showsProgress()
        || (m_sinceShown.isValid() && m_sinceShown.elapsed() < betweenShows))
        return;
    m_sinceShown.start();
    m_console.showProgress(
        SheetReportText::tr("%1 of %2 labels …").arg(number(labels), number(all)));
}

void SheetReport::sayRest()
{
    for (auto kind = m_warnings.cbegin(); kind != m_warnings.cend(); ++kind) {
        if (*kind > saidOfAKind)
            m_console.say(
                warning(u"list"_s,
                        SheetReportText::tr("More rows like these (%2): %1; --json names every "
                                            "one.")
                            .arg(number(*kind - saidOfAKind), kind.key())));
    }
    m_warnings.clear();
}

} // namespace bellpush
