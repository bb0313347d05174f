// SPDX-License-Identifier: MIT
#include "ui/draw/phone/rulesshown.h"

#include "app/markup/markuplinks.h"
#include "ui/draw/phone/bubblecontent.h"

#include <algorithm>

namespace bellpush {

namespace {

using enum PreviewRule;

bool hasTap(const QList<BubbleButton> &buttons, PhoneTap::Kind kind)
{
    return std::ranges::any_of(
        buttons, [kind](const BubbleButton &button) { return button.tap.kind == kind; });
}

/// Whether WhatsApp's own words stand on a call button, because there are no others.
bool hasUnnamedCall(const MessageDraft &draft)
{
    if (draft.kind == MessageKind::CallButton)
        return shownText(draft.displayText).isEmpty();
    if (draft.kind != MessageKind::Template)
        return false;
    const TemplateWords &words = draft.templateWords;
    return words.isEmpty() || std::ranges::any_of(words.buttons, [](const TemplateButton &one) {
               return one.kind == TemplateButtonKind::Call && shownText(one.text).isEmpty();
           });
}

/// What styles and links a body shows.
struct BodyFeatures {
    bool hasMarkup = false;
    bool hasLinks = false;
    bool hasVariables = false;
    bool isRightToLeft = false;
};

BodyFeatures featuresOf(const MarkupText &body)
{
    BodyFeatures features;
    features.hasMarkup = !body.markers.isEmpty();
    for (const MarkupBlock &block : body.blocks) {
        features.hasMarkup |= block.kind != MarkupBlockKind::Paragraph;
        features.isRightToLeft |= block.text.isRightToLeft();
        for (const MarkupSpan &span : block.spans) {
            features.hasLinks |= span.link.has_value();
            features.hasVariables
                |= span.styles.testAnyFlags(MarkupStyle::Sample | MarkupStyle::Gap);
        }
    }
    return features;
}

/// Collects rules; each is in the list once.
class RuleCollector
{
public:
    void addIf(bool applies, PreviewRule rule)
    {
        if (applies && !m_rules.contains(rule))
            m_rules.append(rule);
    }

    void addBubble(const BubbleContent &bubble)
    {
        if (bubble.body) {
            const BodyFeatures features = featuresOf(*bubble.body);
            addIf(features.hasMarkup, Markup);
            addIf(features.hasLinks, LinksInText);
            addIf(features.hasVariables, VariableMarks);
            addIf(features.isRightToLeft, TextDirection);
        }
        addIf(!linksIn(bubble.footer).isEmpty(), FooterLinks);
        addIf(bubble.card.has_value(), LinkCard);
        addIf(bubble.media.has_value(), MediaHeader);
        addIf(bubble.fold.has_value(), ReadMore);
        addIf(bubble.ticks != Ticks::None, PreviewRule::Ticks);
        addIf(hasTap(bubble.buttons, PhoneTap::Kind::ShowOptions), CollapsedButtons);
    }

    void addButtons(const QList<BubbleButton> &buttons)
    {
        addIf(hasTap(buttons, PhoneTap::Kind::Call), CallExpiry);
        addIf(hasTap(buttons, PhoneTap::Kind::Reply), QuickReplyLook);
        addIf(hasTap(buttons, PhoneTap::Kind::CopyCode), CopyCodeLook);
        addIf(!buttons.isEmpty(), ElidedLabel);
    }

    QList<PreviewRule> sorted()
    {
        std::ranges::sort(m_rules);
        return m_rules;
    }

private:
    QList<PreviewRule> m_rules;
};

} // namespace

QList<PreviewRule> rulesShown(const MessageDraft &draft, const PhoneSetting &setting,
                              const PhoneContent &content)
{
    const QList<BubbleButton> buttons = everyButton(draft, setting);
    const bool hasCall = hasTap(buttons, PhoneTap::Kind::Call);
    const auto expiry = callExpiry(draft);
    const PhoneOpen::What open = setting.open.what;

    BubbleContent bubble = content.bubble;
    if (draft.kind == MessageKind::Template && draft.templateWords.isEmpty())
        bubble.body.reset(); // a list of ours

    RuleCollector rules;
    rules.addBubble(bubble);
    rules.addButtons(buttons);
    rules.addIf(hasUnnamedCall(draft), CallDefaultLabel);
    rules.addIf(hasCall && expiry && setting.sinceSent >= *expiry, ExpiredLook);
    rules.addIf(open == PhoneOpen::What::Call || open == PhoneOpen::What::NoCall, CallScreen);
    rules.addIf(setting.client == PhoneClient::Computer && hasCall, DesktopCannotCall);
    rules.addIf(setting.client == PhoneClient::Computer && !content.notice.isEmpty(),
                DesktopHidesButtons);
    rules.addIf(setting.client == PhoneClient::Old && hasCall, OldAppGetsNothing);
    rules.addIf(true, DeviceLook);
    return rules.sorted();
}

QList<PreviewRule> rulesOfOtherClients(const MessageDraft &draft, const PhoneSetting &setting)
{
    const QList<BubbleButton> buttons = everyButton(draft, setting);
    const bool hasCall = hasTap(buttons, PhoneTap::Kind::Call);
    RuleCollector rules;
    rules.addIf(hasCall, DesktopCannotCall);
    rules.addIf(hasCall, OldAppGetsNothing);
    rules.addIf(isHiddenOnComputers(buttons), DesktopHidesButtons);
    rules.addIf(!draft.payload.isEmpty() && (hasCall || draft.kind == MessageKind::Text),
                OldAppLosesPayload);
    return rules.sorted();
}

} // namespace bellpush
