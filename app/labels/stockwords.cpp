// SPDX-License-Identifier: MIT
#include "app/labels/stockwords.h"

#include "app/core/units.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: nobody types more, and each word is looked for in every stock.
constexpr qsizetype longestSearch = 200;

/// As stocks' names say that a label is round: `Ø 40` is `round 40 mm`.
QString withRound(QString plain)
{
    static const QRegularExpression bare(
        uR"((?<!\p{L})[\x{d8}\x{f8}\x{2205}\x{2300}]\s*(\d+(?:[.,]\d+)?)(?![\d.,/]|\s*(?:mm|cm|in|zoll|")))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        uR"((?<!\p{L})(?:[\x{d8}\x{f8}\x{2205}\x{2300}]|durchmesser|diam(?:eter|\.)?|dia\.?|rund(?:e|es)?|ronde?s?|redond[ao]s?|rotond[eio])(?!\p{L}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return plain.replace(bare, u" round \\1 mm "_s).replace(words, u" round "_s);
}

/// As labels' boxes write lengths and their units, made plain: `2⅝″ ×` is `2 5/8" x`.
QString plainLengths(const QString &typed)
{
    static const QRegularExpression inchMarks(
        u"[\u2033\u201c\u201d\u201e\u201f]|''|\u2032\u2032|\u00b4\u00b4"_s);
    static const QRegularExpression times(u"[\u00d7*]|\\bby\\b"_s);
    QString plain;
    for (const QChar c : typed) {
        if (c.decompositionTag() == QChar::Fraction)
            plain += u' ' + c.decomposition();
        else
            plain += c.decompositionTag() == QChar::Wide ? c.decomposition() : QString(c);
    }
    plain.replace(u'\u2044', u'/').replace(inchMarks, u"\""_s).replace(times, u"x"_s);
    return withRound(plain);
}

/// A length as `lengthForm()` finds it.
struct Length {
    double value = 0;
    QString unit{};
    bool isFraction = false;
};

// Whole and fraction, or a decimal; and the unit.
QString lengthForm()
{
    return uR"((?:(?:(\d{1,2})[\s-]+)?(\d{1,2})/(\d{1,2})|(\d+(?:[.,]\d+)?))[\s-]*(mm\b|cm\b|in(?:ch(?:es)?)?\b\.?|zoll\b|")?)"_s;
}

/// From what `match` captured after `before` others.
Length lengthOf(const QRegularExpressionMatch &match, int before)
{
    const auto captured = [&match, before](int group) {
        return match.captured(before + group);
    };
    const QString unit = captured(5).toLower();
    if (captured(3).isEmpty())
        return {captured(4).replace(u',', u'.').toDouble(), unit, false};
    const double fraction = captured(2).toDouble() / std::max(captured(3).toDouble(), 1.0);
    return {captured(1).toDouble() + fraction, unit, true};
}

bool isInches(const Length &length)
{
    return length.isFraction || (!length.unit.isEmpty() && !length.unit.contains(u'm'));
}

/// Millimetres in one of its unit.
double factor(const Length &length)
{
    if (isInches(length))
        return mmPerInch;
    return length.unit == "cm"_L1 ? 10 : 1;
}

StockWord sidesOf(const Length &one, const Length &other)
{
    // A unit behind the second is the first one's as well.
    const Length &measured = other.unit.isEmpty() && !other.isFraction ? one : other;
    const bool areInches = isInches(one) || isInches(other);
    return {.sides = QSizeF(one.value, other.value) * (areInches ? mmPerInch : factor(measured)),
            .tolerance = areInches ? nearInch : nearMm};
}

/// Takes what `pattern` finds out of `words`.
QList<QRegularExpressionMatch> take(QString &words, const QRegularExpression &pattern)
{
    QList<QRegularExpressionMatch> found;
    for (const auto &match : pattern.globalMatch(words))
        found.append(match);
    words.replace(pattern, u" "_s);
    return found;
}

bool isSign(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

std::optional<int> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// What stands on a box and tells no stock from another.
bool isNoise(const QString &text)
{
    static const QStringList noise{u"per"_s, u"sheet"_s, u"sheets"_s, u"pack"_s, u"bogen"_s,
                                   u"no"_s,  u"nr"_s,    u"art"_s,    u"item"_s, u"artnr"_s,
                                   u"or"_s,  u"und"_s,   u"and"_s,    u"oder"_s, u"blatt"_s,
                                   u"ref"_s, u"code"_s,  u"number"_s, u"pro"_s};
    return noise.contains(text);
}

/// A word, or one of several parts of it: `5160/8160`. `packs`: the number of sheets that follows a
/// part is not looked at, `-100`.
StockWord textWord(QString typed, Packs packs)
{
    static const QRegularExpression pack(u"(?<=\\d)-\\d+\\z"_s);
    if (packs == Packs::LeftOut)
        typed.remove(pack);
    StockWord word;
    static const QRegularExpression between(u"[/,;&+|]"_s);
    for (const QString &each : typed.split(between)) {
        const QString text = lettersAndDigits(each);
        if (!text.isEmpty() && !isNoise(text))
            word.texts.append(text);
    }
    if (word.texts.size() == 1)
        word.number = wholeNumber(word.texts.first());
    else if (word.texts.isEmpty() && !std::ranges::all_of(typed, isSign)
             && lettersAndDigits(typed).isEmpty())
        word.texts.append(typed); // an emoji: fits nothing
    return word;
}

} // namespace

QList<StockWord> readStockWords(QString typed, Packs packs)
{
    static const QRegularExpression sides(u"(?<![\\w.,])"_s + lengthForm() + u"\\s*x\\s*"_s
                                              + lengthForm(),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression side(u"(?<![\\w.,])"_s + lengthForm() + u"(?<=[m\"nhsl.])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pack(u"(?<![\\w.,])\\d+\\s*(?:bogen|blatt|sheets?)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    typed.truncate(longestSearch);
    typed = plainLengths(typed);
    if (packs == Packs::LeftOut)
        typed.remove(pack);
    QList<StockWord> words;
    for (const auto &match : take(typed, sides))
        words.append(sidesOf(lengthOf(match, 0), lengthOf(match, 5)));
    for (const auto &match : take(typed, side)) {
        const Length length = lengthOf(match, 0);
        words.append(StockWord{.side = length.value * factor(length),
                               .tolerance = isInches(length) ? nearInch : nearMm});
    }
    for (const QString &each : typed.simplified().split(u' ')) {
        const StockWord word = textWord(each, packs);
        if (!word.texts.isEmpty())
            words.append(word);
    }
    return words;
}

QString lettersAndDigits(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept.append(c.toLower());
    }
    return kept;
}

} // namespace bellpush
