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
        .usage = "DATA.csv --stock ID -o FILE.pdf [--start N] [--copies N] [--number-column C]"
                 " [--payload-column C] [--label-column C] [--number NUMBER] [--country CC]"
                 " [--encoding NAME] [--leave-out-wrong] [--no-verify] [--ecc L|M|Q|H] [--dpi N]"
                 " [--offset-mm X,Y] [--scale X,Y] [--outlines] [--crop-marks] [--text-outlines]"
                 " [--placements FILE.csv] [--keep]"_L1,
        .about = SheetCommandText::tr(
            "Prints a sheet of labels from a list, a code for each row, and reads every code back. "
            "The list is\n"
            "CSV with commas, semicolons or tabs; its columns for number, payload and label are "
            "recognised by\n"
            "their names in many languages. A row without payload gets a short code that is the "
            "same each time.\n"
            "If a row is wrong no file is written.\n\n"
            "--stock ID           the labels, such as avery-l7160; \"bellpush-cli stocks\" lists "
            "them\n"
            "--start N            the first free label of the first sheet, else 1\n"
            "--copies N           labels of each row, else 1\n"
            "--number-column C    a column's name, or its number from 1; so are the other two\n"
            "--number NUMBER      of rows that have none\n"
            "--country CC         where numbers without country code are dialled, such as DE\n"
            "--encoding NAME      of the list, such as Windows-1250, Shift-JIS or GBK, where it is "
            "not found\n"
            "--leave-out-wrong    prints the other rows when some are wrong, and says which\n"
            "--no-verify          does not read the codes back\n"
            "--dpi N              the printer's, else 600: modules are whole dots of it\n"
            "--offset-mm X,Y      moves the print to the right and down\n"
            "--scale X,Y          stretches it, such as 1.002,1\n"
            "--outlines           each label's edge; --crop-marks: marks in the margin\n"
            "--text-outlines      letters as shapes instead of fonts\n"
            "--placements FILE    writes which code is where, as CSV\n"
            "--keep               adds that to the program's own list, whose codes are then "
            "avoided"),
        .options = sheetOptions(),
        .run = runSheet,
    };
}

} // namespace bellpush
