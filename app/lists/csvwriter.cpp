// SPDX-License-Identifier: MIT
#include "app/lists/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Source: OWASP, "CSV Injection".
constexpr QStringView beginsFormula = u"=+-@\t\r";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView field)
{
    return field.size() > 1 && field.startsWith(u'+')
        && std::ranges::all_of(field.sliced(1), isDigit);
}

/// How many apostrophes stand before what would be a formula; -1 if there is none.
qsizetype apostrophesBeforeFormula(QStringView field)
{
    qsizetype count = 0;
    while (count < field.size() && field[count] == u'\'')
        ++count;
    return count < field.size() && beginsFormula.contains(field[count]) ? count : -1;
}

QString quoted(QString field)
{
    static constexpr QStringView special = u",;\t\"\r\n";
    const bool needsQuotes = std::ranges::any_of(field, [](QChar c) { return special.contains(c); })
        || field.startsWith(u' ') || field.endsWith(u' ');
    if (!needsQuotes)
        return field;
    return u'"' + field.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QString line;
    for (const QString &field : fields) {
        if (&field != &fields.first())
            line += u',';
        line += quoted(field);
    }
    return (line + "\r\n"_L1).toUtf8();
}

QByteArray toCsv(const QStringList &fields)
{
    QStringList safe;
    std::ranges::transform(fields, std::back_inserter(safe), guarded);
    return csvLine(safe);
}

QString guarded(const QString &field)
{
    const qsizetype marks = apostrophesBeforeFormula(field);
    return marks > 0 || (marks == 0 && !isNumber(field)) ? u'\'' + field : field;
}

QString unguarded(const QString &field)
{
    return apostrophesBeforeFormula(field) > 0 ? field.sliced(1) : field;
}

} // namespace bellpush
