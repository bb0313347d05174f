// SPDX-License-Identifier: MIT
#include "ui/text/linktext.h"

#include "app/qr/qrbudget.h"
#include "app/qr/qrmatrix.h"
#include "app/values/phonenumber.h"
#include "tests/support/sampletext.h"
#include "tests/support/sentence.h"

#include <QLocale>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QrMatrix sampleMatrix()
{
    return *qrMatrix(u"https://wa.me/call/16315553601"_s, ErrorCorrection::Medium);
}

LinkDraft sampleDraft(const QString &text)
{
    return {.number = u"+1 631 555 3601"_s, .payload = text, .text = text};
}

} // namespace

class TestLinkText : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void explainsEveryProblemOfALink()
    {
        const QStringList numbers{QString(), u"12"_s,         u"1234567"_s,
                                  u"x"_s,    u"0123456789"_s, QString(30, u'1')};
        for (const LinkKind kind : {LinkKind::Call, LinkKind::Chat}) {
            for (const QString &number : numbers) {
                LinkDraft draft = sampleDraft(QString(600, u'a'));
                draft.kind = kind;
                draft.number = number;
                const auto problems = checkLink(draft).problems;
                QVERIFY(!problems.isEmpty());
                for (const Problem<LinkField> &problem : problems)
                    QCOMPARE(sentenceFault(linkProblemText(kind, problem)), QString());
            }
        }
    }

    void asksForTheNumberInItsKindsWords()
    {
        const Problem<LinkField> missing = checkLink({}).problems[0];

        QVERIFY(linkProblemText(LinkKind::Call, missing).contains(u"should call"_s));
        QVERIFY(linkProblemText(LinkKind::Chat, missing).contains(u"should write to"_s));
    }

    void hasWordsForEachKind()
    {
        QVERIFY(usualLinkWords(LinkKind::Call) != usualLinkWords(LinkKind::Chat));
        QVERIFY(usualCallToAction(LinkKind::Call) != usualCallToAction(LinkKind::Chat));
        QCOMPARE(sentenceFault(openHereText(LinkKind::Call)), QString());
        QCOMPARE(sentenceFault(narrowZoneText()), QString());
        QCOMPARE(sentenceFault(paleCodeText()), QString());
        QCOMPARE(openHereText(LinkKind::Chat), QString());
    }

    void namesTheCorrectionByItsLetter()
    {
        QCOMPARE(correctionLetter(ErrorCorrection::Low), u"L"_s);
        QCOMPARE(correctionLetter(ErrorCorrection::Medium), u"M"_s);
        QCOMPARE(correctionLetter(ErrorCorrection::Quartile), u"Q"_s);
        QCOMPARE(correctionLetter(ErrorCorrection::High), u"H"_s);
    }

    void saysWhatATextCosts()
    {
        const QrMatrix matrix = sampleMatrix();
        const QrBudgetStep own{matrix.size(), 3};

        const QString text = budgetText(24, matrix, {own, {matrix.size() + 4, 20}}, 4);
        QCOMPARE(sentenceFault(text), QString());
        QVERIFY(text.startsWith(u"24 "_s));
        QVERIFY(text.contains(u": at least 20 mm wide in print."_s));
        QVERIFY(text.endsWith(u"; after that, at least 20 mm."_s));
        QVERIFY(!text.contains(u"modules"_s));

        const QString last = budgetText(24, matrix, {own}, 4);
        QVERIFY(last.endsWith(u": then no code is large enough."_s));
        QCOMPARE(sentenceFault(budgetText(24, matrix, {}, 4)), QString());
    }

    void measuresACodeInPrint()
    {
        const QrMatrix matrix = sampleMatrix();

        const PrintFacts facts = printFacts(matrix, 4, 50, 300);
        QCOMPARE(sentenceFault(facts.shown), QString());
        QCOMPARE(sentenceFault(facts.details), QString());
        QVERIFY2(facts.shown.contains(u" mm wide in print. Scans from about 50 cm with ease"_s),
                 qPrintable(facts.shown));
        for (const QString &term : {u"module"_s, u"correction"_s, u"dot"_s}) {
            QVERIFY2(!facts.shown.contains(term), qPrintable(facts.shown));
            QVERIFY2(facts.details.contains(term), qPrintable(facts.details));
        }

        const PrintFacts coarse = printFacts(matrix, 4, 5, 72);
        QCOMPARE(coarse.shown, tooFewDotsText());
        QCOMPARE(sentenceFault(tooFewDotsText()), QString());
    }

    void warnsOfSmallPrints()
    {
        QCOMPARE(smallPrintText(sampleMatrix(), 4, 20), QString());
        QCOMPARE(smallPrintText(sampleMatrix(), 4, 19.9),
                 u"May not scan when it is smaller than 20 mm."_s);
    }

    void saysHowLargeALogoMayBe()
    {
        QCOMPARE(sentenceFault(logoMarginText(0)), QString());
        QCOMPARE(logoMarginText(18),
                 u"Scans, but the logo leaves no margin: make it 18 % or smaller."_s);
    }

    void saysWhatIsInTheInk_data()
    {
        QTest::addColumn<LinkDraft>("draft");
        QTest::addColumn<QString>("part");

        LinkDraft chat = sampleDraft(u"Hello"_s);
        chat.kind = LinkKind::Chat;
        QTest::newRow("a number") << sampleDraft(QString())
                                  << u"the number \u2066+16315553601\u2069."_s;
        QTest::newRow("a payload")
            << sampleDraft(u"x1"_s) << u"and the tracking code “\u2068x1\u2069”"_s;
        QTest::newRow("a text") << chat << u"and the text “\u2068Hello\u2069”"_s;
        QTest::newRow("markers") << sampleDraft(u"%1 %2 %n"_s) << u"“\u2068%1 %2 %n\u2069”"_s;
        QTest::newRow("40") << sampleDraft(QString(40, u'a'))
                            << u"“\u2068"_s + QString(40, u'a') + u"\u2069”"_s;
        QTest::newRow("41") << sampleDraft(QString(41, u'a'))
                            << u"“\u2068"_s + QString(40, u'a') + u"…\u2069”"_s;
        QTest::newRow("emoji across the end")
            << sampleDraft(QString(39, u'a') + u"\U0001F4DE\U0001F4DE"_s)
            << u"“\u2068"_s + QString(39, u'a') + u"…\u2069”"_s;
    }

    void saysWhatIsInTheInk()
    {
        QFETCH(LinkDraft, draft);
        QFETCH(QString, part);

        const QString text = inkText(draft, *PhoneNumber::fromDigits(u"16315553601"));

        QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(text.startsWith(u"In print for good: "_s));
    }

    void shortensWhatFoundNoRoom()
    {
        QCOMPARE(sentenceFault(leftOutText(u"these words"_s)), QString());
        QVERIFY(leftOutText(sampletext::textOf(10'000, u"Call us "_s)).size() < 100);
    }
};

QTEST_APPLESS_MAIN(TestLinkText)
#include "tst_linktext.moc"
