// SPDX-License-Identifier: MIT
#include "app/message/draftcheck.h"
#include "tests/support/sampledrafts.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;
using Field = DraftField;

namespace {

/// What is said about one broken field.
struct Finding {
    Field field;
    ValueError error;
    int place = 0;
};

Problem<DraftField> error(const Finding &finding)
{
    return {finding.field, Severity::Error, finding.error, finding.place};
}

/// A draft with one field changed.
template <typename Member>
MessageDraft with(MessageDraft draft, Member MessageDraft::*member, const Member &value)
{
    draft.*member = value;
    return draft;
}

} // namespace

class TestDraftFaults : public QObject
{
    Q_OBJECT

private slots:
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

        const QList<Problem<DraftField>> problems = checkDraft(draft).problems;

        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems[0].field, Field::UrlIndex);
        QCOMPARE(problems[0].error.reason, Reason::NotANumber);
        QCOMPARE(problems[1].field, Field::UrlValue);
        QCOMPARE(problems[1].error.reason, Reason::NeedsOther);
    }

    void takesWhatStandsWithinALine()
    {
        for (const QString &value :
             {u"a    b    c"_s, u"    a"_s, u"\u00a0\u00a0\u00a0\u00a0\u00a0a"_s, u"北京　上海"_s,
              u"👨\u200d👩\u200d👧"_s, u"שלום"_s}) {
            MessageDraft draft = sampledrafts::templateCall();
            draft.headerParameter = value;
            draft.bodyParameters = {value};
            QVERIFY2(!checkDraft(draft).hasErrors(), qPrintable(value));
        }
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

private:
    static void row(const QByteArray &name, const MessageDraft &draft, const Finding &finding)
    {
        QTest::newRow(name.constData()) << draft << finding;
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
                 u"https://wa.me/call/16315553601 "_s + QString(4066, u'x')),
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

    /// Values of variables stand within a line of the template's.
    static void addLineFaults(const MessageDraft &draft)
    {
        const ValueError broken{.reason = Reason::BreaksLine, .source = Source::TemplateSend};
        const auto spaces = [](qint64 count) {
            return ValueError{.reason = Reason::ManySpaces,
                              .limit = 4,
                              .count = count,
                              .source = Source::TemplateSend};
        };
        for (const char16_t c :
             {u'\n', u'\r', u'\t', u'\v', u'\f', u'\u0085', u'\u2028', u'\u2029'}) {
            const QByteArray name = QByteArray::number(c, 16);
            const QString value = u"a"_s + QChar(c) + u"b"_s;
            row("header variable with " + name, with(draft, &MessageDraft::headerParameter, value),
                {Field::HeaderParameter, broken});
            row("body variable with " + name,
                with(draft, &MessageDraft::bodyParameters, {u"a"_s, value}),
                {Field::BodyParameters, broken, 2});
        }
        row("link variable in two lines", with(draft, &MessageDraft::urlParameter, u"a\nb"_s),
            {Field::UrlValue, broken});
        row("break at the end", with(draft, &MessageDraft::headerParameter, u"a\n"_s),
            {Field::HeaderParameter, broken});
        row("five spaces", with(draft, &MessageDraft::headerParameter, u"a     b"_s),
            {Field::HeaderParameter, spaces(5)});
        row("spaces at the end", with(draft, &MessageDraft::bodyParameters, {u"a    b      "_s}),
            {Field::BodyParameters, spaces(6), 1});
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
        addLineFaults(draft);
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

QTEST_APPLESS_MAIN(TestDraftFaults)
#include "tst_draftfaults.moc"
