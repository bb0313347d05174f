// SPDX-License-Identifier: MIT
#include "app/message/draftcheck.h"

#include "tests/support/sampledrafts.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;
using Field = DraftField;

namespace {

/// What a draft of `kind` says about one broken field, in a row.
struct Finding {
    Field field;
    ValueError error;
    int place = 0;
};

Problem error(const Finding &finding)
{
    return {finding.field, Problem::Severity::Error, finding.error, finding.place};
}

/// Wrapped, because a metatype would compare variants that have no order.
struct Expected {
    std::optional<Header> header{};
    std::optional<Recipient> recipient{};
};

QList<std::pair<Field, Reason>> outline(const QList<Problem> &problems)
{
    QList<std::pair<Field, Reason>> all;
    for (const Problem &problem : problems)
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

/// A draft with one field changed.
template <typename Member>
MessageDraft with(MessageDraft draft, Member MessageDraft::*member, const Member &value)
{
    draft.*member = value;
    return draft;
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
        QCOMPARE(check.message()->recipient, Recipient(*PhoneNumber::from(u"+16315551234"_s)));
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

    void refusesEachField_data()
    {
        QTest::addColumn<MessageDraft>("draft");
        QTest::addColumn<Finding>("finding");

        addCallButtonFaults();
        addLinkButtonFaults();
        addTemplateFaults();
    }

    void refusesEachField()
    {
        QFETCH(MessageDraft, draft);
        QFETCH(Finding, finding);

        const DraftCheck check = checkDraft(draft);

        QCOMPARE(check.problems, {error(finding)});
        QVERIFY(check.hasErrors());
        QVERIFY(!check.content.has_value());
        QVERIFY(check.recipient.has_value());
        QVERIFY(!check.message().has_value());
    }

    void refusesBothHalvesOfAUrlParameter()
    {
        MessageDraft draft = sampledrafts::templateCall();
        draft.urlIndex = u"ten"_s;
        draft.urlParameter.clear();

        const QList<std::pair<Field, Reason>> expected{{Field::UrlIndex, Reason::NotANumber},
                                                       {Field::UrlValue, Reason::NeedsOther}};
        QCOMPARE(outline(checkDraft(draft).problems), expected);
    }

    void takesEveryUrlIndex()
    {
        MessageDraft draft = sampledrafts::templateCall();
        for (int index = 0; index <= 9; ++index) {
            draft.urlIndex = QString::number(index);
            const DraftCheck check = checkDraft(draft);
            QVERIFY(check.content.has_value());
            QCOMPARE(std::get<TemplateCall>(*check.content).urlParameter->index, index);
        }
    }

    void countsExpiryInItsUnit_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ExpiryUnit>("unit");
        QTest::addColumn<bool>("fits");

        QTest::newRow("first minute") << u"1"_s << ExpiryUnit::Minutes << true;
        QTest::newRow("last minute") << u"43200"_s << ExpiryUnit::Minutes << true;
        QTest::newRow("a minute more") << u"43201"_s << ExpiryUnit::Minutes << false;
        QTest::newRow("last hour") << u"720"_s << ExpiryUnit::Hours << true;
        QTest::newRow("an hour more") << u"721"_s << ExpiryUnit::Hours << false;
        QTest::newRow("last day") << u"30"_s << ExpiryUnit::Days << true;
        QTest::newRow("a day more") << u"31"_s << ExpiryUnit::Days << false;
    }

    void countsExpiryInItsUnit()
    {
        QFETCH(QString, typed);
        QFETCH(ExpiryUnit, unit);
        QFETCH(bool, fits);
        MessageDraft draft = sampledrafts::callButton();
        draft.expiresAfter = typed;
        draft.expiryUnit = unit;

        QCOMPARE(checkDraft(draft).content.has_value(), fits);
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
        const Expected number{.recipient = *PhoneNumber::from(u"+16315551234"_s)};
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
        const auto draft = with(sampledrafts::text(), &MessageDraft::callLinkNumber, {QString()});

        const QList<std::pair<Field, Reason>> expected{{Field::CallLinkNumber, Reason::Missing}};
        QCOMPARE(outline(checkDraft(draft).problems), expected);
    }

private:
    static void row(const char *name, const MessageDraft &draft, const Finding &finding)
    {
        QTest::newRow(name) << draft << finding;
    }

    static void addCallButtonFaults()
    {
        const MessageDraft draft = sampledrafts::callButton();
        const auto tooLong = [](qint64 limit, Source source) {
            return ValueError{
                .reason = Reason::TooLong, .limit = limit, .count = limit + 1, .source = source};
        };
        row("body", with(draft, &MessageDraft::body, QString(1025, u'x')),
            {Field::Body, tooLong(1024, Source::InteractiveMessages)});
        row("label", with(draft, &MessageDraft::displayText, QString(21, u'x')),
            {Field::DisplayText, tooLong(20, Source::CallButtons)});
        row("payload", with(draft, &MessageDraft::payload, QString(513, u'x')),
            {Field::Payload, tooLong(512, Source::CallButtons)});
        row("blank label", with(draft, &MessageDraft::displayText, u" "_s),
            {Field::DisplayText, {.reason = Reason::Blank, .source = Source::CallButtons}});
        row("expiry", with(draft, &MessageDraft::expiresAfter, u"0"_s),
            {Field::TtlMinutes,
             {.reason = Reason::TooSmall, .limit = 1, .source = Source::CallButtons}});
        row("no number", with(draft, &MessageDraft::expiresAfter, u"as long as it takes to ring"_s),
            {Field::TtlMinutes,
             {.reason = Reason::NotANumber,
              .found = u"as long as it takes "_s,
              .source = Source::CallButtons}});
        row("text body",
            with(sampledrafts::text(), &MessageDraft::body,
                 u"https://wa.me/call/1"_s + QString(4077, u'x')),
            {Field::Body, tooLong(4096, Source::TextMessages)});
    }

    static void addLinkButtonFaults()
    {
        const MessageDraft draft = sampledrafts::linkButton();
        const auto headed = [&draft](HeaderKind kind) {
            return with(with(draft, &MessageDraft::headerKind, kind), &MessageDraft::headerLink,
                        QString());
        };
        const ValueError missing{.reason = Reason::Missing, .source = Source::CtaUrl};
        row("text header", headed(HeaderKind::Text), {Field::TextHeader, missing});
        row("image header", headed(HeaderKind::Image), {Field::ImageHeader, missing});
        row("video header", headed(HeaderKind::Video), {Field::VideoHeader, missing});
        row("document header", headed(HeaderKind::Document), {Field::DocumentHeader, missing});
        row("url", with(draft, &MessageDraft::url, u"ftp://a.b"_s),
            {Field::Url, {.reason = Reason::Malformed, .source = Source::CtaUrl}});
        row("footer", with(draft, &MessageDraft::footer, u"\t"_s),
            {Field::Footer, {.reason = Reason::Blank, .source = Source::CtaUrl}});
    }

    static void addTemplateFaults()
    {
        const MessageDraft draft = sampledrafts::templateCall();
        const ValueError needsOther{.reason = Reason::NeedsOther, .source = Source::TemplateSend};
        const auto index = [](Reason reason, qint64 limit, qint64 count) {
            return ValueError{
                .reason = reason, .limit = limit, .count = count, .source = Source::TemplateSend};
        };
        row("name", with(draft, &MessageDraft::templateName, u"a-b"_s),
            {Field::Name,
             {.reason = Reason::StrayCharacter, .found = u"-"_s, .source = Source::Templates}});
        row("language", with(draft, &MessageDraft::templateLanguage, u"xx"_s),
            {Field::Language,
             {.reason = Reason::NotOffered, .found = u"xx"_s, .source = Source::Templates}});
        row("header variable", with(draft, &MessageDraft::headerParameter, u" "_s),
            {Field::HeaderParameter, {.reason = Reason::Blank, .source = Source::Templates}});
        row("second variable", with(draft, &MessageDraft::bodyParameters, {u"a"_s, u""_s, u"c"_s}),
            {Field::BodyParameters, {.reason = Reason::Missing, .source = Source::Templates}, 2});
        row("no index", with(draft, &MessageDraft::urlIndex, QString()),
            {Field::UrlIndex, needsOther});
        row("no value", with(draft, &MessageDraft::urlParameter, QString()),
            {Field::UrlValue, needsOther});
        row("index under", with(draft, &MessageDraft::urlIndex, u"-1"_s),
            {Field::UrlIndex, index(Reason::TooSmall, 0, -1)});
        row("index over", with(draft, &MessageDraft::urlIndex, u"10"_s),
            {Field::UrlIndex, index(Reason::TooLarge, 9, 10)});
        row("index beyond int", with(draft, &MessageDraft::urlIndex, u"4294967296"_s),
            {Field::UrlIndex, index(Reason::TooLarge, 9, 4294967296)});
    }
};

QTEST_APPLESS_MAIN(TestDraftCheck)
#include "tst_draftcheck.moc"
