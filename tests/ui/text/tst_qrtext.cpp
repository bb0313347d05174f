// SPDX-License-Identifier: MIT
#include "ui/text/qrtext.h"

#include "app/qr/qrfinding.h"
#include "app/qr/qrpictureerror.h"
#include "app/qr/scanreport.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestQrText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyReasonHasItsOwnSentence()
    {
        QSet<QString> sentences;
        int reasons = 0;
        const auto add = [&](const QString &sentence) {
            sentences.insert(sentence);
            ++reasons;
        };
        for (int reason = 0; reason <= int(QrPictureError::Reason::DoesNotScan); ++reason)
            add(qrPictureErrorText({QrPictureError::Reason(reason), 7, 8}));
        for (int reason = 0; reason <= int(QrFinding::Reason::SmallInPrint); ++reason)
            add(qrFindingText({QrFinding::Reason(reason), 7, 8}));
        for (int reason = 0; reason <= int(ScanReport::Reason::UnreadableInUnevenLight); ++reason)
            add(scanReportText({ScanReport::Verdict::Amber, ScanReport::Reason(reason)}));

        QCOMPARE(sentences.size(), reasons);
        QVERIFY(!sentences.contains(QString()));
    }

    void aRatioJustUnderTheLimitDoesNotLookLikeIt_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QString>("words");

        QTest::newRow("just under") << 2.9999 << u" 2.99 : 1"_s;
        QTest::newRow("a tenth") << 2.5 << u" 2.5 : 1"_s;
        QTest::newRow("whole") << 1.0 << u" 1 : 1"_s;
        QTest::newRow("two digits") << 12.345 << u" 12.34 : 1"_s;
    }

    void aRatioJustUnderTheLimitDoesNotLookLikeIt()
    {
        QFETCH(double, ratio);
        QFETCH(QString, words);

        const QString refused
            = qrPictureErrorText({QrPictureError::Reason::ContrastTooLow, ratio, 3});
        const QString found = qrFindingText({QrFinding::Reason::ContrastLow, ratio, 4.5});

        QVERIFY2(refused.contains(words) && refused.contains(u" 3 : 1"_s), qPrintable(refused));
        QVERIFY2(found.contains(words) && found.contains(u" 4.5 : 1"_s), qPrintable(found));
    }
};

QTEST_APPLESS_MAIN(TestQrText)
#include "tst_qrtext.moc"
