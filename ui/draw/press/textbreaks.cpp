// SPDX-License-Identifier: MIT
#include "ui/draw/press/textbreaks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortWord = 4; // a day of the week, as it is shortened

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'−' || c == u'‒' || c == u'‑' || c == u'~';
}

/// What stands before and after a place, without the white space there.
QStringView wordBefore(QStringView text)
{
    text = text.trimmed();
    const auto end
        = std::ranges::find_if(text.rbegin(), text.rend(), [](QChar c) { return c.isSpace(); });
    return text.last(end - text.rbegin());
}

QStringView wordAfter(QStringView text)
{
    text = text.trimmed();
    const auto *end = std::ranges::find_if(text, [](QChar c) { return c.isSpace(); });
    return text.first(end - text.begin());
}

bool isGroup(QStringView word)
{
    static constexpr QStringView others = u"+()-/.";
    return !word.isEmpty()
        && std::ranges::all_of(word, [](QChar c) { return c.isDigit() || others.contains(c); })
        && std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

bool isUnit(QStringView word)
{
    static constexpr std::array<QStringView, 12> units{
        u"am", u"pm", u"a.m.", u"p.m.", u"h", u"uhr", u"kr", u"%", u"°", u"zł", u"lei", u"часов"};
    while (!word.isEmpty() && (word.back() == u',' || word.back() == u';'))
        word.chop(1);
    const bool isCurrency = word.size() == 1 && word.front().category() == QChar::Symbol_Currency;
    return isCurrency || std::ranges::any_of(units, [word](QStringView unit) {
               return word.compare(unit, Qt::CaseInsensitive) == 0;
           });
}

/// Both ends of a range: numbers, or words as short as days are written.
bool areEnds(QStringView from, QStringView to)
{
    if (from.isEmpty() || to.isEmpty())
        return false;
    const bool areNumbers = from.back().isDigit() && to.front().isDigit();
    return areNumbers || (from.size() <= shortWord && to.size() <= shortWord + 1); // "Fri,"
}

/// Of a range whose dash touches `at`, with or without spaces around it.
bool isInRange(QStringView before, QStringView after)
{
    const QStringView left = before.trimmed();
    const QStringView right = after.trimmed();
    if (!left.isEmpty() && isDash(left.back())) {
        const QStringView from = wordBefore(left.chopped(1));
        return areEnds(from.mid(std::max(from.lastIndexOf(u'–'), from.lastIndexOf(u'-')) + 1),
                       wordAfter(right));
    }
    if (!right.isEmpty() && isDash(right.front()))
        return areEnds(wordBefore(left), wordAfter(right.sliced(1)));
    return false;
}

} // namespace

bool breaksWell(const QString &text, qsizetype at)
{
    constexpr qsizetype seen = 32; // or long texts without a space would take their square
    const qsizetype from = std::max<qsizetype>(0, at - seen);
    const QStringView before = QStringView(text).sliced(from, at - from);
    const QStringView after = QStringView(text).sliced(at, std::min(seen, text.size() - at));
    const QStringView left = wordBefore(before);
    const QStringView right = wordAfter(after);
    if (left.isEmpty() || right.isEmpty())
        return true;
    const bool isNumber = isGroup(left) && isGroup(right);
    const bool isPrice = (left.back().isDigit() && isUnit(right))
        || (isUnit(left) && left.size() == 1 && right.front().isDigit());
    return !isNumber && !isPrice && !isInRange(before, after);
}

QString withNumbersApart(const QString &text)
{
    static const QRegularExpression number(u"(\\+?[0-9(](?:[0-9()/.\\-\u00a0 ]{5,})[0-9])"_s);
    QString apart = text;
    apart.replace(number, u"\u2066\\1\u2069"_s);
    return apart;
}

} // namespace bellpush
