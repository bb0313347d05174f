// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkssession.h"

#include "tests/support/undotests.h"

#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

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
        LinksSession session({}, nullptr);
        const QSignalSpy changes(&session, &LinksSession::stateChanged);

        session.setState(numbered(u"+16315553601"_s));
        session.setState(numbered(u"+16315553601"_s));

        QCOMPARE(changes.size(), 1);
        QCOMPARE(session.view().check.link, u"https://wa.me/call/16315553601"_s);
    }

    void undoIsAsOnEveryPage_data() { undotests::addRows<LinksSession>(); }

    void undoIsAsOnEveryPage()
    {
        LinksSession session({}, nullptr);
        undotests::check<LinksSession, LinksState>(
            session, &LinksSession::state, &LinksSession::setState,
            {.field = [](LinksState &state) -> QString & { return state.link.number; },
             .otherField = [](LinksState &state) -> QString & { return state.link.payload; },
             .choose =
                 [](LinksState &state, int shape) {
                     state.design.shape = shape == 1 ? ModuleShape::Rounded : ModuleShape::Square;
                 }});
    }

    void turnsEveryNumber_data()
    {
        QTest::addColumn<std::function<void(LinksState &, int)>>("turn");
        const auto row = [](const char *name, const auto &turn) {
            QTest::newRow(name) << std::function<void(LinksState &, int)>(turn);
        };
        row("size", [](LinksState &state, int by) { state.design.sizeMm += by; });
        row("dots", [](LinksState &state, int by) { state.design.dpi += by; });
        row("quiet zone", [](LinksState &state, int by) { state.design.quietZone += by; });
        row("logo", [](LinksState &state, int by) { state.design.logoPercent += by; });
    }

    void turnsEveryNumber()
    {
        using Turn = std::function<void(LinksState &, int)>;
        QFETCH(Turn, turn);
        LinksSession session({}, nullptr);

        LinksState state;
        for (int by = 1; by <= 3; ++by) {
            turn(state, by);
            session.setState(state);
        }
        state.link.number = u"1"_s;
        session.setState(state);

        QCOMPARE(undotests::stepsBack(session), 2);
        QCOMPARE(session.state(), LinksState());
    }

    void typesInEveryField_data()
    {
        QTest::addColumn<std::function<QString &(LinksState &)>>("field");
        const auto row = [](const char *name, const auto &field) {
            QTest::newRow(name) << std::function<QString &(LinksState &)>(field);
        };
        row("number", [](LinksState &state) -> QString & { return state.link.number; });
        row("payload", [](LinksState &state) -> QString & { return state.link.payload; });
        row("text", [](LinksState &state) -> QString & { return state.link.text; });
        row("words", [](LinksState &state) -> QString & { return state.link.words; });
        row("colour", [](LinksState &state) -> QString & { return state.design.colour; });
        row("background", [](LinksState &state) -> QString & { return state.design.background; });
        row("call to action",
            [](LinksState &state) -> QString & { return state.design.callToAction; });
    }

    void typesInEveryField()
    {
        using Field = std::function<QString &(LinksState &)>;
        QFETCH(Field, field);
        LinksSession session({}, nullptr);

        LinksState state;
        for (const QString &typed : {u"1"_s, u"12"_s, u"123"_s}) {
            field(state) = typed;
            session.setState(state);
        }

        QCOMPARE(undotests::stepsBack(session), 1);
        QCOMPARE(session.state(), LinksState());
    }
};

QTEST_GUILESS_MAIN(TestLinksSession)
#include "tst_linkssession.moc"
