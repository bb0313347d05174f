// SPDX-License-Identifier: MIT
#pragma once

#include <QSignalSpy>
#include <QTest>

#include <functional>

/// What undo is on every page, whatever the page holds.
namespace bellpush::undotests {

using namespace Qt::StringLiterals;

/// Two fields of a page, and something to choose by a control without text.
template <typename State>
struct Controls {
    QString &(*field)(State &);
    QString &(*otherField)(State &);
    void (*choose)(State &, int choice); ///< 0 or 1.
};

/// Somebody at these controls.
struct Hands {
    std::function<void(const QString &)> type{};          ///< What stands in the field then.
    std::function<void(const QString &)> typeElsewhere{}; ///< The same of the other field.
    std::function<void(int)> choose{};
};

template <typename Session>
int stepsBack(Session &session)
{
    int steps = 0;
    for (; session.canUndo(); ++steps)
        session.undo();
    return steps;
}

template <typename Session>
void beginsWithoutAPast(Session &session, const Hands &)
{
    QVERIFY(!session.canUndo() && !session.canRedo());
}

template <typename Session>
void typingInOneGoIsOneStep(Session &session, const Hands &hands)
{
    for (const QString &typed : {u"1"_s, u"12"_s, u"123"_s})
        hands.type(typed);

    QCOMPARE(stepsBack(session), 1);
    QVERIFY(session.canRedo());
    session.redo();
    QVERIFY(!session.canRedo());
    hands.type(u"123"_s); // stands there already
    QVERIFY(session.canUndo() && !session.canRedo());
    QCOMPARE(stepsBack(session), 1);
}

template <typename Session>
void whatIsTypedAndDeletedAgainIsNoStep(Session &session, const Hands &hands)
{
    hands.type(u"1"_s);
    hands.type(u"12"_s);
    hands.type({});

    QVERIFY(!session.canUndo());
}

template <typename Session>
void anotherFieldIsAnotherStep(Session &session, const Hands &hands)
{
    hands.type(u"1"_s);
    hands.typeElsewhere(u"2"_s);
    hands.typeElsewhere(u"22"_s);
    hands.type(u"13"_s);

    QCOMPARE(stepsBack(session), 3);
}

template <typename Session>
void everyChoiceIsAStep(Session &session, const Hands &hands)
{
    hands.choose(1);
    hands.choose(0);
    hands.choose(1);

    QCOMPARE(stepsBack(session), 3);
}

template <typename Session>
void aNewStepForgetsWhatWasTakenBack(Session &session, const Hands &hands)
{
    hands.type(u"1"_s);
    session.undo();
    hands.typeElsewhere(u"2"_s);

    QVERIFY(!session.canRedo());
    session.redo();
    QCOMPARE(stepsBack(session), 1);
}

template <typename Session>
void whatWasTakenBackIsNotTypedOn(Session &session, const Hands &hands)
{
    hands.choose(1);
    hands.type(u"1"_s);
    session.undo();
    hands.type(u"2"_s);

    QCOMPARE(stepsBack(session), 2);
}

template <typename Session>
void saysOnceThatItsHistoryChanged(Session &session, const Hands &hands)
{
    const QSignalSpy changes(&session, &Session::historyChanged);

    session.undo(); // nothing to take back
    session.redo();
    QCOMPARE(changes.size(), 0);
    hands.type(u"1"_s);
    QCOMPARE(changes.size(), 1);
    hands.type(u"1"_s); // no step
    QCOMPARE(changes.size(), 1);
    session.undo();
    QCOMPARE(changes.size(), 2);
    session.redo();
    QCOMPARE(changes.size(), 3);
}

template <typename Session>
void holdsAThousandSteps(Session &session, const Hands &hands)
{
    for (int i = 1; i <= 1010; ++i)
        hands.choose(i % 2);

    QCOMPARE(stepsBack(session), 1000);
}

/// One row a claim, in the column that check() reads.
template <typename Session>
void addRows()
{
    QTest::addColumn<std::function<void(Session &, const Hands &)>>("claim");
    const auto row = [](const char *name, const auto &claim) {
        QTest::newRow(name) << std::function<void(Session &, const Hands &)>(claim);
    };
    row("begins without a past", beginsWithoutAPast<Session>);
    row("typing in one go is one step", typingInOneGoIsOneStep<Session>);
    row("typed and deleted again is no step", whatIsTypedAndDeletedAgainIsNoStep<Session>);
    row("another field is another step", anotherFieldIsAnotherStep<Session>);
    row("every choice is a step", everyChoiceIsAStep<Session>);
    row("a new step forgets the future", aNewStepForgetsWhatWasTakenBack<Session>);
    row("what was taken back is not typed on", whatWasTakenBackIsNotTypedOn<Session>);
    row("says so once", saysOnceThatItsHistoryChanged<Session>);
    row("holds a thousand steps", holdsAThousandSteps<Session>);
}

/// Holds the claim of this row against a session, which is as it begins.
template <typename Session, typename State>
void check(Session &session, const State &(Session::*state)() const,
           void (Session::*setState)(const State &), const Controls<State> &controls)
{
    using Claim = std::function<void(Session &, const Hands &)>;
    QFETCH(Claim, claim);
    const auto edit = [&](const auto &change) {
        State edited = (session.*state)();
        change(edited);
        (session.*setState)(edited);
    };
    const Hands hands{
        [&](const QString &text) { edit([&](State &at) { controls.field(at) = text; }); },
        [&](const QString &text) { edit([&](State &at) { controls.otherField(at) = text; }); },
        [&](int choice) {
            edit([&](State &at) { controls.choose(at, choice); });
        }};
    claim(session, hands);
}

} // namespace bellpush::undotests
