// SPDX-License-Identifier: MIT
#include "app/message/fieldlimit.h"

#include "app/templates/templatename.h"
#include "app/values/limitedtext.h"

namespace bellpush {

std::optional<qsizetype> longestText(DraftField field, MessageKind kind)
{
    switch (field) {
    case DraftField::Body:
        return kind == MessageKind::Text ? TextBody::longest : BodyText::longest;
    case DraftField::DisplayText:
        return ButtonLabel::longest;
    case DraftField::Payload:
        return CallPayload::longest;
    case DraftField::TextHeader:
        return HeaderText::longest;
    case DraftField::Footer:
        return FooterText::longest;
    case DraftField::TemplateHeader:
        return TemplateWords::longestHeader;
    case DraftField::TemplateBody:
        return TemplateWords::longestBody;
    case DraftField::TemplateFooter:
        return TemplateWords::longestFooter;
    case DraftField::Name:
        return TemplateName::longest;
    default:
        return std::nullopt;
    }
}

} // namespace bellpush
