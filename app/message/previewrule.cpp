// SPDX-License-Identifier: MIT
#include "app/message/previewrule.h"

#include "app/values/source.h"

#include <array>
#include <variant>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// A section of `app/SOURCES.md` that has the page already, or a page of its own.
using Page = std::variant<Source, QLatin1StringView>;

struct KnownRule {
    PreviewRule rule;
    RuleStanding standing;
    Page page;
};

constexpr auto markupPage
    = "green-api and mautrix-whatsapp (wa-text.go, d70eb6b1), read in Nov 2026"_L1;
constexpr auto callingFaq = "Meta, \"Calling FAQ\", Portuguese copy, Dec 2025 to Mar 2026"_L1;
constexpr auto readMorePage
    = "Bird, \"Text templates\", read in Nov 2026: about five lines, marketing only"_L1;
constexpr auto statuses = "Meta, OpenAPI file v23.0, 21 Nov 2025: the statuses, not their marks"_L1;
constexpr auto unicode = "Unicode Standard Annex #9, rules P2 and P3 (in every version)"_L1;

using enum PreviewRule;
using enum RuleStanding;

// In the enumerators' order, so that a rule is found by its number.
constexpr auto table = std::to_array<KnownRule>({
    {Markup, ThirdParty, markupPage},
    {LinksInText, Documented, Source::TextMessages},
    {FooterLinks, Documented, Source::CtaUrl},
    {LinkCard, Documented, Source::TextMessages},
    {CallDefaultLabel, Documented, Source::CallButtons},
    {CallExpiry, Documented, Source::CallButtons},
    {ExpiredLook, Reading, Source::CallButtons},
    {CallScreen, Reading, Source::CallButtons},
    {DesktopCannotCall, Documented, callingFaq},
    {DesktopHidesButtons, Documented, Source::Templates},
    {OldAppGetsNothing, Documented, callingFaq},
    {OldAppLosesPayload, Documented, Source::CallButtons},
    {CollapsedButtons, Documented, Source::Templates},
    {QuickReplyLook, Reading, Source::Templates},
    {CopyCodeLook, Reading, Source::Templates},
    {ReadMore, Reading, readMorePage},
    {VariableMarks, RuleStanding::Ours, Source::Ours},
    {MediaHeader, Documented, Source::CtaUrl},
    {Ticks, Reading, statuses},
    {ElidedLabel, Reading, Source::Ours},
    {TextDirection, Reading, unicode},
    {DeviceLook, Reading, Source::Ours},
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

const KnownRule &known(PreviewRule rule)
{
    const auto index = static_cast<std::size_t>(rule);
    Q_ASSERT(index < table.size());
    return table[index];
}

} // namespace

RuleStanding standingOf(PreviewRule rule)
{
    return known(rule).standing;
}

QLatin1StringView citationOf(PreviewRule rule)
{
    const Page &page = known(rule).page;
    if (const auto *section = std::get_if<Source>(&page))
        return citation(*section);
    return std::get<QLatin1StringView>(page);
}

QList<PreviewRule> everyPreviewRule()
{
    QList<PreviewRule> rules;
    rules.reserve(table.size());
    for (const KnownRule &each : table)
        rules.append(each.rule);
    return rules;
}

} // namespace bellpush
