// SPDX-License-Identifier: MIT
#include "ui/commandline/listinput.h"

#include "ui/commandline/files.h"
#include "ui/text/listtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct ListInputText {
    Q_DECLARE_TR_FUNCTIONS(ListInputText)
};

/// The option that names the column which is not there.
QString fieldOf(const ColumnError &error, const ColumnChoice &choice)
{
    if (choice.number == error.wanted)
        return u"number-column"_s;
    return choice.payload == error.wanted ? u"payload-column"_s : u"label-column"_s;
}

QString columnText(const ListColumns &columns, qsizetype column)
{
    const QString name = columns.names.value(column).simplified();
    return name.isEmpty() ? QString::number(column + 1) : u"“"_s + name + u"”"_s;
}

QString textName(const QString &text)
{
    if (text == "headline"_L1)
        return ListInputText::tr("headline %1");
    return text == "business"_L1 ? ListInputText::tr("business name %1")
                                 : ListInputText::tr("text %1");
}

} // namespace

Result<PlacementList, Failure> readList(const ListRequest &request, const PlacementCodes &codes)
{
    const auto bytes = readBytes(request.path, CsvTable::longestBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto table = CsvTable::from(*bytes, request.encoding);
    if (!table)
        return ruleBroken(u"list"_s, csvErrorText(table.error()));
    const ListColumns found = listColumns(*table);
    const auto columns
        = chosenColumns(request.rules.number ? withoutGuess(found) : found, request.columns);
    if (!columns)
        return ruleBroken(fieldOf(columns.error(), request.columns),
                          columnErrorText(columns.error()));
    PlacementList list(*table, *columns, request.rules, codes);
    if (list.rowCount() == 0)
        return ruleBroken(u"list"_s, ListInputText::tr("The list has no rows."));
    if (!columns->number && !request.rules.number)
        return ruleBroken(
            u"number-column"_s,
            ListInputText::tr("No column is known to hold phone numbers. Name it with "
                              "--number-column, or give one number for all rows with %1.")
                .arg(request.numberOption));
    return list;
}

QString columnsText(const ListColumns &columns, const QStringList &texts)
{
    QStringList parts;
    if (columns.number)
        parts.append(ListInputText::tr("number %1").arg(columnText(columns, *columns.number)));
    if (columns.payload)
        parts.append(ListInputText::tr("payload %1").arg(columnText(columns, *columns.payload)));
    if (columns.label)
        parts.append(ListInputText::tr("label %1").arg(columnText(columns, *columns.label)));
    for (const QString &text : texts)
        parts.append(textName(text).arg(columnText(columns, columns.texts.value(text))));
    return parts.join(ListInputText::tr(", "));
}

} // namespace bellpush
