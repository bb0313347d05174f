// SPDX-License-Identifier: MIT
#include "ui/cli/print/listinput.h"

#include "app/values/excerpt.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/files.h"
#include "ui/text/listtext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: enough to find it in the list by.
constexpr qsizetype longestName = 100;

struct ListInputText {
    Q_DECLARE_TR_FUNCTIONS(ListInputText)
};

tl::unexpected<Failure> noTable(const CsvError &error)
{
    if (error.reason != CsvError::Reason::OtherEncoding)
        return ruleBroken(u"list"_s, csvErrorText(error));
    auto failed
        = ruleBroken(u"encoding"_s,
                     csvErrorText(error) + u' '
                         + ListInputText::tr("Name the one that is right with --encoding."));
    QJsonArray candidates;
    for (const EncodingReading &each : error.readings)
        candidates.append(
            QJsonObject{{"encoding"_L1, encodingName(each.encoding)}, {"line"_L1, each.line}});
    failed.value().finding.more = {{"candidates"_L1, candidates}};
    return failed;
}

/// What the list was read as where nothing says it, with a line to see it by.
Finding guessedEncoding(const CsvText &text)
{
    const QString name = encodingName(text.encoding);
    Finding guessed = warning(
        u"encoding"_s,
        ListInputText::tr("The list was read as %1: “%2”. Another one is named with --encoding.")
            .arg(name, tellingLine(text)));
    guessed.more = {{"encoding"_L1, name}};
    return guessed;
}

/// The option that names the column which is not there.
QString fieldOf(const ColumnError &error, const ColumnChoice &choice)
{
    if (choice.number == error.wanted)
        return u"number-column"_s;
    return choice.payload == error.wanted ? u"payload-column"_s : u"label-column"_s;
}

QString textName(const QString &text)
{
    if (text == "headline"_L1)
        return ListInputText::tr("headline %1");
    return text == "business"_L1 ? ListInputText::tr("business name %1")
                                 : ListInputText::tr("text %1");
}

QJsonObject columnJson(const ListColumns &columns, qsizetype column)
{
    return {{"column"_L1, column + 1},
            {"name"_L1, excerpt(columns.names.value(column), longestName)},
            {"first_cells"_L1, QJsonArray::fromStringList(columns.firstCells.value(column))}};
}

tl::unexpected<Failure> doubtfulNumber(const ListColumns &columns)
{
    QJsonArray candidates;
    for (const qsizetype column : columns.numberCandidates)
        candidates.append(columnJson(columns, column));
    auto failed
        = ruleBroken(u"number-column"_s,
                     doubtfulNumberText(columns) + u' '
                         + ListInputText::tr("Nothing was printed. Name the one that is meant with "
                                             "--number-column, by its name or its number from 1."));
    failed.value().finding.more = {{"candidates"_L1, candidates}};
    return failed;
}

tl::unexpected<Failure> notPrinted(const ListError &error, const ListRequest &request)
{
    switch (error.reason) {
    case ListError::Reason::NotAList:
        return noTable(*error.csv);
    case ListError::Reason::NoColumn:
        return ruleBroken(fieldOf(error.column, request.reading.named),
                          columnErrorText(error.column));
    case ListError::Reason::DoubtfulNumbers:
        return doubtfulNumber(error.columns);
    case ListError::Reason::NoRows:
        return ruleBroken(u"list"_s, ListInputText::tr("The list has no rows."));
    case ListError::Reason::NoNumbers:
        return ruleBroken(
            u"number-column"_s,
            ListInputText::tr("No column is known to hold phone numbers. Name it with "
                              "--number-column, or give one number for all rows with %1.")
                .arg(request.numberOption));
    case ListError::Reason::WrongNumber:
        return ruleBroken(u"number"_s,
                          rowProblemText(numberRefusal(*error.number, request.reading.number)));
    }
    Q_UNREACHABLE();
}

QJsonObject numberJson(const ListColumns &columns)
{
    QJsonObject json = columnJson(columns, *columns.number);
    json["first_cells"_L1] = QJsonArray::fromStringList(columns.firstNumbers);
    return json;
}

QJsonObject columnsJson(const ListColumns &columns)
{
    QJsonObject json;
    if (columns.number)
        json["number"_L1] = numberJson(columns);
    if (columns.payload)
        json["payload"_L1] = columnJson(columns, *columns.payload);
    if (const QList<qsizetype> labels = labelColumns(columns); !labels.isEmpty())
        json["label"_L1] = columnJson(columns, labels.first());
    return json;
}

QString columnsText(const ListColumns &columns, const QStringList &texts)
{
    QStringList parts;
    if (columns.number)
        parts.append(ListInputText::tr("number %1").arg(numberColumnText(columns)));
    if (columns.payload)
        parts.append(ListInputText::tr("payload %1").arg(columnName(columns, *columns.payload)));
    QStringList labels;
    for (const qsizetype column : labelColumns(columns))
        labels.append(columnName(columns, column));
    if (!labels.isEmpty())
        parts.append(ListInputText::tr("label %1").arg(labels.join(u" / "_s)));
    for (const QString &text : texts)
        parts.append(textName(text).arg(columnName(columns, columns.texts.value(text))));
    return parts.join(ListInputText::tr(", "));
}

} // namespace

Result<PlacementList, Failure> readList(const ListRequest &request, const PlacementCodes &codes,
                                        Console &console)
{
    const auto bytes = readBytes(request.path, CsvTable::longestBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    ListReading reading = request.reading;
    reading.list = *bytes;
    const auto list = printableList(reading, codes);
    if (const CsvText &text = list ? list->text() : list.error().text; text.isGuessed)
        console.say(guessedEncoding(text));
    if (!list)
        return notPrinted(list.error(), request);
    return *list;
}

Finding columnsNote(const ListColumns &columns, const QStringList &texts)
{
    Finding taken = note(ListInputText::tr("Columns: %1.").arg(columnsText(columns, texts)));
    taken.more = {{"columns"_L1, columnsJson(columns)}};
    return taken;
}

} // namespace bellpush
