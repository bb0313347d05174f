// SPDX-License-Identifier: MIT
#include "app/lists/numbercolumn.h"

#include "app/lists/numberlook.h"
#include "app/lists/numbernames.h"

#include <algorithm>

namespace bellpush {

namespace {

using Kind = NumberName::Kind;

/// What the cells of a column are.
struct Cells {
    qsizetype filled = 0;
    qsizetype numbers = 0;  ///< Look like a telephone number.
    qsizetype clear = 0;    ///< Are written as one, and hardly anything else is.
    qsizetype withPlus = 0; ///< Begin with a country code that says so.

    bool areNumbers() const { return 2 * numbers > filled; }
    bool areClear() const { return 2 * clear > filled; }
    bool havePlus() const { return 2 * withPlus > filled; }
};

/// How sure it is that a column is meant, whatever others there are.
enum class Surety { None, Perhaps, Likely, Sure };

struct Candidate {
    qsizetype column = 0;
    NumberName name{};
    QStringList texts{}; ///< What would be called, row by row.
    Cells cells{};
    Surety surety = Surety::None;
};

QStringList textsOf(const QList<QStringList> &rows, qsizetype column)
{
    QStringList texts;
    for (const QStringList &row : rows)
        texts.append(calledCell(row.value(column)).text);
    return texts;
}

Cells cellsOf(const QStringList &texts)
{
    Cells cells;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        ++cells.filled;
        const NumberLook look = numberLook(text);
        cells.numbers += look >= NumberLook::Perhaps ? 1 : 0;
        cells.clear += look >= NumberLook::Clear ? 1 : 0;
        cells.withPlus += look >= NumberLook::HasPlus ? 1 : 0;
    }
    return cells;
}

Surety suretyOf(const Candidate &candidate)
{
    const Cells &cells = candidate.cells;
    if (!cells.areNumbers())
        return Surety::None;
    switch (candidate.name.kind) {
    case Kind::Never:
        return Surety::None;
    case Kind::Other:
        return cells.havePlus() ? Surety::Perhaps : Surety::None;
    case Kind::Unknown:
        return cells.areClear() ? Surety::Sure : Surety::Perhaps;
    case Kind::Number:
        return cells.areClear() ? Surety::Sure : Surety::Likely;
    case Kind::Phone:
    case Kind::Mobile:
    case Kind::WhatsApp:
        return Surety::Sure;
    }
    Q_UNREACHABLE();
}

Candidate candidateOf(qsizetype column, const NumberName &name, QStringList texts)
{
    Candidate candidate{column, name, std::move(texts), {}, {}};
    candidate.cells = cellsOf(candidate.texts);
    candidate.surety = suretyOf(candidate);
    return candidate;
}

/// A candidate for each column; those of an address book are one.
QList<Candidate> candidatesOf(const QStringList &names, const QList<QStringList> &rows,
                              qsizetype count, const QList<LabelledPhone> &phones)
{
    QList<Candidate> candidates;
    for (qsizetype column = 0; column < count; ++column) {
        const bool isLabelled = std::ranges::any_of(
            phones, [column](const LabelledPhone &phone) { return phone.value == column; });
        if (!isLabelled)
            candidates.append(
                candidateOf(column, numberName(names.value(column)), textsOf(rows, column)));
    }
    if (phones.isEmpty())
        return candidates;
    QStringList called;
    for (const QStringList &row : rows)
        called.append(calledCell(row, phones).text);
    candidates.append(candidateOf(phones.first().value, {.kind = Kind::Phone}, called));
    return candidates;
}

/// Those of the greatest surety there is, the best first.
QList<Candidate> bestOf(const QList<Candidate> &all)
{
    if (all.isEmpty())
        return {};
    const Surety most = std::ranges::max(all, {}, &Candidate::surety).surety;
    QList<Candidate> best;
    if (most > Surety::None)
        std::ranges::copy_if(all, std::back_inserter(best),
                             [most](const Candidate &each) { return each.surety == most; });
    std::ranges::stable_sort(best, isBetter, &Candidate::name);
    return best;
}

/// Whether `other` may be meant as well as `best`, which has no worse a name.
bool rivals(const Candidate &best, const Candidate &other)
{
    if (other.texts == best.texts)
        return false;
    const bool isHardlyFilled = 2 * best.cells.filled < other.cells.filled;
    return !isBetter(best.name, other.name) || (isHardlyFilled && !other.name.isPast);
}

/// The column that its name alone says, where no cells do: of a list that is empty, or wrong.
std::optional<qsizetype> columnByName(const QList<Candidate> &all)
{
    QList<Candidate> named;
    std::ranges::copy_if(all, std::back_inserter(named), [](const Candidate &each) {
        return each.name.kind >= Kind::Number && !each.name.isPast;
    });
    std::ranges::stable_sort(named, isBetter, &Candidate::name);
    return named.isEmpty() ? std::nullopt : std::optional(named.first().column);
}

} // namespace

NumberColumn numberColumn(const QStringList &names, const QList<QStringList> &rows, qsizetype count)
{
    const QList<LabelledPhone> phones = labelledPhones(names);
    const QList<Candidate> all = candidatesOf(names, rows, count, phones);
    const QList<Candidate> best = bestOf(all);
    NumberColumn chosen;
    if (best.isEmpty()) {
        chosen.column = columnByName(all);
    } else {
        QList<qsizetype> likely{best.first().column};
        for (const Candidate &other : best.sliced(1)) {
            if (rivals(best.first(), other))
                likely.append(other.column);
        }
        const bool isDoubtful = likely.size() > 1 || best.first().surety == Surety::Perhaps
            || best.first().name.isPast;
        if (isDoubtful)
            chosen.candidates = likely;
        else
            chosen.column = likely.first();
        chosen.isGuessed = !names.isEmpty() && best.first().name.kind <= Kind::Unknown;
    }
    if (!phones.isEmpty() && chosen.column == phones.first().value)
        chosen.phones = phones;
    return chosen;
}

bool hasNumbers(const QList<QStringList> &rows, qsizetype count)
{
    for (qsizetype column = 0; column < count; ++column) {
        if (cellsOf(textsOf(rows, column)).areNumbers())
            return true;
    }
    return false;
}

} // namespace bellpush
