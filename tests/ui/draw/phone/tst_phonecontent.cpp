// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonesamples.h"
#include "ui/draw/phone/bubbleparts.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Kind = BubblePart::Kind;

namespace {

BubbleContent bubbleOf(const MessageDraft &draft)
{
    return phoneContent(draft, sampleSetting()).bubble;
}

QStringList textsOf(const MessageDraft &draft)
{
    QStringList texts;
    for (const BubblePart &part : bubbleParts(bubbleOf(draft)))
        texts << part.text;
    return texts;
}

} // namespace

class TestPhoneContent : public QObject
{
    Q_OBJECT

private slots:
    void readsInOrderAsDrawn()
    {
        const QStringList expected{u"Spring *dates*"_s,
                                   u"See our https://a.example/dates\nRoses\n2. Herbs\nLovely\n"
                                   "CODE and old mono"_s,
                                   u"Until May: https://b.example"_s, u"12:00"_s, u"See dates"_s};

        QCOMPARE(textsOf(fullDraft()), expected);
    }

    void leavesOutWhatTheDraftLacks()
    {
        MessageDraft draft;
        draft.kind = MessageKind::LinkButton;
        draft.headerKind = HeaderKind::Text;

        QCOMPARE(textsOf(draft), QStringList{u"12:00"_s});
        QCOMPARE(bubbleOf(draft).hint, u"Nothing yet"_s);
        QCOMPARE(bubbleOf(draft).buttons.first().hint, u"Label"_s);
    }

    void tellsWhatChanged_data()
    {
        QTest::addColumn<MessageDraft>("after");
        QTest::addColumn<QList<BubblePartChange>>("changes");

        using Change = BubblePartChange::Kind;
        const auto row = [](const char *name, const MessageDraft &after,
                            const QList<BubblePartChange> &changes) {
            QTest::newRow(name) << after << changes;
        };
        row("nothing", fullDraft(), {});
        MessageDraft draft = fullDraft();
        draft.body = u"Other *words*"_s;
        row("the body", draft, {{Change::Renamed, {Kind::Body, u"Other words"_s}}});
        draft = fullDraft();
        draft.footer.clear();
        row("no footer", draft,
            {{Change::Went, {Kind::Footer, u"Until May: https://b.example"_s}}});
        draft = fullDraft();
        draft.kind = MessageKind::Text;
        draft.body = u"https://b.example"_s;
        draft.previewUrl = true;
        row("another kind", draft,
            {{Change::Went, {Kind::Header, u"Spring *dates*"_s}},
             {Change::Went, {Kind::Footer, u"Until May: https://b.example"_s}},
             {Change::Went, {Kind::Button, u"See dates"_s}},
             {Change::Renamed, {Kind::Body, u"https://b.example"_s, u"b.example"_s}},
             {Change::Redescribed, {Kind::Body, u"https://b.example"_s, u"b.example"_s}}});
    }

    void tellsWhatChanged()
    {
        QFETCH(MessageDraft, after);
        QFETCH(QList<BubblePartChange>, changes);

        const QList<BubblePart> before = bubbleParts(bubbleOf(fullDraft()));
        const QList<BubblePart> now = bubbleParts(bubbleOf(after));

        QCOMPARE(changesBetween(before, now), changes);
    }

    void tellsWhatCame()
    {
        const QList<BubblePart> parts{{Kind::Time, u"12:00"_s}};
        const QList<BubblePartChange> changes{{BubblePartChange::Kind::Came, parts.first()}};
        QCOMPARE(changesBetween({}, parts), changes);
    }

    void callsNowWithoutALabel_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("drawn");

        QTest::newRow("none") << QString() << u"Call Now"_s;
        QTest::newRow("blank") << u"  "_s << u"Call Now"_s;
        QTest::newRow("given") << u"Ring"_s << u"Ring"_s;
        QTest::newRow("too long") << u"Ring us for all your garden needs"_s
                                  << u"Ring us for all your garden needs"_s;
    }

    void callsNowWithoutALabel()
    {
        QFETCH(QString, label);
        QFETCH(QString, drawn);

        MessageDraft draft = callDraft(u"Hi"_s);
        draft.displayText = label;
        const BubbleButton button = bubbleOf(draft).buttons.first();

        QCOMPARE(button.label, drawn);
        QCOMPARE(button.tap, (PhoneTap{PhoneTap::Kind::Call, {}}));
    }

    void showsOnlyWhatTheKindHas()
    {
        MessageDraft draft = fullDraft();
        draft.kind = MessageKind::Text;
        const BubbleContent bubble = bubbleOf(draft);

        QVERIFY(bubble.headerText.isEmpty());
        QVERIFY(bubble.footer.isEmpty());
        QVERIFY(bubble.buttons.isEmpty());
        QVERIFY(!bubble.card);
    }

    void namesTheMedia_data()
    {
        QTest::addColumn<HeaderKind>("kind");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("name");

        QTest::newRow("image") << HeaderKind::Image << u"https://x.example/a/b.png?s=1"_s
                               << u"Image\nb.png"_s;
        QTest::newRow("encoded") << HeaderKind::Document << u"https://x.example/Price%20list.pdf"_s
                                 << u"Document\nPrice list.pdf"_s;
        QTest::newRow("no link yet") << HeaderKind::Video << QString() << u"Video"_s;
        QTest::newRow("no file") << HeaderKind::Video << u"https://x.example/"_s << u"Video"_s;
        QTest::newRow("no address") << HeaderKind::Image << u"::: %%%"_s << u"Image"_s;
    }

    void namesTheMedia()
    {
        QFETCH(HeaderKind, kind);
        QFETCH(QString, link);
        QFETCH(QString, name);

        MessageDraft draft = fullDraft();
        draft.headerKind = kind;
        draft.headerLink = link;

        QCOMPARE(textsOf(draft).first(), name);
    }

    void cardsTheFirstLink_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("host");

        QTest::newRow("call") << u"Ring https://wa.me/call/15551234567 or https://b.example"_s
                              << u"Call link"_s << u"wa.me"_s;
        QTest::newRow("page") << u"See https://b.example/x"_s << u"b.example"_s << QString();
        QTest::newRow("chat") << u"https://wa.me/15551234567"_s << u"wa.me"_s << QString();
    }

    void cardsTheFirstLink()
    {
        QFETCH(QString, body);
        QFETCH(QString, title);
        QFETCH(QString, host);

        MessageDraft draft = callDraft(body);
        draft.kind = MessageKind::Text;
        draft.previewUrl = true;
        const BubbleContent bubble = bubbleOf(draft);

        QVERIFY(bubble.card.has_value());
        QCOMPARE(bubble.card->title, title);
        QCOMPARE(bubble.card->host, host);
        const QString described = host.isEmpty() ? title : title + u'\n' + host;
        QCOMPARE(bubbleParts(bubble).first().description, described);
    }

    void hasNoCardWithoutALink()
    {
        MessageDraft draft = callDraft(u"Ring wa.me/call/15551234567"_s);
        draft.kind = MessageKind::Text;
        draft.previewUrl = true;

        QVERIFY(!bubbleOf(draft).card);
    }

    void saysThatATemplatesWordsAreUnknown()
    {
        MessageDraft draft;
        draft.kind = MessageKind::Template;
        draft.templateName = u"wa_voice_call"_s;
        draft.templateLanguage = u"en"_s;
        draft.headerParameter = u"Spring"_s;
        draft.bodyParameters = {u"Maria"_s, u"*4711*"_s};
        const QStringList expected{u"wa_voice_call"_s,
                                   u"Words unknown\nLanguage en\nSpring\n1. Maria\n2. *4711*"_s,
                                   u"12:00"_s, u"Call Now"_s};

        QCOMPARE(textsOf(draft), expected);
    }

    void showsATemplateWithoutAName()
    {
        MessageDraft draft;
        draft.kind = MessageKind::Template;

        QCOMPARE(textsOf(draft).first(), u"Template"_s);
    }

    void abbreviatesTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");

        QTest::newRow("two words") << u"Lucky Shrub"_s << u"LS"_s;
        QTest::newRow("more") << u"the lucky shrub"_s << u"TL"_s;
        QTest::newRow("one") << u"  Shop "_s << u"S"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("non-BMP") << u"🌱 Shrub"_s << u"🌱S"_s;
        QTest::newRow("combining") << u"e\u0301clair"_s << u"E\u0301"_s;
    }

    void abbreviatesTheName()
    {
        QFETCH(QString, name);
        QFETCH(QString, letters);

        QCOMPARE(initials(name), letters);
    }

    void cutsWhatNobodyCanRead()
    {
        const BubbleContent bubble = bubbleOf(callDraft(u"x"_s.repeated(1'000'000)));
        QVERIFY(bubble.body->blocks.first().text.size() < 100'000);
    }
};

QTEST_APPLESS_MAIN(TestPhoneContent)
#include "tst_phonecontent.moc"
