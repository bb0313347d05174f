// SPDX-License-Identifier: MIT
#include "ui/cli/print/posterlist.h"

#include "app/qr/qrprint.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/print/listinput.h"
#include "ui/cli/print/listoutputs.h"
#include "ui/cli/print/listreport.h"
#include "ui/draw/posters/posterlist.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/text/postertext.h"
#include "ui/text/qrtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PosterListText {
    Q_DECLARE_TR_FUNCTIONS(PosterListText)
};

using Failed = std::optional<Failure>;

ListReport::Remarks remarksOn(const QList<PosterProblem> &problems)
{
    ListReport::Remarks remarks;
    for (const PosterProblem &problem : problems)
        remarks.append({posterProblemKind(problem), posterProblemText(problem)});
    return remarks;
}

ListReport::Remarks remarksOn(const PrintedPoster &poster)
{
    ListReport::Remarks remarks;
    if (poster.scan.verdict == ScanReport::Verdict::Amber)
        remarks.append({u"weak-scan"_s, scanReportText(poster.scan)});
    const PosterReport &report = poster.report;
    if (const double safe = smallestSafeSizeMm(report.modules); report.codeMm < safe)
        remarks.append({u"small-code"_s, posterSmallCodeText(safe, report.codeMm, QLocale())});
    return remarks;
}

/// In mm, as all lengths are here.
QJsonObject factsOf(const PosterReport &report, qsizetype page)
{
    return {{"page"_L1, page},
            {"code_mm"_L1, report.codeMm},
            {"module_mm"_L1, report.moduleMm},
            {"scans_from_mm"_L1, scanDistance(report.modules, report.codeMm).comfortable}};
}

PdfOptions pdfOptions(const PosterListRequest &request)
{
    const QString name = listName(request.list.path);
    return {.title = name.isEmpty() ? request.poster.content.headline.simplified() : name,
            .textAsOutlines = request.textAsOutlines};
}

/// First every row is looked at, then the file is written, then it is put in its place.
class PosterListRun
{
public:
    PosterListRun(const PosterListRequest &request, Console &console)
        : m_request(request),
          m_console(console),
          m_report(console),
          m_outputs(request.list, request.output)
    { }

    ExitCode run()
    {
        const auto onPaper = m_outputs.codesOnPaper();
        if (!onPaper)
            return m_console.end(onPaper.error());
        const auto list = readList(m_request.list, *onPaper, m_console);
        if (!list)
            return m_console.end(list.error());
        if (!m_request.list.leavesOut() && m_report.nameWrongRows(*list))
            return ExitCode::RuleBroken;
        if (const Failed failed = write(*list))
            return m_console.end(*failed);
        m_report.sayRest();
        if (m_hasErrors)
            return ExitCode::RuleBroken;
        if (const Failed failed = m_outputs.deliver(m_console))
            return m_console.end(*failed);
        sayWhatWasDone(*list);
        return ExitCode::Done;
    }

private:
    Failed write(const PlacementList &list)
    {
        if (Failed failed = m_outputs.open())
            return failed;
        PlacementReader rows(list, RowChecks::ErrorsAndWarnings);
        Failed failed;
        RowFlow<PosterOutcome> flow;
        flow.next = [&rows] {
            return rows.next();
        };
        flow.took = [&](const ListRow &row, const std::optional<PosterOutcome> &outcome) {
            failed = take(row, outcome);
            m_report.progress(PosterListText::tr("%1 of %2 posters …"), m_pages + m_leftOut,
                              list.rowCount());
            return !failed;
        };
        const PostersWritten written = writePosters(m_request.poster, m_request.dpi,
                                                    pdfOptions(m_request), m_outputs.pdf(), flow);
        if (failed)
            return failed;
        if (written == PostersWritten::NotTaken) // whatever was wrong with rows before
            return m_outputs.pdfFailure();
        if (written == PostersWritten::Nothing && !m_hasErrors)
            return ruleBroken(u"list"_s, PosterListText::tr("No row is left to be printed."))
                .value();
        return std::nullopt;
    }

    Failed take(const ListRow &row, const std::optional<PosterOutcome> &outcome)
    {
        if (!outcome || !*outcome) {
            const bool leavesOut = m_request.list.leavesOut();
            if (!outcome)
                m_report.wrongRow(row, true);
            else
                m_report.wrongRow(row, remarksOn(outcome->error()), leavesOut);
            m_hasErrors = m_hasErrors || (outcome && !leavesOut);
            ++m_leftOut;
            return std::nullopt;
        }
        const PrintedPoster &printed = **outcome;
        Failed failed = m_outputs.note(
            printedRow(printed.placement, m_request.list.path, printed.paper, printed.page, 0));
        ++m_pages;
        m_report.printedRow(row, remarksOn(printed), factsOf(printed.report, m_pages));
        return failed;
    }

    void sayWhatWasDone(const PlacementList &list)
    {
        const Finding columns = columnsNote(list.columns(), list.columns().texts.keys());
        Finding done = note(
            PosterListText::tr("Posters: %1; each was read back.").arg(QLocale().toString(m_pages))
            + u' ' + columns.text);
        done.more = {{"rows"_L1, list.rowCount()},
                     {"posters"_L1, m_pages},
                     {"left_out"_L1, m_leftOut},
                     {"columns"_L1, columns.more["columns"_L1]}};
        m_console.say(done);
    }

    const PosterListRequest &m_request;
    Console &m_console;
    ListReport m_report;
    ListOutputs m_outputs;
    qsizetype m_pages = 0;
    qsizetype m_leftOut = 0;
    bool m_hasErrors = false;
};

} // namespace

QString posterProblemKind(const PosterProblem &problem)
{
    using enum PosterProblem::Reason;
    switch (problem.reason) {
    case NoHeadline:
        return u"no-headline"_s;
    case NoRoom:
        return u"no-room"_s;
    case NoFont:
        return u"no-font"_s;
    case NoCode:
        return u"no-code"_s;
    case Unfit:
        return problem.error.reason == PosterError::Reason::ModulesTooSmall ? u"small-modules"_s
                                                                            : u"does-not-scan"_s;
    }
    Q_UNREACHABLE();
}

ExitCode printPosterList(const PosterListRequest &request, Console &console)
{
    return PosterListRun(request, console).run();
}

} // namespace bellpush
