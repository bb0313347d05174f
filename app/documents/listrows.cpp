// SPDX-License-Identifier: MIT
#include "app/documents/listrows.h"

#include "app/lists/csvtable.h"
#include "app/lists/csvwriter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// The error is the place of what is no text.
Result<QStringList, QString> textsOf(const QJsonValue &row)
{
    if (!row.isArray())
        return tl::unexpected(QString());
    QStringList texts;
    const QJsonArray cells = row.toArray();
    for (const auto &cell : cells) {
        if (!cell.isString())
            return tl::unexpected(u"[%1]"_s.arg(texts.size()));
        texts.append(cell.toString());
    }
    return texts;
}

} // namespace

QJsonValue listRows(const SharedBytes &list, std::optional<CsvEncoding> encoding)
{
    const auto table = CsvTable::from(list.bytes(), encoding);
    if (list.isEmpty() || !table)
        return {};
    QJsonArray rows;
    CsvReader reader(*table);
    while (const auto row = reader.next())
        rows.append(QJsonArray::fromStringList(row->fields));
    return rows;
}

std::optional<QString> readListRows(const QJsonValue &rows, SharedBytes &list)
{
    if (!rows.isArray())
        return QString();
    QByteArray lines;
    const QJsonArray all = rows.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto texts = textsOf(all[i]);
        if (!texts)
            return u"[%1]"_s.arg(i) + texts.error();
        if (!texts->join(QString()).isEmpty()) // a blank row is none: see CsvReader
            lines += csvLine(*texts);
    }
    list = lines.isEmpty() ? lines : csvMark.toByteArray() + lines;
    const bool isTable = lines.isEmpty() || CsvTable::from(list.bytes(), {});
    return isTable ? std::nullopt : std::optional(QString());
}

} // namespace bellpush
