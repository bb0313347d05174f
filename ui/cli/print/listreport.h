// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/placementlist.h"
#include "ui/cli/frame/finding.h"

#include <QElapsedTimer>
#include <QMap>

namespace bellpush {

class Console;

/// What is said about the rows of a list: in words a line for each error, and for the first
/// warnings of each kind; as JSON an object for each row.
class ListReport
{
public:
    struct Remark {
        QString kind{}; ///< Those alike are said a few times only.
        QString text{};
    };
    using Remarks = QList<Remark>;

    /// It has to outlive the report.
    explicit ListReport(Console &console);

    /// A row that cannot be printed, for its own errors. `isLeftOut`: and that was asked for, so it
    /// only warns.
    void wrongRow(const ListRow &row, bool isLeftOut);

    /// The same for what was found when it was to be printed; one remark at least.
    void wrongRow(const ListRow &row, const Remarks &errors, bool isLeftOut);

    /// Names every row that has errors of its own; whether there are any.
    bool nameWrongRows(const PlacementList &list);

    /// A row that is on paper, what is odd about the print, and its facts.
    void printedRow(const ListRow &row, const Remarks &remarks, const QJsonObject &facts);

    /// How far it is, now and then, to who looks on. `text`: %1 of %2.
    void progress(const QString &text, qsizetype done, qsizetype all);

    /// How many more warnings of each kind there are than were said.
    void sayRest();

private:
    static Remarks remarksOn(const ListRow &row, bool areErrors);
    void say(qsizetype line, const Remarks &remarks, Severity severity);
    void sayRow(const ListRow &row, Severity severity, const QString &text, const Remarks &remarks,
                const QJsonObject &more);

    Console &m_console;
    QMap<QString, qsizetype> m_warnings; // kind → how often
    QElapsedTimer m_sinceShown;
};

} // namespace bellpush
