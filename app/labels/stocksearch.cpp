// SPDX-License-Identifier: MIT
#include "app/labels/stocksearch.h"

#include "app/core/units.h"
#include "app/labels/stocktable.h"
#include "app/labels/stockwords.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

/// How well a word fits: less is better.
enum Fit { Exactly, Begins, Inside, Elsewhere };

bool isNear(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

bool areSides(QSizeF a, QSizeF b, double tolerance)
{
    return isNear(a.width(), b.width(), tolerance) && isNear(a.height(), b.height(), tolerance);
}

bool hasSide(const LabelStock &stock, double side, double tolerance)
{
    return isNear(stock.label.width(), side, tolerance)
        || isNear(stock.label.height(), side, tolerance);
}

bool areSidesEitherWay(QSizeF a, QSizeF b, double tolerance)
{
    return areSides(a, b, tolerance) || areSides(a, b.transposed(), tolerance);
}

/// A stock as it is searched: each text without what does not matter.
struct Searched {
    const LabelStock &stock;
    QString id;
    QString part;
    QString rest;
};

std::optional<Fit> fitOfSides(const LabelStock &stock, const StockWord &word)
{
    if (areSidesEitherWay(stock.label, *word.sides, word.tolerance)
        || areSidesEitherWay(stock.label, *word.sides * mmPerInch, nearInch))
        return Exactly;
    if (*word.sides == QSizeF(stock.columns, stock.rows))
        return Begins;
    return std::nullopt;
}

std::optional<Fit> fitOfText(const Searched &searched, const QString &text)
{
    if (searched.part == text || searched.id == text)
        return Exactly;
    if (searched.part.startsWith(text))
        return Begins;
    if (searched.part.contains(text) || searched.id.contains(text))
        return Inside;
    return searched.rest.contains(text) ? std::optional(Elsewhere) : std::nullopt;
}

/// The best of what its texts fit.
std::optional<Fit> fitOfTexts(const Searched &searched, const StockWord &word)
{
    std::optional<Fit> best;
    if (word.number == labelCount(searched.stock))
        best = Begins;
    else if (word.number && hasSide(searched.stock, *word.number, 0.5))
        best = Inside; // millimetres, which nobody wrote
    for (const QString &text : word.texts) {
        if (const auto fit = fitOfText(searched, text); fit && (!best || *fit < *best))
            best = fit;
    }
    return best;
}

std::optional<Fit> fitOf(const Searched &searched, const StockWord &word)
{
    if (word.sides)
        return fitOfSides(searched.stock, word);
    if (!word.side)
        return fitOfTexts(searched, word);
    return hasSide(searched.stock, *word.side, word.tolerance) ? std::optional(Begins)
                                                               : std::nullopt;
}

/// The sum of how its words fit; absent if one does not.
std::optional<int> rank(const LabelStock &stock, const QList<StockWord> &words)
{
    const Searched searched{stock, lettersAndDigits(stock.id), lettersAndDigits(stock.part),
                            lettersAndDigits(stock.maker) + u' ' + lettersAndDigits(stock.name)
                                + u' ' + lettersAndDigits(pageName(stock.page))};
    int sum = 0;
    for (const StockWord &word : words) {
        const auto fit = fitOf(searched, word);
        if (!fit)
            return std::nullopt;
        sum += *fit;
    }
    return sum;
}

QList<LabelStock> ranked(const QList<LabelStock> &stocks, const QList<StockWord> &wanted)
{
    std::vector<std::pair<int, qsizetype>> ranks;
    for (qsizetype i = 0; i < stocks.size(); ++i) {
        if (const auto fit = rank(stocks.at(i), wanted))
            ranks.emplace_back(*fit, i);
    }
    std::ranges::sort(ranks);
    QList<LabelStock> found;
    for (const auto &[fit, index] : ranks)
        found.append(stocks.at(index));
    return found;
}

/// `5160`, `L7160`: what only a part is called.
bool isPart(const StockWord &word)
{
    constexpr int leastDigits = 4;
    return std::ranges::any_of(word.texts, [](const QString &text) {
        return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= leastDigits;
    });
}

bool isInNoStock(const QList<LabelStock> &stocks, const StockWord &word)
{
    const bool hasDigit = std::ranges::any_of(word.texts, [](const QString &text) {
        return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    });
    return !word.texts.isEmpty() && !hasDigit
        && std::ranges::none_of(stocks,
                                [&](const auto &stock) { return rank(stock, {word}).has_value(); });
}

/// Of several parts each is meant (`5160 8160`), and words that no stock has are the box's own.
QList<StockWord> loosened(const QList<LabelStock> &stocks, const QList<StockWord> &words)
{
    QList<StockWord> some;
    StockWord parts;
    for (const StockWord &word : words) {
        if (isPart(word))
            parts.texts.append(word.texts);
        else if (!isInNoStock(stocks, word))
            some.append(word);
    }
    if (!parts.texts.isEmpty())
        some.append(parts);
    return some;
}

} // namespace

QList<LabelStock> foundStocks(const QList<LabelStock> &stocks, const QString &words)
{
    const QList<StockWord> wanted = readStockWords(words, Packs::AsTyped);
    if (wanted.isEmpty())
        return stocks;
    QList<LabelStock> found = ranked(stocks, wanted);
    const QList<StockWord> withoutPacks = readStockWords(words, Packs::LeftOut);
    if (found.isEmpty())
        found = ranked(stocks, withoutPacks);
    if (!found.isEmpty())
        return found;
    const QList<StockWord> some = loosened(stocks, withoutPacks);
    return some.isEmpty() ? found : ranked(stocks, some);
}

} // namespace bellpush
