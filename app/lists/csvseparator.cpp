// SPDX-License-Identifier: MIT
#include "app/lists/csvseparator.h"

#include "app/lists/csvscanner.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace bellpush {

namespace {

constexpr std::array others{';', '\t'};

// Ours: enough to see a pattern through a few odd rows.
constexpr int rowsLookedAt = 200;

/// How well a separator cuts the first rows.
struct Cut {
    qsizetype columns = 1; ///< That most rows have.
    double evenness = 0;   ///< The share of rows that have them.
    bool isClean = true;   ///< No quotation mark stands where none should.

    auto rank() const { return std::tuple(columns > 1, isClean, evenness, columns); }
};

Cut cutBy(QByteArrayView utf8, char separator)
{
    Cut cut;
    QHash<qsizetype, int> rowsWith; // columns → rows
    CsvScanner scanner(utf8, separator, 1);
    qsizetype columns = 0;
    int rows = 0;
    while (rows < rowsLookedAt) {
        const auto field = scanner.next();
        if (!field)
            break;
        cut.isClean = cut.isClean && (field->isQuoted || !field->hasQuotes);
        ++columns;
        const bool isBlank = field->endsRow && columns == 1 && field->raw.isEmpty();
        if (!field->endsRow)
            continue;
        if (!isBlank) {
            ++rowsWith[columns];
            ++rows;
        }
        columns = 0;
    }
    if (scanner.fault()) {
        cut.isClean = false;
        ++rowsWith[columns + 1]; // the field that is at fault
        ++rows;
    }
    for (auto with = rowsWith.cbegin(); with != rowsWith.cend(); ++with) {
        const double evenness = static_cast<double>(with.value()) / rows;
        if (std::tuple(evenness, with.key()) > std::tuple(cut.evenness, cut.columns)) {
            cut.evenness = evenness;
            cut.columns = with.key();
        }
    }
    return cut;
}

/// `sep=;` on a line of its own, with or without quotation marks; 0 if there is none.
qsizetype declarationSize(QByteArrayView utf8)
{
    const qsizetype quote = utf8.startsWith('"') ? 1 : 0;
    const qsizetype end = quote + 5 + quote;
    if (utf8.size() < end || utf8.sliced(quote, 4).compare("sep=", Qt::CaseInsensitive) != 0)
        return 0;
    const char separator = utf8[quote + 4];
    if (separator == '"' || separator == '\r' || separator == '\n' || separator < '\t')
        return 0;
    if (quote == 1 && utf8[end - 1] != '"')
        return 0;
    const QByteArrayView rest = utf8.sliced(end);
    if (rest.startsWith("\r\n"))
        return end + 2;
    return rest.isEmpty() ? end : (rest[0] == '\n' || rest[0] == '\r' ? end + 1 : 0);
}

} // namespace

CsvSeparator csvSeparator(QByteArrayView utf8)
{
    if (const qsizetype size = declarationSize(utf8); size > 0)
        return {utf8[utf8.startsWith('"') ? 5 : 4], size};
    CsvSeparator best;
    Cut bestCut = cutBy(utf8, best.separator);
    for (const char candidate : others) {
        const Cut cut = cutBy(utf8, candidate);
        if (cut.rank() > bestCut.rank()) {
            bestCut = cut;
            best.separator = candidate;
        }
    }
    return best;
}

} // namespace bellpush
