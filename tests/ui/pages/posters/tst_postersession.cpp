// SPDX-License-Identifier: MIT
#include "ui/pages/posters/postersession.h"

#include "tests/support/undotests.h"

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestPosterSession : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceAndOnlyOfChanges()
    {
        PosterSession session({}, QLocale::c(), nullptr);
        const QSignalSpy changes(&session, &PosterSession::draftChanged);

        session.setDraft({.headline = u"Call us"_s});
        session.setDraft({.headline = u"Call us"_s});

        QCOMPARE(changes.size(), 1);
        QCOMPARE(session.view().plan.content.headline, u"Call us"_s);
    }

    void undoIsAsOnEveryPage_data() { undotests::addRows<PosterSession>(); }

    void undoIsAsOnEveryPage()
    {
        PosterSession session({}, QLocale::c(), nullptr);
        undotests::check<PosterSession, PosterDraft>(
            session, &PosterSession::draft, &PosterSession::setDraft,
            {.field = [](PosterDraft &draft) -> QString & { return draft.headline; },
             .otherField = [](PosterDraft &draft) -> QString & { return draft.link.number; },
             .choose =
                 [](PosterDraft &draft, int is) {
                     draft.hasCropMarks = is == 1;
                 }});
    }

    void turnsItsNumberInOneStep()
    {
        PosterSession session({}, QLocale::c(), nullptr);

        for (const double bleed : {0.5, 1.0, 1.5})
            session.setDraft({.bleedMm = bleed});
        session.setDraft({.headline = u"1"_s, .bleedMm = 1.5});

        QCOMPARE(undotests::stepsBack(session), 2);
        QCOMPARE(session.draft(), PosterDraft());
    }

    void typesInEveryField_data()
    {
        QTest::addColumn<std::function<QString &(PosterDraft &)>>("field");
        const auto row = [](const char *name, const auto &field) {
            QTest::newRow(name) << std::function<QString &(PosterDraft &)>(field);
        };
        row("number", [](PosterDraft &draft) -> QString & { return draft.link.number; });
        row("payload", [](PosterDraft &draft) -> QString & { return draft.link.payload; });
        row("headline", &PosterDraft::headline);
        row("business", &PosterDraft::businessName);
        row("text", &PosterDraft::text);
        row("call to action", &PosterDraft::callToAction);
        row("brand", &PosterDraft::brand);
    }

    void typesInEveryField()
    {
        using Field = std::function<QString &(PosterDraft &)>;
        QFETCH(Field, field);
        PosterSession session({}, QLocale::c(), nullptr);
        PosterDraft draft;

        for (const QString &typed : {u"1"_s, u"12"_s, u"123"_s}) {
            field(draft) = typed;
            session.setDraft(draft);
        }

        QCOMPARE(undotests::stepsBack(session), 1);
        QCOMPARE(session.draft(), PosterDraft());
    }
};

QTEST_MAIN(TestPosterSession)
#include "tst_postersession.moc"
