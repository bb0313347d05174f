// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace bellpush {

/// Where a rule comes from: a section of `app/SOURCES.md`, where page and date stand.
enum class Source {
    Envelope,
    CallButtons,
    InteractiveMessages,
    CtaUrl,
    TextMessages,
    TemplateSend,
    Templates,
    Media,
    Links,
    PhoneNumbers,
    Ours, ///< No page says so; the section "Ours" gives our reason.
};

/// The page behind `source` with its date, in English: a citation, not a sentence.
QLatin1StringView citation(Source source);

} // namespace bellpush
