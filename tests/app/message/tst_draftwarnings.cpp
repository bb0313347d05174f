// SPDX-License-Identifier: MIT
#include "app/message/draftcheck.h"
#include "tests/support/sampledrafts.h"
#include "tests/support/sampletext.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;
using Field = DraftField;

namespace {

Problem<DraftField> warning(Field field, const ValueError &error)
{
    return {field, Severity::Warning, error, 0};
}

/// One field at its limit, in emoji: as many code points as allowed, twice as many UTF-16 units.
struct LongField {
    const char *name;
    MessageDraft draft;
    Field field;
    QString MessageDraft::*member;
    qsizetype longest;
};

QList<LongField> longFields()
{
    MessageDraft headed = sampledrafts::linkButton();
    headed.headerKind = HeaderKind::Text;
    return {
        {"body", sampledrafts::callButton(), Field::Body, &MessageDraft::body, 1024},
        {"label", sampledrafts::callButton(), Field::DisplayText, &MessageDraft::displayText, 20},
        {"payload", sampledrafts::callButton(), Field::Payload, &MessageDraft::payload, 512},
        {"header", headed, Field::TextHeader, &MessageDraft::headerText, 60},
        {"footer", headed, Field::Footer, &MessageDraft::footer, 60},
        {"link label", headed, Field::DisplayText, &MessageDraft::displayText, 20},
        {"link body", headed, Field::Body, &MessageDraft::body, 1024},
        {"header variable", sampledrafts::templateCall(), Field::HeaderParameter,
         &MessageDraft::headerParameter, 1024},
    };
}

} // namespace

class TestDraftWarnings : public QObject
{
    Q_OBJECT

private slots:
    void warnsWhereOnlyUtf16IsOver_data()
    {
        QTest::addColumn<qsizetype>("row");
        for (qsizetype i = 0; i < longFields().size(); ++i)
            QTest::newRow(longFields()[i].name) << i;
    }

    void warnsWhereOnlyUtf16IsOver()
    {
        QFETCH(qsizetype, row);
        auto [name, draft, field, member, longest] = longFields()[row];

        draft.*member = sampletext::textOf(longest / 2, u"\U0001F4DE"_s);
        draft.headerText += draft.headerKind == HeaderKind::Text && field != Field::TextHeader
            ? u"Spring"_s
            : QString();
        QCOMPARE(checkDraft(draft).problems, {});

        draft.*member += u'x';
        const ValueError error{
            .reason = Reason::LongInUtf16, .limit = longest, .count = longest + 1};
        QCOMPARE(checkDraft(draft).problems, {warning(field, error)});
        QVERIFY(!checkDraft(draft).hasErrors());
        QVERIFY(checkDraft(draft).message().has_value());
    }

    void warnsOfTheVariableThatIsLong()
    {
        MessageDraft draft = sampledrafts::templateCall();
        draft.bodyParameters = {u"a"_s, sampletext::textOf(1024, u"\U0001F4DE"_s)};

        const auto problems = checkDraft(draft).problems;

        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].error.reason, Reason::LongInUtf16);
        QCOMPARE(problems[0].severity, Severity::Warning);
        QCOMPARE(problems[0].place, 2);
    }

    void advisesOnUnlikelyNumbers()
    {
        const ValueError error{.reason = Reason::Unlikely, .source = Source::PhoneNumbers};

        MessageDraft draft = sampledrafts::callButton();
        draft.to = u"+999 123 4567"_s;
        QCOMPARE(checkDraft(draft).problems, {warning(Field::To, error)});
        QVERIFY(checkDraft(draft).message().has_value());

        draft = sampledrafts::callButton();
        draft.callLinkNumber = u"+999 123 4567"_s;
        QCOMPARE(checkDraft(draft).problems, {warning(Field::CallLinkNumber, error)});
    }

    void saysWhatWasUnderstood()
    {
        MessageDraft draft = sampledrafts::callButton();
        draft.to = u"+44 (0)20 7946 0958"_s;
        const DraftCheck check = checkDraft(draft);

        const ValueError error{.reason = Reason::ReadAs,
                               .found = u"+44 20 7946 0958"_s,
                               .source = Source::PhoneNumbers};
        const Problem<DraftField> note{
            .field = Field::To, .severity = Severity::Note, .error = error};
        QCOMPARE(check.problems, {note});
        QCOMPARE(std::get<PhoneNumber>(check.message()->recipient).e164(), u"+442079460958"_s);

        draft.to = u"020 7946 0958"_s;
        QVERIFY(!checkDraft(draft).message());
        draft.country = Country::from(u"GB"_s);
        QCOMPARE(checkDraft(draft).problems, {note});
    }

    void warnsOfLinksThatCallNobody_data()
    {
        QTest::addColumn<MessageDraft>("draft");
        QTest::addColumn<Field>("field");
        QTest::addColumn<int>("place");
        const QString broken = u"https://wa.me/call/+16315553601"_s;

        MessageDraft draft = sampledrafts::callButton();
        draft.body = broken;
        QTest::newRow("body") << draft << Field::Body << 0;
        draft = sampledrafts::text();
        draft.body = broken;
        QTest::newRow("text") << draft << Field::Body << 0;
        draft = sampledrafts::linkButton();
        draft.url = broken;
        QTest::newRow("address") << draft << Field::Url << 0;
        draft = sampledrafts::linkButton();
        draft.footer = broken;
        QTest::newRow("footer") << draft << Field::Footer << 0;
        draft = sampledrafts::templateCall();
        draft.bodyParameters = {u"a"_s, broken};
        QTest::newRow("variable") << draft << Field::BodyParameters << 2;
    }

    void warnsOfLinksThatCallNobody()
    {
        QFETCH(MessageDraft, draft);
        QFETCH(Field, field);
        QFETCH(int, place);

        const DraftCheck check = checkDraft(draft);

        const ValueError error{
            .reason = Reason::BrokenCallLink, .found = u"+16315553601"_s, .source = Source::Links};
        Problem<DraftField> problem = warning(field, error);
        problem.place = place;
        QCOMPARE(check.problems, {problem});
        QVERIFY(check.message().has_value());
    }

    void previewsNoBareAddress()
    {
        MessageDraft draft = sampledrafts::text();
        draft.body += u" http://192.168.0.1/"_s;
        draft.previewUrl = true;
        QCOMPARE(checkDraft(draft).problems, {});

        draft.body = u"http://192.168.0.1/ https://wa.me/call/16315553601"_s;
        const ValueError error{.reason = Reason::NothingToShow, .source = Source::TextMessages};
        QCOMPARE(checkDraft(draft).problems, {warning(Field::PreviewUrl, error)});
    }

    void warnsOfLongAddresses()
    {
        MessageDraft draft = sampledrafts::linkButton();
        const QString start = u"https://example.com/"_s;
        draft.url = start + sampletext::textOf(2000 - start.size(), u"\U0001F4DE"_s);
        QCOMPARE(checkDraft(draft).problems, {});

        draft.url += u'x';
        const ValueError error{
            .reason = Reason::LongLink, .limit = 2000, .count = 2001, .source = Source::Templates};
        QCOMPARE(checkDraft(draft).problems, {warning(Field::Url, error)});
        QVERIFY(checkDraft(draft).message().has_value());

        draft.headerLink = draft.url;
        draft.url = start;
        QCOMPARE(checkDraft(draft).problems, {warning(Field::ImageHeader, error)});
    }

    void warnsOfLongLinkPayloads_data()
    {
        QTest::addColumn<MessageDraft>("draft");

        QTest::newRow("text") << sampledrafts::text();
        QTest::newRow("link button") << sampledrafts::linkButton();
    }

    void warnsOfLongLinkPayloads()
    {
        QFETCH(MessageDraft, draft);
        draft.payload = sampletext::textOf(512, u"\U0001F4DE"_s);
        QCOMPARE(checkDraft(draft).problems, {});

        draft.payload += u'x';
        const ValueError error{
            .reason = Reason::LongLink, .limit = 512, .count = 513, .source = Source::Links};
        QCOMPARE(checkDraft(draft).problems, {warning(Field::Payload, error)});
        QVERIFY(checkDraft(draft).message().has_value());
    }

    void warnsOfTextWithoutACallLink_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QList<Reason>>("reasons");
        using enum ValueError::Reason;

        QTest::newRow("call link") << u"https://wa.me/call/16315553601"_s << QList<Reason>{};
        QTest::newRow("in capitals") << u"HTTPS://WA.ME/CALL/16315553601"_s << QList<Reason>{};
        QTest::newRow("plain http") << u"http://wa.me/call/16315553601"_s << QList<Reason>{};
        QTest::newRow("without scheme") << u"wa.me/call/16315553601"_s << QList{NothingToShow};
        QTest::newRow("chat link") << u"https://wa.me/16315553601"_s << QList{NoCallLink};
        QTest::newRow("no link") << u"Hello"_s << QList{NoCallLink, NothingToShow};
    }

    void warnsOfTextWithoutACallLink()
    {
        QFETCH(QString, body);
        QFETCH(QList<Reason>, reasons);
        MessageDraft draft = sampledrafts::text();
        draft.body = body;

        const DraftCheck check = checkDraft(draft);

        QList<Problem<DraftField>> expected;
        if (reasons.contains(Reason::NoCallLink))
            expected << warning(Field::Body,
                                {.reason = Reason::NoCallLink, .source = Source::Links});
        if (reasons.contains(Reason::NothingToShow))
            expected << warning(Field::PreviewUrl,
                                {.reason = Reason::NothingToShow, .source = Source::TextMessages});
        QCOMPARE(check.problems, expected);
        QVERIFY(check.message().has_value());
    }

    void wantsALinkOnlyForAPreview()
    {
        MessageDraft draft = sampledrafts::text();
        draft.body = u"Hello"_s;
        draft.previewUrl = false;

        const auto problems = checkDraft(draft).problems;

        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].error.reason, Reason::NoCallLink);
    }

    void warnsOfWhatIsNotEncoded_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("found");

        QTest::newRow("encoded") << u"Gon%C3%A7alves"_s << QString();
        QTest::newRow("all that addresses have") << u"Az09-._~!$&'()*+,;=:@/?#[]%20"_s << QString();
        QTest::newRow("letter") << u"Gon\u00E7alves"_s << u"\u00E7"_s;
        QTest::newRow("space") << u"a b"_s << u" "_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\""_s;
        QTest::newRow("right to left") << u"\u05D0"_s << u"\u05D0"_s;
    }

    void warnsOfWhatIsNotEncoded()
    {
        QFETCH(QString, value);
        QFETCH(QString, found);
        MessageDraft draft = sampledrafts::templateCall();
        draft.urlParameter = value;

        const DraftCheck check = checkDraft(draft);

        QList<Problem<DraftField>> expected;
        if (!found.isEmpty())
            expected << warning(
                Field::UrlValue,
                {.reason = Reason::NotEncoded, .found = found, .source = Source::TemplateSend});
        QCOMPARE(check.problems, expected);
        QVERIFY(check.message().has_value());
    }

    void quotesAWholeEmoji()
    {
        MessageDraft draft = sampledrafts::templateCall();
        draft.urlParameter = u"a\U0001F600b"_s;

        QCOMPARE(checkDraft(draft).problems.value(0).error.found, u"\U0001F600"_s);
    }

    void warnsOfOtherFileTypes_data()
    {
        QTest::addColumn<HeaderKind>("kind");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("found");
        const auto row = [](HeaderKind kind, const QString &file, const QString &found) {
            QTest::addRow("%d, %s", static_cast<int>(kind), qPrintable(file))
                << kind << u"https://example.com/"_s + file << found;
        };
        using enum HeaderKind;

        for (const QString &type : {u"jpg"_s, u"jpeg"_s, u"png"_s, u"PNG"_s})
            row(Image, u"a."_s + type, {});
        for (const QString &type : {u"mp4"_s, u"3gp"_s})
            row(Video, u"a."_s + type, {});
        for (const QString &type :
             {u"pdf"_s, u"txt"_s, u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s, u"pptx"_s})
            row(Document, u"a."_s + type, {});
        row(Image, u"a.gif"_s, u".gif"_s);
        row(Image, u"a.pdf"_s, u".pdf"_s);
        row(Video, u"a.png"_s, u".png"_s);
        row(Document, u"a.mp4"_s, u".mp4"_s);
        row(Image, u"a.png?b=c.gif"_s, {});
        row(Image, u"v1.2/picture"_s, {});
        row(Image, u"picture"_s, {});
        row(Image, u""_s, {});
        row(Image, u"a.tar.gz"_s, u".gz"_s);
    }

    void warnsOfOtherFileTypes()
    {
        QFETCH(HeaderKind, kind);
        QFETCH(QString, link);
        QFETCH(QString, found);
        MessageDraft draft = sampledrafts::linkButton();
        draft.headerKind = kind;
        draft.headerLink = link;

        const QList<Problem<DraftField>> problems = checkDraft(draft).problems;

        QCOMPARE(problems.size(), found.isEmpty() ? 0 : 1);
        if (!found.isEmpty()) {
            QCOMPARE(problems[0].error.reason, Reason::OtherFileType);
            QCOMPARE(problems[0].error.found, found);
            QCOMPARE(problems[0].severity, Severity::Warning);
        }
    }
};

QTEST_APPLESS_MAIN(TestDraftWarnings)
#include "tst_draftwarnings.moc"
