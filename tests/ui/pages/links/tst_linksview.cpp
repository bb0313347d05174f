// SPDX-License-Identifier: MIT
#include "ui/pages/links/linksview.h"

#include "tests/support/sampletext.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

CodeDraft sampleState(const QString &payload)
{
    return {.link = {.number = u"+1 631 555 3601"_s, .payload = payload}};
}

} // namespace

class TestLinksView : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void isEmptyWithoutANumber()
    {
        const LinksView view = linksView({}, {});

        QVERIFY(!view.matrix);
        QVERIFY(!view.code);
        QVERIFY(!view.canBePrinted());
        QCOMPARE(view.budget, LinkBudget());
        QCOMPARE(view.ink, QString());
        QCOMPARE(view.codeProblem, QString());
    }

    void stepsAscendAroundWhatIsUsed_data()
    {
        QTest::addColumn<QString>("payload");

        QTest::newRow("nothing") << QString();
        QTest::newRow("one letter") << u"a"_s;
        for (const auto &[name, pattern] : sampletext::scripts()) {
            QTest::addRow("30 of %s", name) << sampletext::textOf(30, pattern);
            QTest::addRow("90 of %s", name) << sampletext::textOf(90, pattern);
        }
    }

    void stepsAscendAroundWhatIsUsed()
    {
        QFETCH(QString, payload);

        const LinkBudget budget = linksView(sampleState(payload), {}).budget;

        QCOMPARE(budget.used, characterCount(payload));
        QVERIFY(!budget.steps.isEmpty());
        QVERIFY(budget.steps.constLast() > budget.used);
        QVERIFY(std::ranges::is_sorted(budget.steps));
        QVERIFY(!budget.words.isEmpty());
        const auto isBehind = [&](qsizetype end) {
            return end < budget.used;
        };
        QCOMPARE(std::ranges::any_of(budget.steps, isBehind), budget.used >= 30);
    }

    void hasExactlyTheRoomItSays()
    {
        const CodeDraft state = sampleState(u"window"_s);
        const LinksView view = linksView(state, {});
        const auto step = std::ranges::find_if(
            view.budget.steps, [&](qsizetype end) { return end >= view.budget.used; });
        const auto room = *step - view.budget.used;

        const LinksView full = linksView(sampleState(u"window"_s + QString(room, u'a')), {});
        const LinksView over = linksView(sampleState(u"window"_s + QString(room + 1, u'a')), {});

        QCOMPARE(full.matrix->size(), view.matrix->size());
        QCOMPARE(over.matrix->size(), view.matrix->size() + 4);
    }

    void judgesTheColours_data()
    {
        QTest::addColumn<QString>("colour");
        QTest::addColumn<NoteLabel::Tone>("tone");
        QTest::addColumn<bool>("canBePrinted");
        using enum NoteLabel::Tone;

        QTest::newRow("black") << u"#000000"_s << Success << true;
        QTest::newRow("just enough: 4.54") << u"#767676"_s << Success << true;
        QTest::newRow("just under: 4.48") << u"#777777"_s << Warning << true;
        QTest::newRow("the least: 3.03") << u"#949494"_s << Warning << true;
        QTest::newRow("too little: 2.99") << u"#959595"_s << Error << false;
        QTest::newRow("none at all") << u"#ffffff"_s << Error << false;
    }

    void judgesTheColours()
    {
        QFETCH(QString, colour);
        QFETCH(NoteLabel::Tone, tone);
        QFETCH(bool, canBePrinted);
        CodeDraft state = sampleState(u"x"_s);
        state.design.colour = colour;

        const LinksView view = linksView(state, {});

        QCOMPARE(view.contrast.tone, tone);
        QVERIFY(!view.contrast.words.isEmpty());
        QCOMPARE(view.canBePrinted(), canBePrinted);
    }

    void refusesInvertedColours()
    {
        CodeDraft state = sampleState(u"x"_s);
        state.design.colour = u"#ffffff"_s;
        state.design.background = u"#000000"_s;

        QVERIFY(!linksView(state, {}).canBePrinted());
        QCOMPARE(linksView(state, {}).contrast.tone, NoteLabel::Tone::Error);
    }

    void saysNothingOfColoursThatAreNone()
    {
        CodeDraft state = sampleState(u"x"_s);
        state.design.colour = u"#12"_s;

        QCOMPARE(linksView(state, {}).contrast.words, QString());
        QVERIFY(!linksView(state, {}).canBePrinted());
    }

    void warnsOfANarrowQuietZone_data()
    {
        QTest::addColumn<int>("modules");
        QTest::addColumn<bool>("warns");

        QTest::newRow("none") << 0 << true;
        QTest::newRow("three") << 3 << true;
        QTest::newRow("four") << 4 << false;
        QTest::newRow("five") << 5 << false;
    }

    void warnsOfANarrowQuietZone()
    {
        QFETCH(int, modules);
        QFETCH(bool, warns);
        CodeDraft state = sampleState(u"x"_s);
        state.design.quietZone = modules;

        QCOMPARE(!linksView(state, {}).quietZoneWarning.isEmpty(), warns);
        QVERIFY(linksView(state, {}).canBePrinted());
    }

    void warnsOfASmallPrint()
    {
        CodeDraft state = sampleState(QString());
        state.design.sizeMm = 20;
        QCOMPARE(linksView(state, {}).sizeWarning, QString());

        state.design.sizeMm = 19.9;
        QCOMPARE(linksView(state, {}).sizeWarning,
                 u"May not scan when it is smaller than 20 mm."_s);
    }

    void isSureOnlyWhereNothingIsOff()
    {
        const CodeDraft good = sampleState(QString());
        QCOMPARE(linksView(good, {}).caution, QString());

        CodeDraft pale = good;
        pale.design.colour = u"#777777"_s;
        QVERIFY(linksView(pale, {}).caution.contains(u"poor light"_s));
        CodeDraft narrow = pale;
        narrow.design.quietZone = 3;
        QVERIFY(linksView(narrow, {}).caution.contains(u"white border"_s));
        CodeDraft small = narrow;
        small.design.sizeMm = 15;
        QVERIFY(linksView(small, {}).caution.contains(u"smaller than"_s));
    }

    void saysWhereThePrinterIsTooCoarse()
    {
        CodeDraft state = sampleState(QString());
        state.design.sizeMm = CodeDesign::smallestSizeMm;
        state.design.dpi = CodeDesign::smallestDpi;

        const LinksView view = linksView(state, {});

        QVERIFY(!view.canBePrinted());
        QVERIFY(view.codeProblem.startsWith(u"A module would be less than one dot"_s));
    }

    void saysWhichWordsFoundNoRoom()
    {
        CodeDraft state = sampleState(QString());
        state.design.callToAction = u"Call"_s;
        QCOMPARE(linksView(state, {}).frameWarning, QString());

        state.design.callToAction = sampletext::textOf(10'000, u"Call us "_s);
        QVERIFY(linksView(state, {}).frameWarning.startsWith(u"No room in the frame for “"_s));
        QVERIFY(linksView(state, {}).frameWarning.size() < 100);
    }

    void printsNothingWithoutTheLogoThatBelongsInIt()
    {
        CodeDraft state = sampleState(QString());
        state.design.logo.path = u"/nowhere/logo.png"_s;
        QImage logo(8, 8, QImage::Format_RGB32);
        logo.fill(Qt::red);

        QVERIFY(!linksView(state, {}).canBePrinted());
        QVERIFY(linksView(state, logo).canBePrinted());
    }

    void saysWhatIsTooLongForAnyCode()
    {
        const LinksView view = linksView(sampleState(QString(10'000, u'a')), {});

        QVERIFY(!view.canBePrinted());
        QVERIFY(view.codeProblem.startsWith(u"Too long"_s));
        QVERIFY(!view.check.link.isEmpty());
    }
};

QTEST_MAIN(TestLinksView)
#include "tst_linksview.moc"
