// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkssession.h"

#include "tests/support/undotests.h"

#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

CodeDraft numbered(const QString &number)
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
        const QSignalSpy changes(&session, &LinksSession::draftChanged);

        session.setDraft(numbered(u"+16315553601"_s));
        session.setDraft(numbered(u"+16315553601"_s));

        QCOMPARE(changes.size(), 1);
        QCOMPARE(session.view().check.link, u"https://wa.me/call/16315553601"_s);
    }

    void undoIsAsOnEveryPage_data() { undotests::addRows<LinksSession>(); }

    void undoIsAsOnEveryPage()
    {
        LinksSession session({}, nullptr);
        undotests::check<LinksSession, CodeDraft>(
            session, &LinksSession::draft, &LinksSession::setDraft,
            {.field = [](CodeDraft &state) -> QString & { return state.link.number; },
             .otherField = [](CodeDraft &state) -> QString & { return state.link.payload; },
             .choose =
                 [](CodeDraft &state, int shape) {
                     state.design.shape = shape == 1 ? ModuleShape::Rounded : ModuleShape::Square;
                 }});
    }

    void turnsEveryNumber_data()
    {
        QTest::addColumn<std::function<void(CodeDraft &, int)>>("turn");
        const auto row = [](const char *name, const auto &turn) {
            QTest::newRow(name) << std::function<void(CodeDraft &, int)>(turn);
        };
        row("size", [](CodeDraft &state, int by) { state.design.sizeMm += by; });
        row("dots", [](CodeDraft &state, int by) { state.design.dpi += by; });
        row("quiet zone", [](CodeDraft &state, int by) { state.design.quietZone += by; });
        row("logo", [](CodeDraft &state, int by) { state.design.logoPercent += by; });
    }

    void turnsEveryNumber()
    {
        using Turn = std::function<void(CodeDraft &, int)>;
        QFETCH(Turn, turn);
        LinksSession session({}, nullptr);

        CodeDraft state;
        for (int by = 1; by <= 3; ++by) {
            turn(state, by);
            session.setDraft(state);
        }
        state.link.number = u"1"_s;
        session.setDraft(state);

        QCOMPARE(undotests::stepsBack(session), 2);
        QCOMPARE(session.draft(), CodeDraft());
    }

    void typesInEveryField_data()
    {
        QTest::addColumn<std::function<QString &(CodeDraft &)>>("field");
        const auto row = [](const char *name, const auto &field) {
            QTest::newRow(name) << std::function<QString &(CodeDraft &)>(field);
        };
        row("number", [](CodeDraft &state) -> QString & { return state.link.number; });
        row("payload", [](CodeDraft &state) -> QString & { return state.link.payload; });
        row("text", [](CodeDraft &state) -> QString & { return state.link.text; });
        row("words", [](CodeDraft &state) -> QString & { return state.link.words; });
        row("colour", [](CodeDraft &state) -> QString & { return state.design.colour; });
        row("background", [](CodeDraft &state) -> QString & { return state.design.background; });
        row("call to action",
            [](CodeDraft &state) -> QString & { return state.design.callToAction; });
    }

    void typesInEveryField()
    {
        using Field = std::function<QString &(CodeDraft &)>;
        QFETCH(Field, field);
        LinksSession session({}, nullptr);

        CodeDraft state;
        for (const QString &typed : {u"1"_s, u"12"_s, u"123"_s}) {
            field(state) = typed;
            session.setDraft(state);
        }

        QCOMPARE(undotests::stepsBack(session), 1);
        QCOMPARE(session.draft(), CodeDraft());
    }
};

QTEST_GUILESS_MAIN(TestLinksSession)
#include "tst_linkssession.moc"
