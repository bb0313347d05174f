// SPDX-License-Identifier: MIT
#include "ui/text/listtext.h"

#include "app/lists/csverror.h"
#include "app/lists/listcolumns.h"
#include "app/lists/rowproblem.h"
#include "app/placements/placementstore.h"
#include "tests/support/sentence.h"
#include "ui/text/storetext.h"

#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QStringList csvTexts()
{
    using enum CsvError::Reason;
    QStringList texts;
    for (const CsvError::Reason reason :
         {TooLarge, HasNul, OtherEncoding, UnclosedQuote, TextAfterQuote, TooManyColumns})
        texts.append(csvErrorText(
            {.reason = reason, .line = 1'234, .count = 70'000'000, .limit = 64 * 1024 * 1024}));
    texts.append(
        csvErrorText({.reason = OtherEncoding, .line = 1'234, .encoding = CsvEncoding::Utf16}));
    return texts;
}

QStringList rowTexts()
{
    using enum RowProblem::Reason;
    QStringList texts;
    for (const RowProblem::Reason reason : {NumberRounded, TooManyFields, NoCode, TooFewFields,
                                            PlusAssumed, UnlikelyNumber, LongPayload, Repeated})
        texts.append(rowProblemText(
            {.reason = reason, .count = 1'234, .limit = 512, .found = u"4.91E+11"_s}));
    for (const ValueError::Reason reason :
         {ValueError::Reason::Missing, ValueError::Reason::LeadingZero,
          ValueError::Reason::TooShort, ValueError::Reason::TooLong,
          ValueError::Reason::StrayCharacter})
        texts.append(rowProblemText({.reason = NumberRefused,
                                     .value = {.reason = reason,
                                               .limit = 7,
                                               .count = 5,
                                               .found = u"x"_s,
                                               .source = Source::PhoneNumbers}}));
    return texts;
}

QStringList storeTexts()
{
    using enum StoreError::Reason;
    QStringList texts;
    for (const StoreError::Reason reason :
         {NoDriver, NotAllowed, NotAFile, NotAStore, Newer, Locked, Full, NoServer, Failed})
        texts.append(
            placementsErrorText({.reason = reason, .version = 7, .words = u"disk I/O error"_s}));
    return texts;
}

} // namespace

class TestListText : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsStored()
    {
        using enum StoreError::Reason;
        for (const StoreError::Reason reason :
             {NoDriver, NotAllowed, NotAFile, NotAStore, Newer, Locked, Full, NoServer, Failed}) {
            const StoreError error{.reason = reason, .version = 7, .words = u"disk"_s};

            const QString text = storeErrorText(error, u"The outbox"_s);

            QVERIFY2(text.startsWith(u"The outbox "_s) && !text.contains(u'%'), qPrintable(text));
            QVERIFY(placementsErrorText(error).startsWith(u"The list of placements "_s));
        }
    }

    void explainsEverythingInWordsOfItsOwn()
    {
        QStringList texts = csvTexts() + rowTexts() + storeTexts();
        texts.append(columnErrorText({u"phone"_s, {u"Number"_s, u"Store"_s}, 2}));
        texts.append(columnErrorText({u"9"_s, {}, 2}));

        for (const QString &text : texts)
            QCOMPARE(sentenceFault(text), QString());
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 7 + 13 + 9 + 2);
    }

    void saysWhereInTheFile()
    {
        for (const QString &text : csvTexts().sliced(1))
            QVERIFY2(text.contains(u"1,234"_s), qPrintable(text));
        QVERIFY(csvTexts().first().contains(u"64 MB"_s));
    }

    void saysWhatWasFound()
    {
        QVERIFY(rowTexts().at(0).contains(u"4.91E+11"_s));
        for (const qsizetype row : {1, 2, 3, 6})
            QVERIFY2(rowTexts().at(row).contains(u"1,234"_s)
                         && rowTexts().at(row).contains(u"512"_s),
                     qPrintable(rowTexts().at(row)));
        QVERIFY(rowTexts().at(7).contains(u"line 1,234"_s));
        QVERIFY(columnErrorText({u"phone"_s, {u"Number"_s, u"Store"_s}, 2})
                    .contains(u"Number, Store"_s));
        QVERIFY(storeTexts().at(4).contains(u"version 7"_s));
        QVERIFY(storeTexts().at(7).contains(u"disk I/O error"_s));
    }
};

QTEST_APPLESS_MAIN(TestListText)
#include "tst_listtext.moc"
