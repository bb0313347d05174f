// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"
#include "ui/draw/phone/rulesshown.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using enum PreviewRule;

namespace {

QList<PreviewRule> rulesOf(const PhoneScene &scene)
{
    return rulesShown(scene.draft, scene.setting, contentOf(scene));
}

MessageDraft textDraft(const QString &body)
{
    MessageDraft draft = callDraft(body);
    draft.kind = MessageKind::Text;
    return draft;
}

MessageDraft replies(qsizetype count)
{
    MessageDraft draft = templateDraft(0);
    draft.templateWords.buttons
        = QList<TemplateButton>(count, {TemplateButtonKind::QuickReply, u"Yes"_s});
    return draft;
}

template <typename Change>
PhoneScene changed(const MessageDraft &draft, Change change)
{
    PhoneScene scene{draft};
    change(scene);
    return scene;
}

} // namespace

class TestRulesShown : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatWasDrawn_data();
    void namesWhatWasDrawn();

    void namesEachOnceAndInOrder()
    {
        QList<PreviewRule> rules;
        PhoneScene scene{templateDraft(10)};
        scene.draft.templateWords.body = u"*a* *b* {{1}} {{2}} https://a.example مرحبا"_s;
        rules = rulesOf(scene);

        QVERIFY(rules.size() > 6);
        for (qsizetype i = 1; i < rules.size(); ++i)
            QVERIFY(rules.at(i - 1) < rules.at(i));
    }

    void tellsWhatOthersSee_data();
    void tellsWhatOthersSee();

    void othersSeeTheSameWhoeverLooks()
    {
        PhoneScene scene{templateDraft(5)};
        const auto before = rulesOfOtherClients(scene.draft, scene.setting);
        for (const PhoneClient client : {PhoneClient::Old, PhoneClient::Computer}) {
            scene.setting.client = client;
            QCOMPARE(rulesOfOtherClients(scene.draft, scene.setting), before);
        }
    }
};

/// What is always there is left out of the rows: DeviceLook.
void TestRulesShown::namesWhatWasDrawn_data()
{
    QTest::addColumn<PhoneScene>("scene");
    QTest::addColumn<QList<PreviewRule>>("rules");

    const auto row
        = [](const char *name, const PhoneScene &scene, const QList<PreviewRule> &rules) {
              QTest::newRow(name) << scene << rules;
          };
    const MessageDraft call = callDraft(u"Hi"_s);
    const auto withLabel = [](const QString &label) {
        MessageDraft draft = callDraft(u"Hi"_s);
        draft.displayText = label;
        return draft;
    };
    row("nothing special", {textDraft(u"Hi"_s)}, {});
    row("markup", {textDraft(u"*Hi*"_s)}, {Markup});
    row("a list", {textDraft(u"1. Hi"_s)}, {Markup});
    row("a link", {textDraft(u"https://a.example"_s)}, {LinksInText});
    row("right to left", {textDraft(u"مرحبا"_s)}, {TextDirection});
    row("a right-to-left line", {textDraft(u"Hi\nمرحبا"_s)}, {TextDirection});
    row("a call", {call}, {CallExpiry, ElidedLabel});
    row("its own label", {withLabel({})}, {CallDefaultLabel, CallExpiry, ElidedLabel});
    row("a blank label", {withLabel(u" "_s)}, {CallDefaultLabel, CallExpiry, ElidedLabel});
    row("over", changed(call, [](PhoneScene &scene) { scene.setting.sinceSent = minutes{10080}; }),
        {CallExpiry, ExpiredLook, ElidedLabel});
    row("calling",
        changed(call, [](PhoneScene &scene) { scene.setting.open.what = PhoneOpen::What::Call; }),
        {CallExpiry, CallScreen, ElidedLabel});
    row("own message",
        changed(call, [](PhoneScene &scene) { scene.setting.side = ChatSide::Business; }),
        {CallExpiry, PreviewRule::Ticks, ElidedLabel});
    row("an old app",
        changed(call, [](PhoneScene &scene) { scene.setting.client = PhoneClient::Old; }),
        {CallExpiry, OldAppGetsNothing, ElidedLabel});
    row("a computer",
        changed(call, [](PhoneScene &scene) { scene.setting.client = PhoneClient::Computer; }),
        {CallExpiry, DesktopCannotCall, ElidedLabel});
    row("hidden on computers",
        changed(replies(4),
                [](PhoneScene &scene) { scene.setting.client = PhoneClient::Computer; }),
        {DesktopHidesButtons, QuickReplyLook, ElidedLabel});
    row("four replies",
        changed(replies(4), [](PhoneScene &scene) { scene.draft.templateWords.footer.clear(); }),
        {Markup, CollapsedButtons, QuickReplyLook, ReadMore, VariableMarks, ElidedLabel});
    row("a picture",
        changed(fullDraft(),
                [](PhoneScene &scene) {
                    scene.draft.headerKind = HeaderKind::Image;
                    scene.draft.body = u"Hi"_s;
                    scene.draft.footer.clear();
                }),
        {MediaHeader, ElidedLabel});
    row("a link's card",
        changed(textDraft(u"https://a.example"_s),
                [](PhoneScene &scene) { scene.draft.previewUrl = true; }),
        {LinksInText, LinkCard});
    row("a footer's link",
        changed(fullDraft(),
                [](PhoneScene &scene) {
                    scene.draft.headerText.clear();
                    scene.draft.body = u"Hi"_s;
                }),
        {FooterLinks, ElidedLabel});
    row("a footer without a link",
        changed(fullDraft(),
                [](PhoneScene &scene) {
                    scene.draft.headerText.clear();
                    scene.draft.body = u"Hi"_s;
                    scene.draft.footer = u"Bye"_s;
                }),
        {ElidedLabel});
    row("a template's body",
        changed(templateDraft(0),
                [](PhoneScene &scene) {
                    scene.draft.templateWords.body = u"Hi"_s;
                    scene.draft.templateWords.footer.clear();
                }),
        {ReadMore});
    row("an unnamed call of a template",
        changed(templateDraft(0),
                [](PhoneScene &scene) {
                    scene.draft.templateWords = {};
                    scene.draft.templateWords.buttons = {{}};
                }),
        {CallDefaultLabel, CallExpiry, ReadMore, ElidedLabel});
    row("a template without words",
        changed(templateDraft(0), [](PhoneScene &scene) { scene.draft.templateWords = {}; }),
        {CallDefaultLabel, CallExpiry, ElidedLabel});
    row("a code to copy",
        changed(
            templateDraft(0),
            [](PhoneScene &scene) {
                scene.draft.templateWords = {};
                scene.draft.templateWords.body = u"Hi"_s;
                scene.draft.templateWords.buttons = {{TemplateButtonKind::CopyCode, {}, u"A"_s}};
            }),
        {CopyCodeLook, ReadMore, ElidedLabel});
}

void TestRulesShown::namesWhatWasDrawn()
{
    QFETCH(PhoneScene, scene);
    QFETCH(QList<PreviewRule>, rules);

    QCOMPARE(rulesOf(scene), rules + QList<PreviewRule>{DeviceLook});
}

void TestRulesShown::tellsWhatOthersSee_data()
{
    QTest::addColumn<MessageDraft>("draft");
    QTest::addColumn<QList<PreviewRule>>("rules");

    const auto paid = [](MessageDraft draft) {
        draft.payload = u"p"_s;
        return draft;
    };
    using Rules = QList<PreviewRule>;
    const MessageDraft call = callDraft(u"Hi"_s);
    QTest::newRow("call") << call << Rules{DesktopCannotCall, OldAppGetsNothing};
    QTest::newRow("call with payload")
        << paid(call) << Rules{DesktopCannotCall, OldAppGetsNothing, OldAppLosesPayload};
    QTest::newRow("link button") << fullDraft() << Rules{};
    QTest::newRow("link button with a payload kept") << paid(fullDraft()) << Rules{};
    QTest::newRow("text") << textDraft(u"Hi"_s) << Rules{};
    QTest::newRow("text with payload") << paid(textDraft(u"Hi"_s)) << Rules{OldAppLosesPayload};
    QTest::newRow("three replies") << replies(3) << Rules{};
    QTest::newRow("four replies") << replies(4) << Rules{DesktopHidesButtons};
    QTest::newRow("template with a call")
        << templateDraft(1) << Rules{DesktopCannotCall, OldAppGetsNothing};
    QTest::newRow("template with five buttons")
        << templateDraft(5) << Rules{DesktopCannotCall, DesktopHidesButtons, OldAppGetsNothing};
}

void TestRulesShown::tellsWhatOthersSee()
{
    QFETCH(MessageDraft, draft);
    QFETCH(QList<PreviewRule>, rules);

    QCOMPARE(rulesOfOtherClients(draft, sampleSetting()), rules);
}

QTEST_MAIN(TestRulesShown)
#include "tst_rulesshown.moc"
