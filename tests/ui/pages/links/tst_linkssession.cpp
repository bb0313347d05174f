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
                 [](LinksState &state, int zone) {
                     state.design.quietZone = 4 + zone;
                 }});
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
