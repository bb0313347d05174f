// SPDX-License-Identifier: MIT
#include "app/qr/qrmatrix.h"
#include "ui/draw/press/qrruns.h"

#include <QTest>

#include <algorithm>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

qsizetype rectsWith(const QList<QRect> &rects, QPoint point)
{
    return std::ranges::count_if(rects,
                                 [point](const QRect &rect) { return rect.contains(point); });
}

} // namespace

class TestQrRuns : public QObject
{
    Q_OBJECT

private slots:
    void coversEachDarkModuleOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("quietZone");

        QTest::newRow("call link") << u"https://wa.me/call/14085551234"_s << 4;
        QTest::newRow("no quiet zone") << u"https://wa.me/call/14085551234"_s << 0;
        QTest::newRow("large") << u"電話"_s.repeated(60) << 1;
    }

    void coversEachDarkModuleOnce()
    {
        QFETCH(QString, text);
        QFETCH(int, quietZone);
        const QrMatrix matrix = *qrMatrix(text, ErrorCorrection::Medium);

        const QList<QRect> runs = darkRuns(matrix, quietZone);

        for (int y = -quietZone; y < matrix.size() + quietZone; ++y) {
            for (int x = -quietZone; x < matrix.size() + quietZone; ++x) {
                const QPoint module(x + quietZone, y + quietZone);
                QCOMPARE(rectsWith(runs, module), matrix.isDark(x, y) ? 1 : 0);
            }
        }
    }

    void joinsEqualRunsOfRowsBelow()
    {
        const QrMatrix matrix
            = *qrMatrix(u"https://wa.me/call/14085551234"_s, ErrorCorrection::Medium);

        const QList<QRect> runs = darkRuns(matrix, 4);

        QVERIFY(runs.contains(QRect(4, 4, 7, 1))); // the top of a finder pattern
        QVERIFY(runs.contains(QRect(4, 5, 1, 5))); // its left side
        QVERIFY(runs.contains(QRect(6, 6, 3, 3))); // its middle
    }
};

QTEST_APPLESS_MAIN(TestQrRuns)
#include "tst_qrruns.moc"
