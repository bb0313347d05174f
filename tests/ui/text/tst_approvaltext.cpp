// SPDX-License-Identifier: MIT
#include "ui/text/approvaltext.h"

#include <QTest>

#include <algorithm>

using namespace bellpush;
using namespace Qt::StringLiterals;
using State = ApprovalRow::State;

namespace {

MessageDraft goodDraft()
{
    MessageDraft draft;
    draft.to = u"+16505551234"_s;
    draft.body = u"Hi 💐"_s;
    draft.displayText = u"Call"_s;
    return draft;
}

qsizetype countOf(const QList<ApprovalRow> &rows, State state)
{
    return std::ranges::count(rows, state, &ApprovalRow::state);
}

} // namespace

class TestApprovalText : public QObject
{
    Q_OBJECT

private slots:
    void saysThatEveryRuleHolds()
    {
        const MessageDraft draft = goodDraft();

        const QList<ApprovalRow> rows = approvalRules(draft, checkDraft(draft));

        QCOMPARE(countOf(rows, State::Holds), rows.size());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1), (ApprovalRow{State::Holds, u"Message"_s, u"4 of 1024 characters"_s}));
    }

    void putsWhatIsWrongFirst()
    {
        MessageDraft draft = goodDraft();
        draft.displayText = u"x"_s.repeated(21);
        draft.payload = u"x"_s.repeated(513);
        draft.to.clear();
        draft.body = u"💐"_s.repeated(600); // over the limit in UTF-16 only: a warning

        const QList<ApprovalRow> rows = approvalRules(draft, checkDraft(draft));

        QCOMPARE(countOf(rows, State::Error), 3);
        QVERIFY(countOf(rows, State::Warning) >= 1);
        QVERIFY(std::ranges::is_sorted(rows, std::ranges::greater(), &ApprovalRow::state));
        QVERIFY(rows.constFirst().label.contains(u"to"_s));
        for (const ApprovalRow &row : rows)
            QVERIFY(!row.text.contains(u"Every rule"_s));
    }

    void leavesOutWhatIsEmpty()
    {
        const QList<ApprovalRow> rows = approvalMessage(goodDraft());

        const QList<ApprovalRow> expected{
            {State::Plain, u"Message"_s, u"Hi 💐"_s},
            {State::Plain, u"Button label"_s, u"Call"_s},
            {State::Plain, u"Expires after"_s, u"7 days, WhatsApp’s own"_s}};
        QCOMPARE(rows, expected);
    }

    void namesEveryKindsWords_data()
    {
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QStringList>("labels");

        QTest::newRow("call") << MessageKind::CallButton
                              << QStringList{u"Message"_s, u"Button label"_s, u"Expires after"_s,
                                             u"Tracking code"_s};
        QTest::newRow("link") << MessageKind::LinkButton
                              << QStringList{u"Header"_s,       u"Message"_s,
                                             u"Footer"_s,       u"Button label"_s,
                                             u"Link address"_s, u"Tracking code"_s};
        QTest::newRow("text") << MessageKind::Text << QStringList{u"Message"_s, u"Tracking code"_s};
        QTest::newRow("template") << MessageKind::Template
                                  << QStringList{u"Template"_s,       u"Message"_s,
                                                 u"Body variables"_s, u"Buttons"_s,
                                                 u"Expires after"_s,  u"Tracking code"_s};
    }

    void namesEveryKindsWords()
    {
        QFETCH(MessageKind, kind);
        QFETCH(QStringList, labels);
        MessageDraft draft = goodDraft();
        draft.kind = kind;
        draft.headerKind = HeaderKind::Text;
        draft.headerText = draft.footer = draft.url = draft.payload = u"x"_s;
        draft.templateName = u"t"_s;
        draft.templateWords.body = u"{{1}}"_s;
        draft.templateWords.buttons = {{TemplateButtonKind::Url, u"Shop"_s, u"https://x"_s}};
        draft.bodyParameters = {u"a"_s, u"b"_s};

        QStringList named;
        for (const ApprovalRow &row : approvalMessage(draft))
            named.append(row.label);

        QCOMPARE(named, labels);
    }
};

QTEST_APPLESS_MAIN(TestApprovalText)
#include "tst_approvaltext.moc"
