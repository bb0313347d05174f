// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/placementlist.h"
#include "ui/commandline/finding.h"
#include "ui/press/sheetjob.h"

#include <QElapsedTimer>

namespace bellpush {

class Console;

/// What is said about the rows of a list: in words a line for each error, and for the first
/// warnings of each kind; as JSON an object for each row.
class SheetReport
{
public:
    /// All have to outlive the report.
    SheetReport(const SheetJob &job, Console &console);

    /// A row that cannot be printed. `isLeftOut`: and that was asked for, so it only warns.
    void wrongRow(const ListRow &row, bool isLeftOut);
    void wrongRow(const ListRow &row, const SheetError &error, bool isLeftOut);

    /// A row that is on paper.
    void printedRow(const ListRow &row, const PrintedLabel &printed);

    /// The labels so far, now and then, to who looks on.
    void progress(qsizetype labels, qsizetype all);

    /// How many more warnings of each kind there are than were said.
    void sayRest();

private:
    struct Remark {
        QString kind{}; ///< Those alike are said a few times only.
        QString text{};
    };
    using Remarks = QList<Remark>;

    static Remarks remarksOn(const ListRow &row, bool areErrors);
    Remarks remarksOn(const PrintedLabel &printed) const;
    void say(qsizetype line, const Remarks &remarks, Finding::Severity severity);
    void sayRow(const ListRow &row, Finding::Severity severity, const QString &text,
                const Remarks &remarks, const QJsonObject &more);
    void wrong(const ListRow &row, const Remarks &errors, bool isLeftOut);

    const SheetJob &m_job;
    Console &m_console;
    QMap<QString, qsizetype> m_warnings; // kind → how often
    QElapsedTimer m_sinceShown;
};

} // namespace bellpush
