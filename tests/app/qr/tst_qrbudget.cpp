// SPDX-License-Identifier: MIT
#include "app/qr/qrbudget.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using enum ErrorCorrection;

namespace {

int sizeOf(const QString &text, ErrorCorrection correction)
{
    return qrMatrix(text, correction)->size();
}

} // namespace

class TestQrBudget : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreWhereTheCodeGrows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCorrection>("correction");

        const QString stem = u"https://wa.me/call/14085551234?biz_payload="_s;
        QTest::newRow("no payload yet") << stem << Medium;
        QTest::newRow("a word") << stem + u"spring"_s << Quartile;
        QTest::newRow("percent-encoded") << stem + u"%D9%85%20%26"_s << Medium;
        QTest::newRow("digits at the end") << stem + u"20260001234567"_s << High;
        QTest::newRow("capitals at the end") << stem + u"SHOP-0001-WINDOW"_s << Low;
        QTest::newRow("one digit") << u"1"_s << Low;
        QTest::newRow("digits only") << QString(200, u'7') << Medium;
        QTest::newRow("just below another width of counts") << QString(178, u'a') << Medium;
        QTest::newRow("large") << QString(1000, u'a') << Medium;
    }

    void stepsAreWhereTheCodeGrows()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCorrection, correction);

        const auto steps = qrBudget(text, correction, 4);

        QCOMPARE(steps.size(), 4);
        QCOMPARE(steps.first().size, sizeOf(text, correction));
        qsizetype letters = -1;
        for (const QrBudgetStep &step : steps) {
            QVERIFY(step.letters > letters);
            letters = step.letters;
            QCOMPARE_LE(sizeOf(text + QString(letters, u'x'), correction), step.size);
            QCOMPARE_GT(sizeOf(text + QString(letters + 1, u'x'), correction), step.size);
        }
    }

    void endsWithTheLargestSize()
    {
        const auto steps = qrBudget(QString(2320, u'a'), Medium, 10);

        QCOMPARE(steps, (QList<QrBudgetStep>{{177, 11}}));
    }

    void hasNoStepForWhatHasNoCode()
    {
        QCOMPARE(qrBudget(QString(2332, u'a'), Medium, 10), {});
        QCOMPARE(qrBudget(QString(10'000'000, u'a'), Low, 10), {});
        QCOMPARE(qrBudget(u"a"_s, Low, 0), {});
    }

    void givesAllSizesToNoText()
    {
        const auto steps = qrBudget({}, High, 100);

        QCOMPARE(steps.size(), 40);
        QCOMPARE(steps.first(), (QrBudgetStep{21, 7})); // ISO/IEC 18004, table 7: 1-H, bytes
        QCOMPARE(steps.last(), (QrBudgetStep{177, 1273}));
    }
};

QTEST_APPLESS_MAIN(TestQrBudget)
#include "tst_qrbudget.moc"
