// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace bellpush {

struct PrintOutcome;

/// Which rows of a list cannot be printed, by line, and what to do.
QString wrongRowsText(const QList<qsizetype> &lines);

/// How much there is to print: `34 labels on 2 sheets`.
QString sheetFactsText(qsizetype labels, int sheets);

/// That a file was written, and how to print it.
QString savedSheetsText(const QString &file, qsizetype labels, int sheets);

/// That another job has to end first.
QString printerBusyText();

/// What became of a job that went to a printer.
QString printOutcomeText(const PrintOutcome &outcome);

} // namespace bellpush
