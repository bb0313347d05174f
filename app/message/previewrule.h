// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QList>

namespace bellpush {

/// What the phone beside a message draws because of a rule, whoever made it. Each stands in
/// `app/SOURCES.md`, "Preview", by its name here.
enum class PreviewRule {
    Markup,
    LinksInText,
    FooterLinks,
    LinkCard,
    CallDefaultLabel,
    CallExpiry,
    ExpiredLook,
    CallScreen,
    DesktopCannotCall,
    DesktopHidesButtons,
    OldAppGetsNothing,
    OldAppLosesPayload,
    CollapsedButtons,
    QuickReplyLook,
    CopyCodeLook,
    ReadMore,
    VariableMarks,
    MediaHeader,
    Ticks,
    ElidedLabel,
    TextDirection,
    DeviceLook,
};

/// How much is behind a rule.
enum class RuleStanding {
    Documented, ///< A page of Meta's says so.
    ThirdParty, ///< Others who use the API say so, and Meta does not.
    Reading,    ///< Nobody says so: what we make of the pages, and of their silence.
    Ours,       ///< No phone shows it: a mark of the program's for who writes the message.
};

RuleStanding standingOf(PreviewRule rule);

/// The page behind `rule` with its date, in English: a citation, not a sentence. Of a reading, the
/// page that comes nearest; where there is none, `citation(Source::Ours)`.
QLatin1StringView citationOf(PreviewRule rule);

/// All of them, each once, in the order above.
QList<PreviewRule> everyPreviewRule();

} // namespace bellpush
