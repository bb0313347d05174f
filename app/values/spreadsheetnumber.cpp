// SPDX-License-Identifier: MIT
#include "app/values/spreadsheetnumber.h"

#include "app/values/numbertext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr qsizetype longest = 100; // ours: far longer than any number

/// Without the white space around it, the apostrophe that keeps text, and the decimals of a whole
/// number, whose 0 must not be dialled.
QString withoutMarks(const QString &typed)
{
    static const QRegularExpression decimals(u"\\A(\\+?\\d{7,})[.,]0+\\z"_s);
    QString text = typed.trimmed();
    if (text.startsWith(u'\''))
        text.remove(0, 1);
    return text.replace(decimals, u"\\1"_s);
}

bool isZero(QChar c)
{
    return c == u'0';
}

/// The digits of `whole` and `fraction`, its point moved `places` to the right; nothing if there
/// are fewer. As it was if something is left behind the point: then it is no telephone number.
std::optional<QString> shifted(const QRegularExpressionMatch &number)
{
    const QString fraction = number.captured(3);
    const qsizetype places = number.captured(4).toInt();
    if (places > fraction.size())
        return std::nullopt;
    if (!std::ranges::all_of(fraction.sliced(places), isZero))
        return number.captured();
    return number.captured(1) + number.captured(2) + fraction.first(places);
}

} // namespace

std::optional<QString> spreadsheetNumber(const QString &cell)
{
    static const QRegularExpression scientific(
        u"\\A([+]?)(\\d+)(?:[.,](\\d*))?[eE][+]?0*(\\d{1,2})\\z"_s);
    if (cell.size() > longest)
        return cell;
    const QString text = withoutMarks(cell);
    if (const auto number = scientific.match(text); number.hasMatch())
        return shifted(number);
    return text;
}

} // namespace bellpush
