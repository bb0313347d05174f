// SPDX-License-Identifier: MIT
#include "app/core/history.h"

#include <QTest>

using namespace bellpush;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    QString title{};
    QString text{};
    bool isBold = false;

    friend bool operator==(const Page &, const Page &) = default;
};

constexpr auto texts = [](Page &page) {
    return std::tie(page.title, page.text);
};
const History<Page>::Moment start{};

/// Takes the step that an editor would.
bool take(History<Page> &history, const Page &next, History<Page>::Moment now = start)
{
    return history.take(next, typedPlace(history.state(), next, texts), now);
}

int stepsBack(History<Page> &history)
{
    int steps = 0;
    while (history.undo())
        ++steps;
    return steps;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void whatIsAmendedIsNotTakenBack()
    {
        const auto embolden = [](Page &page) {
            page.isBold = page.title != u"kept"_s;
        };
        History<Page> history(Page{});
        take(history, {u"kept"_s});
        take(history, {u"kept"_s, u"b"_s}, start + 10s);
        take(history, {u"c"_s, u"b"_s});
        take(history, {u"d"_s, u"b"_s}, start + 20s);
        history.undo();

        history.amend(embolden);

        QCOMPARE(history.state(), (Page{u"c"_s, u"b"_s, true}));
        QVERIFY(history.redo());
        QCOMPARE(history.state(), (Page{u"d"_s, u"b"_s, true}));
        QVERIFY(history.undo() && history.undo());
        QCOMPARE(history.state(), (Page{u"kept"_s, u"b"_s}));
        QVERIFY(history.undo() && history.undo() && !history.undo());
        QCOMPARE(history.state(), (Page{{}, {}, true}));
    }

    void stepsThatLeadNowhereAnyMoreAreGone()
    {
        History<Page> history(Page{});
        for (const QString &title : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
            history.take({title}, std::nullopt, start);
        history.undo();
        history.undo();

        history.amend([](Page &page) { page.title = page.title < u"e"_s ? u"x"_s : page.title; });

        QVERIFY(!history.canUndo());
        QVERIFY(history.redo() && !history.canRedo());
        QCOMPARE(history.state(), Page{u"e"_s});
        QCOMPARE(stepsBack(history), 1);
    }

    /// What was typed before is a step of its own, also where none is left of it.
    void isNotTypedOnInAStepThatIsGone()
    {
        History<Page> history(Page{});
        history.take({{}, {}, true}, std::nullopt, start);
        take(history, {u"a"_s, {}, true});
        history.amend([](Page &page) { page.title.clear(); });

        QVERIFY(take(history, {u"b"_s, {}, true}));

        QCOMPARE(stepsBack(history), 2);
    }

    void goesBackAndForth()
    {
        History<Page> history(Page{});
        QVERIFY(!history.canUndo() && !history.undo());
        QVERIFY(take(history, {u"a"_s, u"b"_s}));
        QVERIFY(take(history, {u"a"_s, u"b"_s, true}));

        QVERIFY(history.undo());
        QCOMPARE(history.state(), (Page{u"a"_s, u"b"_s}));
        QVERIFY(history.canRedo());
        QVERIFY(history.redo());
        QCOMPARE(history.state(), (Page{u"a"_s, u"b"_s, true}));
        QVERIFY(!history.canRedo() && !history.redo());
        QCOMPARE(stepsBack(history), 2);
        QCOMPARE(history.state(), Page{});
    }

    void noStepWithoutADifference()
    {
        History<Page> history(Page{u"a"_s});

        QVERIFY(!take(history, {u"a"_s}));
        QVERIFY(!history.canUndo());
    }

    void anotherStepForgetsWhatWasTakenBack()
    {
        History<Page> history(Page{});
        take(history, {u"a"_s});
        history.undo();
        take(history, {{}, u"b"_s});

        QVERIFY(!history.canRedo());
    }

    void typingInOneTextIsOneStep()
    {
        History<Page> history(Page{});
        take(history, {u"a"_s});
        take(history, {u"ab"_s});
        take(history, {u"ab"_s, u"x"_s}); // another text
        take(history, {u"ab"_s, u"xy"_s});
        take(history, {u"ab"_s, u"xy"_s, true}); // no text
        take(history, {u"abc"_s, u"xy"_s, true});

        QCOMPARE(stepsBack(history), 4);
    }

    void aPauseEndsAStep_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("pause");
        QTest::addColumn<int>("steps");

        QTest::newRow("short") << History<Page>::typingPause - 1ms << 1;
        QTest::newRow("long") << History<Page>::typingPause << 2;
    }

    void aPauseEndsAStep()
    {
        QFETCH(std::chrono::milliseconds, pause);
        History<Page> history(Page{});
        take(history, {u"a"_s});
        take(history, {u"ab"_s}, start + pause);

        QTEST(stepsBack(history), "steps");
    }

    void thePauseCountsFromTheLastKey()
    {
        History<Page> history(Page{});
        QString typed;
        for (int key = 0; key < 10; ++key)
            take(history, {typed += u'x'}, start + key * (History<Page>::typingPause - 1ms));

        QCOMPARE(stepsBack(history), 1);
    }

    void whatIsTypedAndDeletedAgainIsNoStep()
    {
        History<Page> history(Page{u"a"_s});
        take(history, {u"ab"_s});
        take(history, {u"a"_s});
        QVERIFY(!history.canUndo());

        take(history, {u"ac"_s}); // does not go on with what led nowhere
        QCOMPARE(stepsBack(history), 1);
        QCOMPARE(history.state(), Page{u"a"_s});
    }

    void whatIsChosenAndUnchosenAreTwoSteps()
    {
        History<Page> history(Page{});
        take(history, {{}, {}, true});
        take(history, {});

        QCOMPARE(stepsBack(history), 2);
    }

    void aStepCanBeEnded()
    {
        History<Page> history(Page{});
        take(history, {u"a"_s});
        history.endStep();
        take(history, {u"ab"_s});
        history.undo();
        take(history, {u"ac"_s}); // what was taken back is not typed on

        QCOMPARE(stepsBack(history), 2);
    }

    void startsOver()
    {
        History<Page> history(Page{});
        take(history, {u"a"_s});
        take(history, {u"a"_s, {}, true});
        history.undo();
        history.reset({u"z"_s});

        QCOMPARE(history.state(), Page{u"z"_s});
        QVERIFY(!history.canUndo() && !history.canRedo());
        take(history, {u"zz"_s});
        QCOMPARE(stepsBack(history), 1);
    }

    void holdsSoManySteps()
    {
        History<Page> history(Page{});
        for (int i = 0; i < History<Page>::longest + 10; ++i)
            take(history, {{}, {}, i % 2 == 0});

        QCOMPARE(stepsBack(history), int{History<Page>::longest});
    }

    void findsTheTextThatIsTyped_data()
    {
        QTest::addColumn<bool>("isTitle");
        QTest::addColumn<bool>("isText");
        QTest::addColumn<bool>("isBold");
        QTest::addColumn<int>("place"); // -1: none

        QTest::newRow("nothing") << false << false << false << -1;
        QTest::newRow("the first") << true << false << false << 0;
        QTest::newRow("the second") << false << true << false << 1;
        QTest::newRow("both") << true << true << false << -1;
        QTest::newRow("no text") << false << false << true << -1;
        QTest::newRow("a text and more") << true << false << true << -1;
    }

    void findsTheTextThatIsTyped()
    {
        QFETCH(bool, isTitle);
        QFETCH(bool, isText);
        QFETCH(bool, isBold);
        const Page after{isTitle ? u"a"_s : QString(), isText ? u"b"_s : QString(), isBold};

        const auto place = typedPlace(Page{}, after, texts);

        QTEST(place ? static_cast<int>(*place) : -1, "place");
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
