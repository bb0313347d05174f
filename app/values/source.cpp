// SPDX-License-Identifier: MIT
#include "app/values/source.h"

using namespace Qt::StringLiterals;

namespace bellpush {

QLatin1StringView citation(Source source)
{
    switch (source) {
    case Source::Envelope:
        return "Meta, \"Service messages\", 23 Apr 2026"_L1;
    case Source::CallButtons:
        return "Meta, \"Send call button messages and deep links\", 26 Jun 2026"_L1;
    case Source::InteractiveMessages:
        return "Meta, \"Direct Send: supported features and limits\", 31 Jul 2026"_L1;
    case Source::CtaUrl:
        return "Meta, \"Interactive CTA URL button messages\", 28 Jun 2026"_L1;
    case Source::TextMessages:
        return "Meta, \"Text messages\", Dec 2025"_L1;
    case Source::TemplateSend:
        return "Meta, \"Send call button messages and deep links\", 26 Jun 2026, templates"_L1;
    case Source::Templates:
        return "Meta, \"Template components\", 24 Jun 2026"_L1;
    case Source::Media:
        return "Meta, \"Media\", 11 Dec 2025"_L1;
    case Source::Links:
        return "Meta, \"Send call button messages and deep links\", 26 Jun 2026, deep links"_L1;
    case Source::PhoneNumbers:
        return "ITU-T E.164; Meta, \"Service messages\", 23 Apr 2026"_L1;
    case Source::Ours:
        return "Bellpush's own reading"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
