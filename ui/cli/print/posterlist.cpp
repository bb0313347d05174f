// SPDX-License-Identifier: MIT
#include "ui/cli/print/posterlist.h"

#include "app/qr/qrprint.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/outputfile.h"
#include "ui/cli/print/listinput.h"
#include "ui/cli/print/listreport.h"
#include "ui/draw/posters/posterrow.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/text/postertext.h"
#include "ui/text/qrtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PosterListText {
    Q_DECLARE_TR_FUNCTIONS(PosterListText)
};

using Failed = std::optional<Failure>;

/// Part of the contract with scripts, hence not translated.
QString kindOf(PosterProblem::Reason reason)
{
    using enum PosterProblem::Reason;
    switch (reason) {
    case NoHeadline:
        return u"no-headline"_s;
    case NoRoom:
        return u"no-room"_s;
    case NoFont:
        return u"no-font"_s;
    case NoCode:
        return u"no-code"_s;
    case DoesNotScan:
        return u"does-not-scan"_s;
    }
    Q_UNREACHABLE();
}

ListReport::Remarks remarksOn(const QList<PosterProblem> &problems)
{
    ListReport::Remarks remarks;
    for (const PosterProblem &problem : problems)
        remarks.append({kindOf(problem.reason), posterProblemText(problem)});
    return remarks;
}

ListReport::Remarks remarksOn(const ScannedPoster &poster)
{
    ListReport::Remarks remarks;
    if (poster.scan.verdict == ScanReport::Verdict::Amber)
        remarks.append({u"weak-scan"_s, scanReportText(poster.scan)});
    const PosterReport &report = poster.poster.report;
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
    const QString &path = request.list.path;
    return {.title = path == "-"_L1 ? request.poster.content.headline.simplified()
                                    : QFileInfo(path).completeBaseName(),
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
          m_file(request.output)
    { }

    ExitCode run()
    {
        const auto list = readList(m_request.list, PlacementCodes(), m_console);
        if (!list)
            return m_console.end(list.error());
        if (!m_request.list.leavesOut() && m_report.nameWrongRows(*list))
            return ExitCode::RuleBroken;
        if (const Failed failed = write(*list))
            return m_console.end(*failed);
        m_report.sayRest();
        if (m_hasErrors)
            return ExitCode::RuleBroken;
        if (const Failed failed = m_file.deliver(m_console))
            return m_console.end(*failed);
        sayWhatWasDone(*list);
        return ExitCode::Done;
    }

private:
    Failed write(const PlacementList &list)
    {
        if (Failed failed = m_file.open())
            return failed;
        PdfWriter pdf(m_file.device(), pdfOptions(m_request));
        PlacementReader rows(list, RowChecks::ErrorsAndWarnings);
        while (const auto row = rows.next()) {
            if (row->hasErrors()) {
                m_report.wrongRow(*row, true);
                ++m_leftOut;
            } else {
                writeRow(*row, pdf);
            }
            if (!pdf.isWhole())
                return m_file.writeFailure();
            m_report.progress(PosterListText::tr("%1 of %2 posters …"), m_pages + m_leftOut,
                              list.rowCount());
        }
        if (m_pages == 0)
            return m_hasErrors
                ? std::nullopt
                : Failed(ruleBroken(u"list"_s, PosterListText::tr("No row is left to be printed."))
                             .value());
        return pdf.finish() ? std::nullopt : Failed(m_file.writeFailure());
    }

    void writeRow(const ListRow &row, PdfWriter &pdf)
    {
        const auto poster = scannedPoster(posterOfRow(m_request.poster, row.placement));
        if (!poster) {
            const bool leavesOut = m_request.list.leavesOut();
            m_report.wrongRow(row, remarksOn(poster.error()), leavesOut);
            m_hasErrors = m_hasErrors || !leavesOut;
            ++m_leftOut;
            return;
        }
        pdf.addPage(poster->poster.page);
        ++m_pages;
        m_report.printedRow(row, remarksOn(*poster), factsOf(poster->poster.report, m_pages));
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
    OutputFile m_file;
    qsizetype m_pages = 0;
    qsizetype m_leftOut = 0;
    bool m_hasErrors = false;
};

} // namespace

ExitCode writePosters(const PosterListRequest &request, Console &console)
{
    return PosterListRun(request, console).run();
}

} // namespace bellpush
