// SPDX-License-Identifier: MIT
#include "ui/cli/frame/nearestword.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace bellpush {

namespace {

constexpr qsizetype longestTyped = 64; // ours: no option is half as long
constexpr qsizetype mostSlips = 2;
constexpr qsizetype lettersPerSlip = 3; // "--at" is no slip of "-o"

/// How many characters are wrong, missing, too many or have changed places with their neighbour
/// (optimal string alignment).
qsizetype slips(const QString &typed, const QString &word)
{
    QList<qsizetype> twoAgo;
    QList<qsizetype> before;
    QList<qsizetype> now(word.size() + 1);
    std::iota(now.begin(), now.end(), 0);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        twoAgo = std::exchange(before, std::exchange(now, QList<qsizetype>(word.size() + 1)));
        now[0] = i + 1;
        for (qsizetype j = 0; j < word.size(); ++j) {
            const qsizetype wrong = typed[i] == word[j] ? 0 : 1;
            now[j + 1] = std::min({before[j] + wrong, before[j + 1] + 1, now[j] + 1});
            if (i > 0 && j > 0 && typed[i] == word[j - 1] && typed[i - 1] == word[j])
                now[j + 1] = std::min(now[j + 1], twoAgo[j - 1] + 1);
        }
    }
    return now.constLast();
}

/// The one that begins so; empty if several do, or none.
QString onlyBeginning(const QString &typed, const QStringList &words)
{
    QStringList begin;
    std::ranges::copy_if(words, std::back_inserter(begin),
                         [&typed](const QString &word) { return word.startsWith(typed); });
    return begin.size() == 1 ? begin.constFirst() : QString();
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &words)
{
    if (typed.size() > longestTyped)
        return {};
    if (const QString begun = onlyBeginning(typed, words); !begun.isEmpty())
        return begun;
    QString nearest;
    qsizetype fewest = std::min(mostSlips, typed.size() / lettersPerSlip) + 1;
    for (const QString &word : words) {
        const qsizetype count = slips(typed, word);
        if (count < fewest) {
            fewest = count;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace bellpush
