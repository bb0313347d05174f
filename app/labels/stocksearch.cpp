// SPDX-License-Identifier: MIT
#include "app/labels/stocksearch.h"

#include "app/labels/stocktable.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: nobody types more, and each word is looked for in every stock.
constexpr qsizetype longestSearch = 200;

constexpr double mmPerInch = 25.4;
constexpr double nearMm = 0.12;  ///< Ours: millimetres are typed with one decimal,
constexpr double nearInch = 0.3; ///< inches with two.

/// What one has typed, a word or a size.
struct Word {
    QString text{};                ///< Lower case, letters and digits only.
    std::optional<int> number{};   ///< Digits alone.
    std::optional<QSizeF> sides{}; ///< `A x B`.
    std::optional<double> side{};  ///< `40 mm`, in mm.
};

/// How well a word fits: less is better.
enum Fit { Exactly, Begins, Inside, Elsewhere };

QString lettersAndDigits(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept.append(c.toLower());
    }
    return kept;
}

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

bool areSides(QSizeF a, QSizeF b, double tolerance)
{
    return isNear(a.width(), b.width(), tolerance) && isNear(a.height(), b.height(), tolerance);
}

bool areSidesEitherWay(QSizeF a, QSizeF b, double tolerance)
{
    return areSides(a, b, tolerance) || areSides(a, b.transposed(), tolerance);
}

double decimal(QString text)
{
    return text.replace(u',', u'.').toDouble();
}

double factor(QStringView unit)
{
    return unit.isEmpty() || unit == "mm"_L1 ? 1 : mmPerInch;
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

QList<Word> readWords(QString typed)
{
    static const QRegularExpression sides(
        uR"((?<![\w.,])(\d+(?:[.,]\d+)?)\s*(?:mm|in|")?\s*[x×*]\s*(\d+(?:[.,]\d+)?)\s*(mm\b|in\b|inch\b|")?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression side(
        uR"((?<![\w.,])(\d+(?:[.,]\d+)?)\s*(mm\b|in\b|inch\b|"))"_s,
        QRegularExpression::CaseInsensitiveOption);
    typed.truncate(longestSearch);
    QList<Word> words;
    for (const auto &match : take(typed, sides)) {
        const QSizeF size(decimal(match.captured(1)), decimal(match.captured(2)));
        words.append(Word{.sides = size * factor(match.captured(3).toLower())});
    }
    for (const auto &match : take(typed, side)) {
        const double length = decimal(match.captured(1));
        words.append(Word{.side = length * factor(match.captured(2).toLower())});
    }
    for (const QString &each : typed.simplified().split(u' ')) {
        const QString text = lettersAndDigits(each);
        if (!text.isEmpty())
            words.append(Word{.text = text, .number = wholeNumber(text)});
        else if (!std::ranges::all_of(each, isSign))
            words.append(Word{.text = each}); // an emoji: fits nothing
    }
    return words;
}

/// A stock as it is searched: each text without what does not matter.
struct Searched {
    const LabelStock &stock;
    QString id;
    QString part;
    QString rest;
};

std::optional<Fit> fitOfSides(const LabelStock &stock, QSizeF sides)
{
    if (areSidesEitherWay(stock.label, sides, nearMm)
        || areSidesEitherWay(stock.label, sides * mmPerInch, nearInch))
        return Exactly;
    if (sides == QSizeF(stock.columns, stock.rows))
        return Begins;
    return std::nullopt;
}

std::optional<Fit> fitOfText(const Searched &searched, const Word &word)
{
    if (searched.part == word.text || searched.id == word.text)
        return Exactly;
    if (word.number == labelCount(searched.stock))
        return Begins;
    if (searched.part.startsWith(word.text))
        return Begins;
    if (searched.part.contains(word.text) || searched.id.contains(word.text))
        return Inside;
    return searched.rest.contains(word.text) ? std::optional(Elsewhere) : std::nullopt;
}

std::optional<Fit> fitOf(const Searched &searched, const Word &word)
{
    if (word.sides)
        return fitOfSides(searched.stock, *word.sides);
    if (!word.side)
        return fitOfText(searched, word);
    const QSizeF label = searched.stock.label;
    const bool isSide
        = isNear(label.width(), *word.side, nearMm) || isNear(label.height(), *word.side, nearMm);
    return isSide ? std::optional(Begins) : std::nullopt;
}

/// The sum of how its words fit; absent if one does not.
std::optional<int> rank(const LabelStock &stock, const QList<Word> &words)
{
    const Searched searched{stock, lettersAndDigits(stock.id), lettersAndDigits(stock.part),
                            lettersAndDigits(stock.maker) + u' ' + lettersAndDigits(stock.name)
                                + u' ' + lettersAndDigits(pageName(stock.page))};
    int sum = 0;
    for (const Word &word : words) {
        const auto fit = fitOf(searched, word);
        if (!fit)
            return std::nullopt;
        sum += *fit;
    }
    return sum;
}

} // namespace

QList<LabelStock> foundStocks(const QList<LabelStock> &stocks, const QString &words)
{
    const QList<Word> wanted = readWords(words);
    if (wanted.isEmpty())
        return stocks;
    std::vector<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < stocks.size(); ++i) {
        if (const auto fit = rank(stocks.at(i), wanted))
            ranked.emplace_back(*fit, i);
    }
    std::ranges::sort(ranked);
    QList<LabelStock> found;
    for (const auto &[fit, index] : ranked)
        found.append(stocks.at(index));
    return found;
}

} // namespace bellpush
