// SPDX-License-Identifier: MIT
#include "ui/cli/frame/console.h"
#include "ui/cli/print/listinput.h"
#include "ui/cli/print/listoutputs.h"
#include "ui/cli/print/printcommands.h"
#include "ui/cli/print/sheetoptions.h"
#include "ui/cli/print/sheetreport.h"
#include "ui/draw/sheets/sheetwriter.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct SheetCommandText {
    Q_DECLARE_TR_FUNCTIONS(SheetCommandText)
};

using Failed = std::optional<Failure>;

/// Prints a list: first every row is looked at, then the files are written, then they are put in
/// their places. Until then nothing that was there has changed.
class SheetRun
{
public:
    SheetRun(const SheetRequest &request, Console &console)
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
        if (!leavesOut() && m_report.nameWrongRows(*list))
            return ExitCode::RuleBroken;
        if (const Failed failed = write(*list))
            return m_console.end(*failed);
        m_report.sayRest();
        if (m_hasErrors)
            return ExitCode::RuleBroken;
        if (m_labels == 0)
            return m_console.end(
                ruleBroken(u"list"_s, SheetCommandText::tr("No row is left to be printed.")));
        if (const Failed failed = m_outputs.deliver(m_console))
            return m_console.end(*failed);
        sayWhatWasDone(*list);
        return ExitCode::Done;
    }

private:
    bool leavesOut() const { return m_request.list.leavesOut(); }

    Failed write(const PlacementList &list)
    {
        if (Failed failed = m_outputs.open())
            return failed;
        PlacementReader rows(list, RowChecks::ErrorsAndWarnings);
        Failed failed;
        RowFlow<LabelOutcome> flow;
        flow.next = [&rows] {
            return rows.next();
        };
        flow.took = [&](const ListRow &row, const std::optional<LabelOutcome> &printed) {
            failed = take(row, printed);
            m_report.progress(SheetCommandText::tr("%1 of %2 labels …"), m_labels,
                              list.rowCount() * m_request.copies);
            return !failed;
        };
        if (writeLabels(m_request.job, m_request.copies, m_outputs.pdf(), flow))
            return m_outputs.pdfFailure();
        return failed;
    }

    Failed take(const ListRow &row, const std::optional<LabelOutcome> &outcome)
    {
        if (!outcome) {
            m_report.wrongRow(row, true);
            ++m_leftOut;
            return std::nullopt;
        }
        const LabelOutcome &printed = *outcome;
        if (!printed && printed.error().reason == SheetError::Reason::CannotWrite)
            return m_outputs.pdfFailure();
        if (!printed) {
            m_report.wrongRow(row, labelProblems(printed.error()), leavesOut());
            m_hasErrors = m_hasErrors || !leavesOut();
            ++m_leftOut;
            return std::nullopt;
        }
        m_labels += m_request.copies;
        m_report.printedRow(row, labelRemarks(*printed), labelFacts(*printed));
        return m_outputs.note(printedRow(row.placement, m_request.list.path, m_request.job.stock.id,
                                         printed->sheet, printed->label));
    }

    void sayWhatWasDone(const PlacementList &list)
    {
        const int sheets = sheetCount(m_request.job, m_labels);
        const QLocale locale;
        const QString text = m_request.job.verify
            ? SheetCommandText::tr("Labels: %1; sheets: %2; each code was read back.")
            : SheetCommandText::tr("Labels: %1; sheets: %2; no code was read back.");
        const Finding columns = columnsNote(list.columns(), {});
        Finding done = note(text.arg(locale.toString(m_labels), locale.toString(sheets)) + u' '
                            + columns.text);
        done.more = {{"rows"_L1, list.rowCount()},
                     {"labels"_L1, m_labels},
                     {"sheets"_L1, sheets},
                     {"left_out"_L1, m_leftOut},
                     {"columns"_L1, columns.more["columns"_L1]}};
        m_console.say(done);
    }

    const SheetRequest &m_request;
    Console &m_console;
    ListReport m_report;
    ListOutputs m_outputs;
    qsizetype m_labels = 0;
    qsizetype m_leftOut = 0;
    bool m_hasErrors = false;
};

ExitCode runSheet(const Arguments &arguments, Console &console)
{
    const auto request = readSheetRequest(arguments, console);
    if (!request)
        return console.end(request.error());
    return SheetRun(*request, console).run();
}

} // namespace

Command sheetCommand()
{
    return {
        .name = "sheet"_L1,
        .forms = {u"DATA.csv"_s},
        .about = SheetCommandText::tr(
            "Prints a sheet of labels from a list, a code for each row, and reads every code back. "
            "The list is CSV with commas, semicolons or tabs; its columns for number, tracking "
            "code "
            "(payload) and label are detected by their names in many languages. A row without a "
            "tracking code gets a short one that is the same each time. If a row is wrong no file "
            "is written."),
        .options = sheetOptions(),
        .wordsProblem = sheetWordsProblem,
        .run = runSheet,
    };
}

} // namespace bellpush
