// SPDX-License-Identifier: MIT
#include "app/compose/composesession.h"

#include "app/documents/document.h"
#include "tests/support/sampledrafts.h"
#include "tests/support/undotests.h"

using namespace bellpush;
using namespace Qt::StringLiterals;
using undotests::stepsBack;

namespace {

/// Hands back the draft with one field changed, as an editor does.
template <typename Member>
void change(ComposeSession &session, Member MessageDraft::*member, const Member &value)
{
    MessageDraft draft = session.draft();
    draft.*member = value;
    session.setDraft(draft);
}

/// Key by key, and then a pause.
void type(ComposeSession &session, QString MessageDraft::*member, const QString &text)
{
    for (const QChar c : text)
        change(session, member, QString(session.draft().*member + c));
    session.endStep();
}

void change(ComposeSession &session, QString TemplateWords::*member, const QString &text)
{
    MessageDraft draft = session.draft();
    draft.templateWords.*member = text;
    session.setDraft(draft);
}

void changeButtons(ComposeSession &session, const QList<TemplateButton> &buttons)
{
    MessageDraft draft = session.draft();
    draft.templateWords.buttons = buttons;
    session.setDraft(draft);
}

} // namespace

class TestComposeSession : public QObject
{
    Q_OBJECT

private slots:
    void beginsEmptyAndChecked()
    {
        const ComposeSession session;

        QCOMPARE(session.draft(), MessageDraft());
        QCOMPARE(session.check().problems, checkDraft({}).problems);
        QVERIFY(!session.canUndo());
        QVERIFY(!session.canRedo());
    }

    void saysOnceThatTheDraftChanged()
    {
        ComposeSession session;
        QSignalSpy changes(&session, &ComposeSession::draftChanged);

        session.setDraft(sampledrafts::callButton());

        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].value<MessageDraft>(), sampledrafts::callButton());
        QCOMPARE(session.draft(), sampledrafts::callButton());
        QVERIFY(session.check().message().has_value());
    }

    void saysNothingWhenNothingChanged()
    {
        ComposeSession session;
        session.setDraft(sampledrafts::callButton());
        QSignalSpy changes(&session, &ComposeSession::draftChanged);
        QSignalSpy history(&session, &ComposeSession::historyChanged);

        session.setDraft(sampledrafts::callButton());
        session.reset(sampledrafts::callButton());
        session.undo();
        session.redo();

        QCOMPARE(changes.size(), 0);
        QCOMPARE(history.size(), 1); // of reset(), which empties it
    }

    void isCheckedBeforeItSaysSo()
    {
        ComposeSession session;
        bool wasChecked = false;
        connect(&session, &ComposeSession::draftChanged, this,
                [&session, &wasChecked] { wasChecked = session.check().message().has_value(); });

        session.setDraft(sampledrafts::text());

        QVERIFY(wasChecked);
    }

    void takesBackAndRepeatsTheWholeDraft()
    {
        ComposeSession session;
        session.setDraft(sampledrafts::callButton());
        session.setDraft(sampledrafts::linkButton());
        session.setDraft(sampledrafts::templateCall());

        session.undo();
        QCOMPARE(session.draft(), sampledrafts::linkButton());
        session.undo();
        QCOMPARE(session.draft(), sampledrafts::callButton());
        session.undo();
        QCOMPARE(session.draft(), MessageDraft());
        QVERIFY(!session.canUndo());

        session.redo();
        session.redo();
        session.redo();
        QCOMPARE(session.draft(), sampledrafts::templateCall());
        QVERIFY(!session.canRedo());
        QVERIFY(session.canUndo());
    }

    void signalsEachUndoAndRedoOnce()
    {
        ComposeSession session;
        session.setDraft(sampledrafts::callButton());
        QSignalSpy changes(&session, &ComposeSession::draftChanged);
        QSignalSpy history(&session, &ComposeSession::historyChanged);

        session.undo();
        session.redo();

        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0][0].value<MessageDraft>(), MessageDraft());
        QCOMPARE(changes[1][0].value<MessageDraft>(), sampledrafts::callButton());
        QCOMPARE(history.size(), 2);
    }

    void undoIsAsOnEveryPage_data() { undotests::addRows<ComposeSession>(); }

    void undoIsAsOnEveryPage()
    {
        ComposeSession session;
        undotests::check<ComposeSession, MessageDraft>(
            session, &ComposeSession::draft, &ComposeSession::setDraft,
            {.field = [](MessageDraft &draft) -> QString & { return draft.body; },
             .otherField = [](MessageDraft &draft) -> QString & { return draft.footer; },
             .choose =
                 [](MessageDraft &draft, int is) {
                     draft.previewUrl = is == 1;
                 }});
    }

    void aStepCanBeEnded()
    {
        ComposeSession session;
        type(session, &MessageDraft::body, u"Hel"_s);
        type(session, &MessageDraft::body, u"lo"_s);

        session.undo();
        QCOMPARE(session.draft().body, u"Hel"_s);
        QCOMPARE(stepsBack(session), 1);
    }

    void everyChoiceIsAStep()
    {
        ComposeSession session;
        change(session, &MessageDraft::kind, MessageKind::LinkButton);
        change(session, &MessageDraft::kind, MessageKind::Text);
        change(session, &MessageDraft::headerKind, HeaderKind::Text);
        change(session, &MessageDraft::previewUrl, true);
        change(session, &MessageDraft::previewUrl, false);
        change(session, &MessageDraft::expiryUnit, ExpiryUnit::Days);
        change(session, &MessageDraft::templateLanguage, u"en"_s);
        change(session, &MessageDraft::templateLanguage, u"en_US"_s);

        QCOMPARE(stepsBack(session), 8);
    }

    void typesInEveryField_data()
    {
        QTest::addColumn<QString MessageDraft::*>("member");
        const auto row = [](const char *name, QString MessageDraft::*member) {
            QTest::newRow(name) << member;
        };
        row("to", &MessageDraft::to);
        row("recipient", &MessageDraft::recipient);
        row("body", &MessageDraft::body);
        row("label", &MessageDraft::displayText);
        row("url", &MessageDraft::url);
        row("header", &MessageDraft::headerText);
        row("header link", &MessageDraft::headerLink);
        row("footer", &MessageDraft::footer);
        row("expiry", &MessageDraft::expiresAfter);
        row("payload", &MessageDraft::payload);
        row("template", &MessageDraft::templateName);
        row("header variable", &MessageDraft::headerParameter);
        row("url index", &MessageDraft::urlIndex);
        row("url variable", &MessageDraft::urlParameter);
    }

    void typesInEveryField()
    {
        QFETCH(QString MessageDraft::*, member);
        ComposeSession session;
        session.setDraft(sampledrafts::callButton());
        session.endStep();

        type(session, member, u"123"_s);
        session.undo();

        QCOMPARE(session.draft(), sampledrafts::callButton());
    }

    void typesInListsAndLinks()
    {
        ComposeSession session;
        change(session, &MessageDraft::bodyParameters, {u"a"_s});
        change(session, &MessageDraft::bodyParameters, {u"ab"_s});
        change(session, &MessageDraft::callLinkNumber, {u"1"_s});
        change(session, &MessageDraft::callLinkNumber, {u"12"_s});

        QCOMPARE(stepsBack(session), 2);
    }

    void typesInATemplatesWords()
    {
        ComposeSession session;
        for (QString TemplateWords::*member :
             {&TemplateWords::header, &TemplateWords::body, &TemplateWords::footer}) {
            change(session, member, u"a"_s);
            change(session, member, u"ab"_s);
        }

        QCOMPARE(stepsBack(session), 3);
    }

    void typesInATemplatesButtons()
    {
        ComposeSession session;
        using Kind = TemplateButtonKind;
        const TemplateButton empty{Kind::Url};
        const TemplateButton labelled{Kind::Url, u"ab"_s};
        changeButtons(session, {empty, empty});
        changeButtons(session, {{Kind::Url, u"a"_s}, empty});
        changeButtons(session, {labelled, empty});
        changeButtons(session, {labelled, {Kind::Url, u"a"_s}});
        changeButtons(session, {labelled, labelled});
        changeButtons(session, {labelled, {Kind::Url, u"ab"_s, u"c"_s}});
        changeButtons(session, {labelled, {Kind::Url, u"ab"_s, u"cd"_s}});

        const auto undone = [&session] {
            session.undo();
            return session.draft().templateWords.buttons;
        };
        QCOMPARE(undone(), (QList<TemplateButton>{labelled, labelled}));
        QCOMPARE(undone(), (QList<TemplateButton>{labelled, empty}));
        QCOMPARE(undone(), (QList<TemplateButton>{empty, empty}));
        QCOMPARE(stepsBack(session), 1);
    }

    void everyOtherChangeOfButtonsIsAStep()
    {
        ComposeSession session;
        using Kind = TemplateButtonKind;
        changeButtons(session, {{}});
        changeButtons(session, {{}, {}});
        changeButtons(session, {{}, {Kind::Url}});
        changeButtons(session, {{}, {Kind::QuickReply}});
        changeButtons(session, {{Kind::QuickReply}});
        changeButtons(session, {});

        QCOMPARE(stepsBack(session), 6);
    }

    void startsOverWithoutHistory()
    {
        ComposeSession session;
        session.setDraft(sampledrafts::callButton());
        session.setDraft(sampledrafts::text());
        session.undo();
        QSignalSpy changes(&session, &ComposeSession::draftChanged);

        session.reset(sampledrafts::linkButton());

        QCOMPARE(changes.size(), 1);
        QCOMPARE(session.draft(), sampledrafts::linkButton());
        QVERIFY(!session.canUndo());
        QVERIFY(!session.canRedo());
    }

    void startingOverEndsTheStep()
    {
        ComposeSession session;
        change(session, &MessageDraft::body, u"a"_s);
        MessageDraft opened;
        opened.body = u"b"_s;
        session.reset(opened);

        change(session, &MessageDraft::body, u"bc"_s);
        session.undo();

        QCOMPARE(session.draft(), opened);
    }

    void refusesMoreThanADocumentHolds_data()
    {
        QTest::addColumn<QChar>("character");
        QTest::newRow("a letter") << QChar(u'x');
        QTest::newRow("six bytes in JSON") << QChar(u'\x01');
        QTest::newRow("half of a pair") << QChar(0xd83d);
    }

    void refusesMoreThanADocumentHolds()
    {
        QFETCH(QChar, character);
        ComposeSession session;
        const QSignalSpy refused(&session, &ComposeSession::refusedTooLong);
        const QSignalSpy changed(&session, &ComposeSession::draftChanged);
        change(session, &MessageDraft::body, QString(longestTyped, character));
        QCOMPARE(refused.count(), 0);
        QVERIFY(documentBytes({session.draft(), {}}).size() <= longestDocument);

        change(session, &MessageDraft::payload, u"1"_s);

        QCOMPARE(refused.count(), 1);
        QCOMPARE(changed.count(), 2); // so that the field takes it back
        QCOMPARE(session.draft().payload, QString());
        change(session, &MessageDraft::body, QString(longestTyped - 1, character));
        change(session, &MessageDraft::payload, u"1"_s);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(session.draft().payload, u"1"_s);
    }

    void refusesNotToShortenWhatIsTooLong()
    {
        ComposeSession session;
        MessageDraft draft;
        draft.body = QString(2 * longestTyped, u'x');
        session.reset(draft);

        change(session, &MessageDraft::body, QString(2 * longestTyped - 1, u'x'));

        QCOMPARE(session.draft().body.size(), 2 * longestTyped - 1);
    }
};

QTEST_GUILESS_MAIN(TestComposeSession)
#include "tst_composesession.moc"
