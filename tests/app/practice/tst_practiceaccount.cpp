// SPDX-License-Identifier: MIT
#include "app/practice/practiceaccount.h"
#include "tests/app/practice/practicemessages.h"

#include <algorithm>

using namespace bellpush;
using namespace bellpush::practicemessages;
using namespace Qt::StringLiterals;

class TestPracticeAccount : public QObject
{
    Q_OBJECT

private slots:
    void listsSixDigitCodesInOrder()
    {
        const auto errors = practiceaccount::drawnErrors();

        for (const auto &error : errors) {
            QCOMPARE(QString::number(error.code).size(), 6);
            QVERIFY(!error.title.isEmpty());
        }
        QVERIFY(std::ranges::adjacent_find(errors, std::ranges::greater_equal{},
                                           &practiceaccount::DrawnError::code)
                == errors.end());
    }

    void answersTheListedNumbersWithTheirErrors_data()
    {
        QTest::addColumn<int>("drawn");
        QTest::addColumn<QString>("title");
        for (const auto &error : practiceaccount::drawnErrors())
            QTest::addRow("%d", error.code) << error.code << QString(error.title);
    }

    void answersTheListedNumbersWithTheirErrors()
    {
        QFETCH(int, drawn);
        QFETCH(QString, title);
        const QString number = practiceaccount::numberThatDraws(drawn);

        const auto answer = answerTo(changed(text, "+16505551234", number.toLatin1()));

        QCOMPARE(number.size(), 12);
        QCOMPARE(code(answer), drawn);
        QCOMPARE(answer.body["error"_L1]["message"_L1].toString(),
                 u"(#%1) %2"_s.arg(QString::number(drawn), title));
        QVERIFY(answer.httpStatus >= 400);
    }

    void answersWithTheDocumentedStatus_data()
    {
        QTest::addColumn<int>("drawn");
        QTest::addColumn<int>("status");
        QTest::newRow("130429") << 130429 << 400;
        QTest::newRow("130497") << 130497 << 403;
        QTest::newRow("131000") << 131000 << 500;
        QTest::newRow("131005") << 131005 << 403;
        QTest::newRow("131016") << 131016 << 500;
        QTest::newRow("131026") << 131026 << 400;
        QTest::newRow("131031") << 131031 << 403;
        QTest::newRow("131045") << 131045 << 500;
        QTest::newRow("131047") << 131047 << 400;
        QTest::newRow("131056") << 131056 << 400;
        QTest::newRow("131057") << 131057 << 500;
        QTest::newRow("132001") << 132001 << 404;
        QTest::newRow("133004") << 133004 << 503;
        QTest::newRow("134102") << 134102 << 500;
        QTest::newRow("138000") << 138000 << 401;
    }

    void answersWithTheDocumentedStatus()
    {
        QFETCH(int, drawn);
        QFETCH(int, status);
        const QByteArray number = practiceaccount::numberThatDraws(drawn).toLatin1();

        QCOMPARE(answerTo(changed(text, "+16505551234", number)).httpStatus, status);
    }

    void drawsByTheLastSixDigitsHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("drawn");
        QTest::newRow("another country") << QByteArray("+49 170 131047") << 131047;
        QTest::newRow("separators") << QByteArray("+1 (631) 513-10-47") << 131047;
        QTest::newRow("no plus") << QByteArray("631 513 1047") << 131047;
        QTest::newRow("not at the end") << QByteArray("+1631 131047 1") << 0;
        QTest::newRow("no such code") << QByteArray("+16315139999") << 0;
        QTest::newRow("no code of a send") << QByteArray("+16315133005") << 0;
    }

    void drawsByTheLastSixDigitsHoweverTheyAreWritten()
    {
        QFETCH(QByteArray, to);
        QFETCH(int, drawn);

        QCOMPARE(code(answerTo(changed(text, "+16505551234", to))), drawn);
    }

    void namesAMistakeBeforeItDraws()
    {
        const auto wrong = changed(text, "+16505551234", "+16315131047");

        QCOMPARE(code(answerTo(changed(wrong, "true", "1"))), 100);
    }

    void isTheAccountThatPeopleSee()
    {
        const QString digits = practiceaccount::phoneNumberDigits;

        QCOMPARE(digits, u"16315553601"_s);
        QVERIFY(digits.startsWith(practiceaccount::countryCallingCode));
        QCOMPARE(QString(practiceaccount::businessName), u"Practice Shop"_s);
        QCOMPARE(QString(practiceaccount::phoneNumberId), u"106540352242922"_s);
    }
};

QTEST_APPLESS_MAIN(TestPracticeAccount)
#include "tst_practiceaccount.moc"
