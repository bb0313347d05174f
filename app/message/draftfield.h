// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace bellpush {

/// The parts of a draft that can have a problem, in the order a form shows them.
enum class DraftField {
    To,
    ToUserId,
    Name,
    Language,
    TemplateHeader,
    TemplateBody,
    TemplateFooter,
    TemplateButtons, ///< The list; what follows is of one of them.
    TemplateButtonLabel,
    TemplateButtonUrl,
    TemplateButtonNumber,
    TemplateButtonCode,
    TextHeader,
    ImageHeader,
    VideoHeader,
    DocumentHeader,
    HeaderParameter,
    Body,
    BodyParameters,
    Footer,
    DisplayText,
    Url,
    UrlIndex,
    UrlValue,
    PreviewUrl,
    TtlMinutes,
    Payload,
    CallLinkNumber,
};

/// The field's name on the command line, without dashes: `display-text`, `ttl-minutes`, …
/// `call-link-number` and the words of a template have no options; documents use them.
QLatin1StringView fieldName(DraftField field);

} // namespace bellpush
