// SPDX-License-Identifier: MIT
#include "app/qr/qrmaskpenalty.h"

#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace bellpush;

namespace {

/// Modules as plainly as can be; outside, all is light.
class Modules
{
public:
    explicit Modules(int size) : m_size(size), m_dark(size * size, false) { }

    int size() const { return m_size; }
    bool isInside(int x, int y) const { return x >= 0 && x < m_size && y >= 0 && y < m_size; }
    bool isDark(int x, int y) const { return isInside(x, y) && m_dark.at(y * m_size + x); }
    void set(int x, int y, bool isDark)
    {
        if (isInside(x, y))
            m_dark[y * m_size + x] = isDark;
    }

private:
    int m_size;
    QList<bool> m_dark;
};

/// One line of modules.
using Line = std::function<bool(int)>;

int runs(const Line &isDark, int size)
{
    int penalty = 0;
    for (int start = 0; start < size;) {
        int end = start + 1;
        while (end < size && isDark(end) == isDark(start))
            ++end;
        if (end - start >= 5)
            penalty += 3 + end - start - 5;
        start = end;
    }
    return penalty;
}

bool isAll(const Line &isDark, int start, int count, bool dark)
{
    for (int i = start; i < start + count; ++i) {
        if (isDark(i) != dark)
            return false;
    }
    return true;
}

/// Finder-like patterns of every scale.
int finders(const Line &isDark, int size)
{
    int found = 0;
    for (int n = 1; 7 * n <= size; ++n) {
        for (int i = 0; i + 7 * n <= size; ++i) {
            const bool isCore = isAll(isDark, i, n, true) && isAll(isDark, i + n, n, false)
                && isAll(isDark, i + 2 * n, 3 * n, true) && isAll(isDark, i + 5 * n, n, false)
                && isAll(isDark, i + 6 * n, n, true) && isAll(isDark, i - n, n, false)
                && isAll(isDark, i + 7 * n, n, false);
            if (isCore && isAll(isDark, i - 4 * n, 4 * n, false))
                ++found;
            if (isCore && isAll(isDark, i + 7 * n, 4 * n, false))
                ++found;
        }
    }
    return found * 40;
}

int plainPenalty(const Modules &modules)
{
    const int size = modules.size();
    int penalty = 0;
    int dark = 0;
    for (int i = 0; i < size; ++i) {
        const Line row = [&, i](int x) {
            return modules.isDark(x, i);
        };
        const Line column = [&, i](int y) {
            return modules.isDark(i, y);
        };
        for (const Line &line : {row, column})
            penalty += runs(line, size) + finders(line, size);
        for (int x = 0; x < size; ++x) {
            dark += row(x) ? 1 : 0;
            const bool isBlock = x + 1 < size && i + 1 < size && row(x) == row(x + 1)
                && row(x) == modules.isDark(x, i + 1) && row(x) == modules.isDark(x + 1, i + 1);
            penalty += isBlock ? 3 : 0;
        }
    }
    int steps = 0; // of 5 %, away from half
    while (std::abs(dark * 20 - size * size * 10) > (steps + 1) * size * size)
        ++steps;
    return penalty + steps * 10;
}

template <int words>
int penaltyOf(const Modules &modules)
{
    QrSymbol<words> symbol;
    for (int y = 0; y < modules.size(); ++y) {
        for (int x = 0; x < modules.size(); ++x) {
            if (!modules.isDark(x, y))
                continue;
            symbol.rows.first()[y * words + x / 64] |= quint64{1} << (63 - x % 64);
            symbol.columns.first()[x * words + y / 64] |= quint64{1} << (63 - y % 64);
        }
    }
    return maskPenalty(symbol, modules.size());
}

int penaltyOf(const Modules &modules)
{
    if (modules.size() <= 64)
        return penaltyOf<1>(modules);
    return modules.size() <= 128 ? penaltyOf<2>(modules) : penaltyOf<3>(modules);
}

/// Random blocks of a random scale, and finder-like patterns of random scales over them.
Modules randomModules(QRandomGenerator &random, int size)
{
    Modules modules(size);
    const int scale = random.bounded(1, 8);
    const int darkOf100 = random.bounded(10, 91);
    for (int y = 0; y < size; y += scale) {
        for (int x = 0; x < size; x += scale) {
            const bool isDark = random.bounded(100) < darkOf100;
            for (int i = 0; i < scale * scale; ++i)
                modules.set(x + i % scale, y + i / scale, isDark);
        }
    }
    for (int count = random.bounded(6); count > 0; --count) {
        const int n = random.bounded(1, size / 7 + 1);
        const int along = random.bounded(-4 * n, size);
        const int across = random.bounded(size);
        const bool isRow = random.bounded(2) == 0;
        for (int i = 0; i < 15 * n; ++i) {
            const bool isDark = 0b0000'1011'1010'000 >> (14 - i / n) & 1;
            modules.set(isRow ? along + i : across, isRow ? across : along + i, isDark);
        }
    }
    return modules;
}

} // namespace

class TestQrMaskPenalty : public QObject
{
    Q_OBJECT

private slots:
    void isWhatThePlainRulesSay_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {21, 25, 45, 61, 65, 69, 125, 129, 133, 177})
            QTest::addRow("%d modules", size) << size;
    }

    void isWhatThePlainRulesSay()
    {
        QFETCH(int, size);
        QRandomGenerator random(static_cast<quint32>(size));
        for (int i = 0; i < 2'000 / size; ++i) {
            const Modules modules = randomModules(random, size);
            QCOMPARE(penaltyOf(modules), plainPenalty(modules));
        }
    }

    void oneColourIsAllRunsAndBlocks()
    {
        Modules modules(21);
        QCOMPARE(penaltyOf(modules), 42 * (3 + 16) + 400 * 3 + 9 * 10);
        for (int i = 0; i < 21 * 21; ++i)
            modules.set(i % 21, i / 21, true);
        QCOMPARE(penaltyOf(modules), 42 * (3 + 16) + 400 * 3 + 9 * 10);
    }
};

QTEST_APPLESS_MAIN(TestQrMaskPenalty)
#include "tst_qrmaskpenalty.moc"
