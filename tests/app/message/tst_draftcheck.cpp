// SPDX-License-Identifier: MIT
#include "app/message/draftcheck.h"

#include "tests/support/sampledrafts.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;
using Field = DraftField;

namespace {

/// Wrapped, because a metatype would compare variants that have no order.
struct Expected {
    std::optional<AnyHeader> header{};
    std::optional<Recipient> recipient{};
};

QList<std::pair<Field, Reason>> outline(const QList<Problem<DraftField>> &problems)
{
    QList<std::pair<Field, Reason>> all;
    for (const Problem<DraftField> &problem : problems)
        all.append({problem.field, problem.error.reason});
    return all;
}

MessageDraft sample(MessageKind kind)
{
    switch (kind) {
    case MessageKind::CallButton:
        return sampledrafts::callButton();
    case MessageKind::LinkButton:
        return sampledrafts::linkButton();
    case MessageKind::Text:
        return sampledrafts::text();
    case MessageKind::Template:
        return sampledrafts::templateCall();
    }
    Q_UNREACHABLE();
}

} // namespace

class TestDraftCheck : public QObject
{
    Q_OBJECT

private slots:
    void makesAMessageOfEveryKind_data()
    {
        QTest::addColumn<MessageKind>("kind");

        QTest::newRow("call button") << MessageKind::CallButton;
        QTest::newRow("link button") << MessageKind::LinkButton;
        QTest::newRow("text") << MessageKind::Text;
        QTest::newRow("template") << MessageKind::Template;
    }

    void makesAMessageOfEveryKind()
    {
        QFETCH(MessageKind, kind);

        const DraftCheck check = checkDraft(sample(kind));

        QCOMPARE(outline(check.problems), {});
        QVERIFY(!check.hasErrors());
        QVERIFY(check.message().has_value());
        QCOMPARE(check.message()->content.index(), static_cast<size_t>(kind));
        QCOMPARE(check.message()->recipient,
                 Recipient(*PhoneNumber::fromDigits(u"+16315551234"_s)));
    }

    void keepsEveryPartOfACallButton()
    {
        const auto content = std::get<CallButton>(*checkDraft(sampledrafts::callButton()).content);

        QCOMPARE(content.body.toString(), sampledrafts::callButton().body);
        QCOMPARE(content.displayText, *ButtonLabel::from(u"Call on WhatsApp"_s));
        QCOMPARE(content.timeToLive, *TimeToLive::from(std::chrono::minutes{100}));
        QCOMPARE(content.payload, *CallPayload::from(u"payload data"_s));
    }

    void keepsEveryPartOfALinkButton_data()
    {
        QTest::addColumn<HeaderKind>("kind");
        QTest::addColumn<QString>("link");
        QTest::addColumn<Expected>("expected");
        const auto media = [](MediaKind kind, const QString &link) {
            return Expected{.header = MediaHeader{kind, *WebAddress::from(link)}};
        };

        QTest::newRow("none") << HeaderKind::None << QString() << Expected{};
        QTest::newRow("text") << HeaderKind::Text << QString()
                              << Expected{.header = *HeaderText::from(u"Spring"_s)};
        const QString image = u"https://example.com/a.png"_s;
        QTest::newRow("image") << HeaderKind::Image << image << media(MediaKind::Image, image);
        const QString video = u"https://example.com/a.mp4"_s;
        QTest::newRow("video") << HeaderKind::Video << video << media(MediaKind::Video, video);
        const QString document = u"https://example.com/a.pdf"_s;
        QTest::newRow("document") << HeaderKind::Document << document
                                  << media(MediaKind::Document, document);
    }

    void keepsEveryPartOfALinkButton()
    {
        QFETCH(HeaderKind, kind);
        QFETCH(QString, link);
        QFETCH(Expected, expected);
        MessageDraft draft = sampledrafts::linkButton();
        draft.headerKind = kind;
        draft.headerText = u"Spring"_s;
        draft.headerLink = link;

        const DraftCheck check = checkDraft(draft);

        QCOMPARE(outline(check.problems), {});
        const auto content = std::get<LinkButton>(*check.content);
        QCOMPARE(content.header, expected.header);
        QCOMPARE(content.footer, *FooterText::from(draft.footer));
        QCOMPARE(content.displayText.toString(), draft.displayText);
        QCOMPARE(content.url.toString(), draft.url);
    }

    void keepsEveryPartOfATemplate()
    {
        const auto content
            = std::get<TemplateCall>(*checkDraft(sampledrafts::templateCall()).content);

        QCOMPARE(content.name.toString(), u"wa_voice_call"_s);
        QCOMPARE(content.language.code(), u"en"_s);
        QCOMPARE(content.headerParameter, *TemplateParameter::from(u"Spring"_s));
        QCOMPARE(content.bodyParameters.size(), 2);
        QCOMPARE(content.bodyParameters[1].toString(), u"noon"_s);
        QCOMPARE(content.timeToLive, *TimeToLive::from(std::chrono::minutes{100}));
        QCOMPARE(content.payload, *CallPayload::from(u"payload data"_s));
        const UrlParameter url{1, *TemplateParameter::from(u"Gon%C3%A7alves"_s)};
        QCOMPARE(content.urlParameter, url);
    }

    void leavesOutWhatIsNotTyped()
    {
        MessageDraft draft;
        draft.to = u"+16315551234"_s;
        draft.body = u"Hi"_s;

        const auto content = std::get<CallButton>(*checkDraft(draft).content);

        const CallButton bare{*BodyText::from(u"Hi"_s), {}, {}, {}};
        QCOMPARE(content, bare);
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QList<Field>>("missing");

        QTest::newRow("call button") << MessageKind::CallButton << QList{Field::To, Field::Body};
        QTest::newRow("link button")
            << MessageKind::LinkButton
            << QList{Field::To, Field::Body, Field::DisplayText, Field::Url};
        QTest::newRow("text") << MessageKind::Text << QList{Field::To, Field::Body};
        QTest::newRow("template") << MessageKind::Template
                                  << QList{Field::To, Field::Name, Field::Language};
    }

    void saysWhatIsMissing()
    {
        QFETCH(MessageKind, kind);
        QFETCH(QList<Field>, missing);
        MessageDraft draft;
        draft.kind = kind;

        const DraftCheck check = checkDraft(draft);

        QList<std::pair<Field, Reason>> expected;
        for (const Field field : missing)
            expected.append({field, Reason::Missing});
        QCOMPARE(outline(check.problems), expected);
        QVERIFY(check.hasErrors());
        QVERIFY(!check.content && !check.recipient && !check.message());
    }

    void reportsEverythingAtOnceInOrder()
    {
        MessageDraft draft;
        draft.kind = MessageKind::LinkButton;
        draft.to = u"12345"_s;
        draft.headerKind = HeaderKind::Text;
        draft.headerText = QString(61, u'x');
        draft.body = u" "_s;
        draft.footer = QString(61, u'x');
        draft.displayText = QString(21, u'x');
        draft.url = u"example.com"_s;
        draft.payload = QString(513, u'x');
        draft.callLinkNumber = u"0123"_s;

        const DraftCheck check = checkDraft(draft);

        const QList<std::pair<Field, Reason>> expected{
            {Field::To, Reason::TooShort},         {Field::TextHeader, Reason::TooLong},
            {Field::Body, Reason::Blank},          {Field::Footer, Reason::TooLong},
            {Field::DisplayText, Reason::TooLong}, {Field::Url, Reason::Malformed},
            {Field::Payload, Reason::LongLink},    {Field::CallLinkNumber, Reason::LeadingZero},
        };
        QCOMPARE(outline(check.problems), expected);
    }

    void checksOnlyTheFieldsOfTheKind()
    {
        MessageDraft draft = sampledrafts::callButton();
        draft.url = u"not an address"_s;
        draft.headerKind = HeaderKind::Image;
        draft.footer = QString(99, u'x');
        draft.templateName = u"NOT A NAME"_s;
        draft.urlIndex = u"99"_s;
        draft.bodyParameters = QStringList{u""_s};
        QCOMPARE(outline(checkDraft(draft).problems), {});

        draft = sampledrafts::text();
        draft.expiresAfter = u"soon"_s;
        draft.displayText = QString(21, u'x');
        QCOMPARE(outline(checkDraft(draft).problems), {});

        draft = sampledrafts::templateCall();
        draft.body = QString(5000, u'x');
        QCOMPARE(outline(checkDraft(draft).problems), {});
    }

    void takesTheNumberBeforeTheId_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<Expected>("expected");
        QTest::addColumn<Field>("broken");
        const Expected number{.recipient = *PhoneNumber::fromDigits(u"+16315551234"_s)};
        const Expected id{.recipient = *UserId::from(u"US.1"_s)};
        const Expected nobody;

        QTest::newRow("number") << u"+16315551234"_s << QString() << number << Field::Body;
        QTest::newRow("id") << QString() << u"US.1"_s << id << Field::Body;
        QTest::newRow("both") << u"+16315551234"_s << u"US.1"_s << number << Field::Body;
        QTest::newRow("broken number and id") << u"12"_s << u"US.1"_s << nobody << Field::To;
        QTest::newRow("broken id") << QString() << u"us.1"_s << nobody << Field::ToUserId;
    }

    void takesTheNumberBeforeTheId()
    {
        QFETCH(QString, to);
        QFETCH(QString, recipient);
        QFETCH(Expected, expected);
        QFETCH(Field, broken);
        MessageDraft draft = sampledrafts::callButton();
        draft.to = to;
        draft.recipient = recipient;

        const DraftCheck check = checkDraft(draft);

        const bool found = expected.recipient.has_value();
        QCOMPARE(check.recipient, expected.recipient);
        QVERIFY(check.content.has_value());
        QCOMPARE(check.message().has_value(), found);
        QCOMPARE(check.problems.isEmpty(), found);
        if (!found)
            QCOMPARE(check.problems.constFirst().field, broken);
    }

    void sendsDespiteABrokenCallLink()
    {
        MessageDraft draft = sampledrafts::callButton();
        draft.callLinkNumber = u"0123"_s;

        const DraftCheck check = checkDraft(draft);

        QVERIFY(check.hasErrors());
        QCOMPARE(check.problems.constFirst().field, Field::CallLinkNumber);
        QVERIFY(check.message().has_value());
    }

    void wantsANumberForAnOwnCallLink()
    {
        MessageDraft draft = sampledrafts::text();
        draft.callLinkNumber = QString();

        const QList<std::pair<Field, Reason>> expected{{Field::CallLinkNumber, Reason::Missing}};
        QCOMPARE(outline(checkDraft(draft).problems), expected);
    }
};

QTEST_APPLESS_MAIN(TestDraftCheck)
#include "tst_draftcheck.moc"
