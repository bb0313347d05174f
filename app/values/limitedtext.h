// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/charactercount.h"
#include "app/values/valueerror.h"

#include <optional>

namespace bellpush {

/// Whether a rule has more to say about a text than its length.
template <typename Rule>
concept RuleWithFault = requires(const QString &text)
{
    Rule::fault(text);
};

/// Text that is not blank and at most `Rule::longest` characters. The rule names the limit and its
/// source once; it also keeps fields apart that happen to have the same limit.
template <typename Rule>
class LimitedText
{
public:
    static constexpr qsizetype longest = Rule::longest;

    /// Refuses nothing (Missing), white space (Blank), text over the limit (TooLong, in
    /// characters) and what else the rule has against it.
    static Result<LimitedText, ValueError> from(const QString &text)
    {
        using enum ValueError::Reason;
        if (text.isEmpty())
            return tl::unexpected(ValueError{.reason = Missing, .source = Rule::source});
        if (QStringView(text).trimmed().isEmpty())
            return tl::unexpected(ValueError{.reason = Blank, .source = Rule::source});
        if (const qsizetype count = characterCount(text); count > longest)
            return tl::unexpected(ValueError{
                .reason = TooLong, .limit = longest, .count = count, .source = Rule::source});
        if constexpr (RuleWithFault<Rule>) {
            if (const std::optional<ValueError> fault = Rule::fault(text))
                return tl::unexpected(*fault);
        }
        return LimitedText(text);
    }

    const QString &toString() const { return m_text; }

    friend bool operator==(const LimitedText &, const LimitedText &) = default;

private:
    explicit LimitedText(QString text) : m_text(std::move(text)) { }

    QString m_text;
};

/// Generic interactive body limit; the call button's page states none of its own.
struct BodyRule {
    static constexpr qsizetype longest = 1024;
    static constexpr Source source = Source::InteractiveMessages;
};
struct TextBodyRule {
    static constexpr qsizetype longest = 4096;
    static constexpr Source source = Source::TextMessages;
};
struct ButtonLabelRule {
    static constexpr qsizetype longest = 20;
    static constexpr Source source = Source::CallButtons;
};
struct CallPayloadRule {
    static constexpr qsizetype longest = 512;
    static constexpr Source source = Source::CallButtons;
};
struct HeaderTextRule {
    static constexpr qsizetype longest = 60;
    static constexpr Source source = Source::CtaUrl;
};
struct FooterRule {
    static constexpr qsizetype longest = 60;
    static constexpr Source source = Source::CtaUrl;
};
/// A template's variable may be as long as the text it stands in: WhatsApp checks the filled text
/// (132005), which we do not have; its body ends at 1,024.
struct TemplateParameterRule {
    static constexpr qsizetype longest = 1024;
    static constexpr Source source = Source::Templates;
    /// In a row; one more is refused (132018).
    static constexpr qsizetype mostSpaces = 4;

    /// A value stands within a line of the template's: BreaksLine, ManySpaces. What WhatsApp counts
    /// as a line break is not said; we refuse all that break lines.
    static std::optional<ValueError> fault(const QString &text);
};

using BodyText = LimitedText<BodyRule>;
using TextBody = LimitedText<TextBodyRule>;
using ButtonLabel = LimitedText<ButtonLabelRule>;
using CallPayload = LimitedText<CallPayloadRule>;
using HeaderText = LimitedText<HeaderTextRule>;
using FooterText = LimitedText<FooterRule>;
using TemplateParameter = LimitedText<TemplateParameterRule>;

} // namespace bellpush
