// SPDX-License-Identifier: MIT
#include "ui/text/previewruletext.h"

#include "app/values/source.h"

#include <QCoreApplication>

#include <array>

namespace bellpush {

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

struct RuleSentence {
    PreviewRule rule;
    const char *text;
};

// In the enumerators' order, so that a rule is found by its number.
constexpr auto table = std::to_array<RuleSentence>({
    {PreviewRule::Markup,
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Stars, underscores, tildes and backticks around words make them bold, italic, struck out "
         "or typewritten; a line can begin a list or be a quotation.")},
    {PreviewRule::LinksInText,
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Web addresses in the message that begin with http:// or https:// can be tapped.")},
    {PreviewRule::FooterLinks,
     QT_TRANSLATE_NOOP("RuleText", "Web addresses in the footer can be tapped.")},
    {PreviewRule::LinkCard,
     QT_TRANSLATE_NOOP("RuleText",
                       "With a link preview, the first web address in the message gets a card.")},
    {PreviewRule::CallDefaultLabel,
     QT_TRANSLATE_NOOP("RuleText", "A call button without a label of its own says “Call Now”.")},
    {PreviewRule::CallExpiry,
     QT_TRANSLATE_NOOP(
         "RuleText",
         "A call button works for 7 days, unless you choose a time from 1 minute to 30 days.")},
    {PreviewRule::ExpiredLook,
     QT_TRANSLATE_NOOP("RuleText",
                       "When its time is over, a call button stays in the chat, says that it "
                       "expired and no longer calls.")},
    {PreviewRule::CallScreen,
     QT_TRANSLATE_NOOP("RuleText",
                       "A tap on the call button opens a screen with the business’s name and a "
                       "button to end the call.")},
    {PreviewRule::DesktopCannotCall,
     QT_TRANSLATE_NOOP(
         "RuleText",
         "WhatsApp on a computer cannot call a business, so a call button works on phones only.")},
    {PreviewRule::DesktopHidesButtons,
     QT_TRANSLATE_NOOP("RuleText",
                       "WhatsApp on a computer does not show a template with four or more buttons, "
                       "or with a quick reply beside another kind of button.")},
    {PreviewRule::OldAppGetsNothing,
     QT_TRANSLATE_NOOP("RuleText",
                       "An app older than 2.24.1 on Android or 24.1 on an iPhone does not get a "
                       "call button; you are told so afterwards, as error 131026.")},
    {PreviewRule::OldAppLosesPayload,
     QT_TRANSLATE_NOOP("RuleText",
                       "The tracking code comes back with the call only from an app of version "
                       "2.25.27 or newer.")},
    {PreviewRule::CollapsedButtons,
     QT_TRANSLATE_NOOP(
         "RuleText",
         "Of more than three buttons a phone shows two, and “See all options” below them.")},
    {PreviewRule::QuickReplyLook,
     QT_TRANSLATE_NOOP(
         "RuleText",
         "A quick reply looks like the other buttons, with a bent arrow before its words.")},
    {PreviewRule::CopyCodeLook,
     QT_TRANSLATE_NOOP("RuleText",
                       "A button that copies a code looks like the other buttons, with two sheets "
                       "before its words.")},
    {PreviewRule::ReadMore,
     QT_TRANSLATE_NOOP("RuleText",
                       "Every template’s message is cut after five lines here, with “Read more” "
                       "below it; which messages a phone cuts, and where, may differ.")},
    {PreviewRule::VariableMarks,
     QT_TRANSLATE_NOOP("RuleText",
                       "The values in a template, and the gaps that have none yet, are marked so "
                       "that you find them; the customer sees no marks.")},
    {PreviewRule::MediaHeader,
     QT_TRANSLATE_NOOP("RuleText",
                       "A header can be a picture, a video or a document above the message.")},
    {PreviewRule::Ticks,
     QT_TRANSLATE_NOOP("RuleText",
                       "On the business’s side one tick means sent, two mean delivered and two "
                       "blue ones read; how soon they come here is made up.")},
    {PreviewRule::ElidedLabel,
     QT_TRANSLATE_NOOP("RuleText", "A label too long for its button ends in “…”.")},
    {PreviewRule::TextDirection,
     QT_TRANSLATE_NOOP(
         "RuleText",
         "A paragraph runs from right to left if its first letter belongs to a script that does.")},
    {PreviewRule::DeviceLook,
     QT_TRANSLATE_NOOP(
         "RuleText", "The phone’s frame, colours, type and spacing only resemble the real ones.")},
});

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].rule) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

} // namespace

QString ruleText(PreviewRule rule)
{
    const auto index = static_cast<std::size_t>(rule);
    Q_ASSERT(index < table.size());
    return RuleText::tr(table[index].text);
}

QString otherClientText(PreviewRule rule)
{
    switch (rule) {
    case PreviewRule::DesktopCannotCall:
        return RuleText::tr("On a computer it cannot call.");
    case PreviewRule::DesktopHidesButtons:
        return RuleText::tr("A computer does not show this message.");
    case PreviewRule::OldAppGetsNothing:
        return RuleText::tr("Apps before 2.24.1 do not get it (131026).");
    case PreviewRule::OldAppLosesPayload:
        return RuleText::tr("Apps before 2.25.27 lose the tracking code.");
    default:
        return {};
    }
}

QString standingText(RuleStanding standing)
{
    switch (standing) {
    case RuleStanding::Documented:
        return RuleText::tr("Documented by Meta");
    case RuleStanding::ThirdParty:
        return RuleText::tr("Said by others who use the API");
    case RuleStanding::Reading:
        return RuleText::tr("Our reading: nobody says so");
    case RuleStanding::Ours:
        return RuleText::tr("Bellpush’s own mark: not on the phone");
    }
    Q_UNREACHABLE();
}

QString sourceText(PreviewRule rule)
{
    const QLatin1StringView page = citationOf(rule);
    if (page == citation(Source::Ours))
        return RuleText::tr("No page");
    const QString text = standingOf(rule) == RuleStanding::Reading
        ? RuleText::tr("Nearest page: %1")
        : RuleText::tr("Source: %1");
    return text.arg(page);
}

} // namespace bellpush
