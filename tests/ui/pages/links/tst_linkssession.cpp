// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkssession.h"

#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr int thought = 900; ///< Longer than the pause that ends a step.

LinksState numbered(const QString &number)
{
    return {.link = {.number = number}};
}

} // namespace

class TestLinksSession : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceAndOnlyOfChanges()
    {
        LinksSession session;
        const QSignalSpy changes(&session, &LinksSession::stateChanged);

        session.setState(numbered(u"+16315553601"_s));
        session.setState(numbered(u"+16315553601"_s));

        QCOMPARE(changes.size(), 1);
        QCOMPARE(session.view().check.link, u"https://wa.me/call/16315553601"_s);
    }

    void takesTypingInOneGoAsOneStep()
    {
        LinksSession session;
        for (const QString &typed : {u"1"_s, u"12"_s, u"123"_s})
            session.setState(numbered(typed));

        session.undo();

        QCOMPARE(session.state(), LinksState());
        QVERIFY(!session.canUndo());
        session.redo();
        QCOMPARE(session.state(), numbered(u"123"_s));
        QVERIFY(!session.canRedo());
    }

    void takesAPauseAsTheEndOfAStep()
    {
        LinksSession session;
        session.setState(numbered(u"1"_s));
        QTest::qWait(thought);
        session.setState(numbered(u"12"_s));

        session.undo();

        QCOMPARE(session.state(), numbered(u"1"_s));
    }

    void takesAnotherFieldAsAnotherStep()
    {
        LinksSession session;
        LinksState state = numbered(u"1"_s);
        session.setState(state);
        state.link.payload = u"a"_s;
        session.setState(state);
        state.design.callToAction = u"b"_s;
        session.setState(state);

        session.undo();
        QCOMPARE(session.state().design.callToAction, QString());
        QCOMPARE(session.state().link.payload, u"a"_s);
        session.undo();
        QCOMPARE(session.state().link.payload, QString());
    }

    void takesEachChoiceAsAStep()
    {
        LinksSession session;
        LinksState state;
        state.design.quietZone = 5;
        session.setState(state);
        state.design.quietZone = 6;
        session.setState(state);

        session.undo();

        QCOMPARE(session.state().design.quietZone, 5);
    }

    void forgetsTheFutureWhenEdited()
    {
        LinksSession session;
        session.setState(numbered(u"1"_s));
        session.undo();
        session.setState(numbered(u"2"_s));

        QVERIFY(!session.canRedo());
        session.redo();
        QCOMPARE(session.state(), numbered(u"2"_s));
    }

    void startsOverWithoutAPast()
    {
        LinksSession session;
        session.setState(numbered(u"1"_s));

        session.reset(numbered(u"2"_s));

        QVERIFY(!session.canUndo());
        QCOMPARE(session.state(), numbered(u"2"_s));
    }

    void boundsItsHistory()
    {
        LinksSession session;
        LinksState state;
        constexpr int steps = 1100;
        for (int i = 0; i < steps; ++i) {
            state.design.dpi = 100 + i;
            session.setState(state);
        }

        int undone = 0;
        for (; session.canUndo(); ++undone)
            session.undo();

        QCOMPARE(undone, 500);
    }
};

QTEST_GUILESS_MAIN(TestLinksSession)
#include "tst_linkssession.moc"
