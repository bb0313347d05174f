// SPDX-License-Identifier: MIT
#include "ui/widgets/valuelines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Whatever an editor would end a line at, and the marks it keeps for itself.
QString shownLine(QString value)
{
    static const QRegularExpression breaks(u"\\r\\n|[\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}"
                                           "\\x{fdd0}\\x{fdd1}]"_s);
    return value.replace(breaks, QString(shownLineBreak));
}

QStringList shownLines(QStringList values)
{
    std::transform(values.cbegin(), values.cend(), values.begin(), shownLine);
    return values;
}

QString valueOf(QString line)
{
    return line.replace(shownLineBreak, u'\n');
}

} // namespace

QString valueLines(const QStringList &values)
{
    return shownLines(values).join(u'\n');
}

QStringList editedValues(const QString &lines, const QStringList &before)
{
    const QStringList now = lines.isEmpty() ? QStringList() : lines.split(u'\n');
    const QStringList then = shownLines(before);
    const qsizetype shorter = std::min(now.size(), then.size());
    qsizetype start = 0;
    while (start < shorter && now[start] == then[start])
        ++start;
    qsizetype end = 0;
    while (end < shorter - start && now[now.size() - 1 - end] == then[then.size() - 1 - end])
        ++end;

    QStringList values = before.first(start);
    for (const QString &line : now.sliced(start, now.size() - start - end))
        values.append(valueOf(line));
    if (end == 0 && now.size() > start && now.constLast().isEmpty())
        values.removeLast();
    return values + before.last(end);
}

} // namespace bellpush
