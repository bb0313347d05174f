// SPDX-License-Identifier: MIT
#include "app/message/previewrule.h"

#include "app/message/source.h"

using namespace Qt::StringLiterals;

namespace bellpush {

RuleStanding standingOf(PreviewRule rule)
{
    switch (rule) {
    case PreviewRule::LinksInText:
    case PreviewRule::FooterLinks:
    case PreviewRule::LinkCard:
    case PreviewRule::CallDefaultLabel:
    case PreviewRule::CallExpiry:
    case PreviewRule::DesktopCannotCall:
    case PreviewRule::DesktopHidesButtons:
    case PreviewRule::OldAppGetsNothing:
    case PreviewRule::OldAppLosesPayload:
    case PreviewRule::CollapsedButtons:
    case PreviewRule::MediaHeader:
        return RuleStanding::Documented;
    case PreviewRule::Markup:
        return RuleStanding::ThirdParty;
    case PreviewRule::ExpiredLook:
    case PreviewRule::CallScreen:
    case PreviewRule::QuickReplyLook:
    case PreviewRule::CopyCodeLook:
    case PreviewRule::ReadMore:
    case PreviewRule::Ticks:
    case PreviewRule::ElidedLabel:
    case PreviewRule::TextDirection:
    case PreviewRule::DeviceLook:
        return RuleStanding::Reading;
    case PreviewRule::VariableMarks:
        return RuleStanding::Ours;
    }
    Q_UNREACHABLE();
}

QLatin1StringView citationOf(PreviewRule rule)
{
    switch (rule) {
    case PreviewRule::Markup:
        return "green-api and mautrix-whatsapp (wa-text.go, d70eb6b1), read in Nov 2026"_L1;
    case PreviewRule::LinksInText:
    case PreviewRule::LinkCard:
        return citation(Source::TextMessages);
    case PreviewRule::FooterLinks:
    case PreviewRule::MediaHeader:
        return citation(Source::CtaUrl);
    case PreviewRule::CallDefaultLabel:
    case PreviewRule::CallExpiry:
    case PreviewRule::ExpiredLook:
    case PreviewRule::CallScreen:
    case PreviewRule::OldAppLosesPayload:
        return citation(Source::CallButtons);
    case PreviewRule::DesktopCannotCall:
    case PreviewRule::OldAppGetsNothing:
        return "Meta, \"Calling FAQ\", Portuguese copy, Dec 2025 to Mar 2026"_L1;
    case PreviewRule::DesktopHidesButtons:
    case PreviewRule::CollapsedButtons:
    case PreviewRule::QuickReplyLook:
    case PreviewRule::CopyCodeLook:
        return citation(Source::Templates);
    case PreviewRule::ReadMore:
        return "Bird, \"Text templates\", read in Nov 2026: about five lines, marketing only"_L1;
    case PreviewRule::Ticks:
        return "Meta, OpenAPI file v23.0, 21 Nov 2025: the statuses, not their marks"_L1;
    case PreviewRule::TextDirection:
        return "Unicode Standard Annex #9, rules P2 and P3 (in every version)"_L1;
    case PreviewRule::VariableMarks:
    case PreviewRule::ElidedLabel:
    case PreviewRule::DeviceLook:
        return citation(Source::Ours);
    }
    Q_UNREACHABLE();
}

QList<PreviewRule> everyPreviewRule()
{
    constexpr int count = static_cast<int>(PreviewRule::DeviceLook) + 1;
    QList<PreviewRule> rules;
    rules.reserve(count);
    for (int i = 0; i < count; ++i)
        rules.append(static_cast<PreviewRule>(i));
    return rules;
}

} // namespace bellpush
