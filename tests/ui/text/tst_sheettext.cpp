// SPDX-License-Identifier: MIT
#include "ui/text/sheettext.h"

#include "app/labels/sheeterror.h"
#include "tests/support/sentence.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

using Reason = SheetError::Reason;

class TestSheetText : public QObject
{
    Q_OBJECT

private slots:
    void explainsEveryErrorInWordsOfItsOwn()
    {
        using enum SheetError::Reason;
        QSet<QString> texts;
        for (const Reason reason :
             {BadStock, NoLabelFree, OffsetOutOfRange, ScaleOutOfRange, DpiOutOfRange, BadColour,
              NoCode, ModulesTooSmall, DoesNotScan, CannotWrite}) {
            const QString text = sheetErrorText({.reason = reason, .value = 0.1, .limit = 0.25},
                                                QLocale(QLocale::English, QLocale::UnitedKingdom));
            QCOMPARE(sentenceFault(text), QString());
            texts.insert(text);
        }
        QCOMPARE(texts.size(), 10);
    }

    void saysTheBoundThatWasCrossed_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("limit");
        QTest::addColumn<QString>("says");

        using enum SheetError::Reason;
        QTest::newRow("offset") << OffsetOutOfRange << 20.5 << 20.0
                                << u"At most 20 mm; this is 20.5 mm."_s;
        QTest::newRow("offset to the left")
            << OffsetOutOfRange << -21.0 << -20.0 << u"At least -20 mm; this is -21 mm."_s;
        QTest::newRow("scale") << ScaleOutOfRange << 0.8 << 0.9 << u"At least 0.9; this is 0.8."_s;
        QTest::newRow("dpi") << DpiOutOfRange << 9'600.0 << 4'800.0
                             << u"At most 4,800 dpi; this is 9,600 dpi."_s;
        QTest::newRow("copies") << CopiesOutOfRange << 0.0 << 1.0 << u"At least 1; this is 0."_s;
    }

    void saysTheBoundThatWasCrossed()
    {
        QFETCH(Reason, reason);
        QFETCH(double, value);
        QFETCH(double, limit);
        QFETCH(QString, says);

        QCOMPARE(sheetErrorText({.reason = reason, .value = value, .limit = limit},
                                QLocale(QLocale::English, QLocale::UnitedKingdom)),
                 says);
    }

    void saysWhatTheCodeLacks()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QString small = sheetErrorText(
            {.reason = Reason::ModulesTooSmall, .value = 0.187, .limit = 0.25}, english);
        const QString tooLong = sheetErrorText(
            {.reason = Reason::NoCode, .code = QrError{QrError::Reason::TooLong, 3'000, 2'331}},
            english);
        const QString pale = sheetErrorText(
            {.reason = Reason::BadColour,
             .colour = QrPictureError{QrPictureError::Reason::ContrastTooLow, 20, 50}},
            english);

        QVERIFY2(small.contains(u"0.19 mm"_s) && small.contains(u"0.25 mm"_s), qPrintable(small));
        QVERIFY2(tooLong.contains(u"2,331"_s), qPrintable(tooLong));
        QVERIFY2(pale.contains(u"50"_s), qPrintable(pale));
    }
};

QTEST_APPLESS_MAIN(TestSheetText)
#include "tst_sheettext.moc"
