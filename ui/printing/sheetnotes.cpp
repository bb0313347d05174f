// SPDX-License-Identifier: MIT
#include "ui/printing/sheetnotes.h"

#include "ui/printing/printrun.h"
#include "ui/text/filetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct SheetNotes {
    Q_DECLARE_TR_FUNCTIONS(SheetNotes)
};

constexpr qsizetype mostLinesNamed = 5; // ours: more are in the table

QString labelsText(qsizetype labels)
{
    return SheetNotes::tr("%n label(s)", nullptr, static_cast<int>(labels));
}

QString sheetsText(int sheets)
{
    return SheetNotes::tr("%n sheet(s)", nullptr, sheets);
}

} // namespace

QString wrongRowsText(const QList<qsizetype> &lines)
{
    QStringList named;
    for (const qsizetype line : lines.first(std::min(lines.size(), mostLinesNamed)))
        named.append(QLocale().toString(line));
    QString which = named.join(", "_L1);
    if (lines.size() > mostLinesNamed)
        which += u"…"_s;
    return SheetNotes::tr("Fix %n row(s) of the list and choose it again, or leave them out: line "
                          "%1.",
                          nullptr, static_cast<int>(lines.size()))
        .arg(which);
}

QString sheetFactsText(qsizetype labels, int sheets)
{
    return SheetNotes::tr("%1 on %2. Every code is read back before it leaves the program.")
        .arg(labelsText(labels), sheetsText(sheets));
}

QString savedSheetsText(const QString &file, qsizetype labels, int sheets)
{
    return SheetNotes::tr("Saved %1: %2 on %3, each read back. Print it at 100 %, not fitted to "
                          "the paper.")
        .arg(file, labelsText(labels), sheetsText(sheets));
}

QString printerBusyText()
{
    return SheetNotes::tr("Something is being printed. Try again when it is done.");
}

QString printOutcomeText(const PrintOutcome &outcome)
{
    using enum PrintOutcome::Reason;
    if (outcome.error)
        return writeErrorText(outcome.file, *outcome.error);
    switch (outcome.reason) {
    case Printed:
        if (!outcome.file.isEmpty())
            return SheetNotes::tr("%n page(s) saved in %1.", nullptr,
                                  static_cast<int>(outcome.pages.size()))
                .arg(QFileInfo(outcome.file).fileName());
        return SheetNotes::tr("%n page(s) went to the printer.", nullptr,
                              static_cast<int>(outcome.pages.size()));
    case Refused:
        return outcome.words;
    case Cancelled:
        return SheetNotes::tr("Not printed.");
    case CannotStart:
        return SheetNotes::tr("Nothing was printed: the printer or the file cannot be opened. "
                              "Check that it is there and that you may use it.");
    case CannotGoOn:
        return SheetNotes::tr("Printing stopped after %n page(s): the printer or the disk takes "
                              "no more.",
                              nullptr, static_cast<int>(outcome.pages.size()));
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
