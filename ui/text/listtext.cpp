// SPDX-License-Identifier: MIT
#include "ui/text/listtext.h"

#include "app/lists/csverror.h"
#include "app/lists/listcolumns.h"
#include "app/lists/rowproblem.h"
#include "app/values/excerpt.h"
#include "ui/text/numberproblemtext.h"
#include "ui/text/storetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

// Ours: enough to find it in the list by.
constexpr qsizetype longestQuoted = 40;

// Ours: a list may have 256 columns.
constexpr qsizetype mostNamed = 20;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString withCells(const QString &words, const QStringList &cells)
{
    return cells.isEmpty() ? words
                           : ListText::tr("%1 (%2)").arg(words, cells.join(ListText::tr(", ")));
}

QString otherEncodingText(const CsvError &error)
{
    QStringList sentences{
        ListText::tr("Line %1 is not %2.").arg(number(error.line), encodingName(error.encoding))};
    QStringList readings;
    for (const EncodingReading &each : error.readings)
        readings.append(ListText::tr("as %1 “%2”").arg(encodingName(each.encoding), each.line));
    if (!readings.isEmpty())
        sentences.append(ListText::tr("It would read: %1.").arg(readings.join(ListText::tr("; "))));
    return sentences.join(u' ');
}

QString nulText(const CsvError &error)
{
    return ListText::tr("Line %1 has a zero byte: this is no text. Save the list as CSV.")
        .arg(number(error.line));
}

QString refusedNumberText(const ValueError &value)
{
    if (value.reason == ValueError::Reason::Missing)
        return ListText::tr("There is no number to call.");
    if (value.reason == ValueError::Reason::LeadingZero && value.found.isEmpty())
        return ListText::tr("The number has no country code. Write it with + in front, or say in "
                            "which country the list’s numbers are dialled.");
    return numberProblemText(value, NumberUse::Dial);
}

} // namespace

QString csvErrorText(const CsvError &error)
{
    using enum CsvError::Reason;
    switch (error.reason) {
    case TooLarge:
        return ListText::tr("A list may have %1 MB at most. Split it.")
            .arg(number(error.limit / (qint64{1024} * 1024)));
    case HasNul:
        return nulText(error);
    case OtherEncoding:
        return otherEncodingText(error);
    case UnclosedQuote:
        return ListText::tr("The quotation mark in line %1 is never closed.")
            .arg(number(error.line));
    case TextAfterQuote:
        return ListText::tr("In line %1, text follows the quotation mark that ends a field. Write "
                            "two quotation marks for one inside a field.")
            .arg(number(error.line));
    case TooManyColumns:
        return ListText::tr("Line %1 has more than %2 columns.")
            .arg(number(error.line), number(error.limit));
    }
    Q_UNREACHABLE();
}

QString columnErrorText(const ColumnError &error)
{
    const QString wanted = excerpt(error.wanted, longestQuoted);
    if (error.names.isEmpty())
        return ListText::tr("There is no column “%1”. The list has no header; its columns are "
                            "numbers from 1 to %2.")
            .arg(wanted, number(error.count));
    QStringList names;
    for (const QString &name : error.names.mid(0, mostNamed))
        names.append(excerpt(name, longestQuoted));
    if (error.names.size() > mostNamed)
        names.append(u"\u2026"_s);
    return ListText::tr("There is no column “%1”. The columns are: %2.")
        .arg(wanted, names.join(ListText::tr(", ")));
}

QString columnName(const ListColumns &columns, qsizetype column)
{
    const QString name = excerpt(columns.names.value(column), longestQuoted);
    return name.isEmpty() ? QString::number(column + 1) : u"“"_s + name + u"”"_s;
}

QString columnText(const ListColumns &columns, qsizetype column)
{
    return withCells(columnName(columns, column), columns.firstCells.value(column));
}

QString numberColumnText(const ListColumns &columns)
{
    return columns.number ? withCells(columnName(columns, *columns.number), columns.firstNumbers)
                          : QString();
}

QString doubtfulNumberText(const ListColumns &columns)
{
    QStringList candidates;
    for (const qsizetype column : columns.numberCandidates.mid(0, mostNamed))
        candidates.append(columnText(columns, column));
    if (candidates.size() == 1)
        return ListText::tr("It is not sure that column %1 has the numbers to call.")
            .arg(candidates.first());
    return ListText::tr("It is not sure which column has the numbers to call: %1.")
        .arg(candidates.join(ListText::tr("; ")));
}

QString rowProblemText(const RowProblem &problem)
{
    using enum RowProblem::Reason;
    switch (problem.reason) {
    case NumberRefused:
        return refusedNumberText(problem.value);
    case NumberRounded:
        return ListText::tr("A spreadsheet has rounded the number to %1, and its last digits are "
                            "lost. Format the column as text and enter the number again.")
            .arg(excerpt(problem.found, longestQuoted));
    case NumberIsFax:
        return ListText::tr("The list has no number to call in this row: it calls the one that is "
                            "there “%1”.")
            .arg(excerpt(problem.found, longestQuoted));
    case TooManyFields:
        return ListText::tr("Fields in this row: %1; columns of the list: %2. Put a field with a "
                            "separator in it in quotation marks.")
            .arg(number(problem.count), number(problem.limit));
    case NoCode:
        return ListText::tr("The tracking code is too long for a QR code: %1 bytes, and %2 fit.")
            .arg(number(problem.count), number(problem.limit));
    case TooFewFields:
        return ListText::tr("Fields in this row: %1; columns of the list: %2. What is missing was "
                            "taken as empty.")
            .arg(number(problem.count), number(problem.limit));
    case PlusAssumed:
        return ListText::tr("The number has no +. It was read as %1.").arg(problem.found);
    case SeveralNumbers:
        return ListText::tr("The row has %1 numbers in one field; %2 was taken, the first.")
            .arg(number(problem.count), problem.found);
    case UnlikelyNumber:
        return ListText::tr("%1 may not exist: check its digits.").arg(problem.found);
    case OtherReading:
        return numberProblemText(problem.value, NumberUse::Dial);
    case LongPayload:
        return longPayloadText(problem.limit, problem.count);
    case Repeated:
        return ListText::tr(
                   "Number and tracking code are the same as in line %1: nobody will be able to "
                   "tell the calls apart.")
            .arg(number(problem.count));
    }
    Q_UNREACHABLE();
}

QString placementsErrorText(const StoreError &error)
{
    return storeErrorText(error, ListText::tr("The list of placements"));
}

QString keptAllTheSameText()
{
    return ListText::tr(
        "The list of placements has these tracking codes all the same: remove them there.");
}

QString pagesWrittenAllTheSameText(const QString &path)
{
    return ListText::tr("The pages are written all the same: %1").arg(path);
}

QString notKeptText(const StoreError &error)
{
    return ListText::tr("What was printed is not in the list of placements, and its tracking codes "
                        "may be given out again. %1")
        .arg(placementsErrorText(error));
}

} // namespace bellpush
