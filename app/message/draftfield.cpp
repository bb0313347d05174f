// SPDX-License-Identifier: MIT
#include "app/message/draftfield.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace bellpush {

QLatin1StringView fieldName(DraftField field)
{
    switch (field) {
    case DraftField::To:
        return "to"_L1;
    case DraftField::ToUserId:
        return "recipient"_L1;
    case DraftField::Name:
        return "name"_L1;
    case DraftField::Language:
        return "language"_L1;
    case DraftField::TemplateHeader:
        return "template-header"_L1;
    case DraftField::TemplateBody:
        return "template-body"_L1;
    case DraftField::TemplateFooter:
        return "template-footer"_L1;
    case DraftField::TemplateButtons:
        return "template-buttons"_L1;
    case DraftField::TemplateButtonLabel:
        return "template-button-text"_L1;
    case DraftField::TemplateButtonUrl:
        return "template-button-url"_L1;
    case DraftField::TemplateButtonNumber:
        return "template-button-phone-number"_L1;
    case DraftField::TemplateButtonCode:
        return "template-button-example"_L1;
    case DraftField::TextHeader:
        return "header-text"_L1;
    case DraftField::ImageHeader:
        return "header-image"_L1;
    case DraftField::VideoHeader:
        return "header-video"_L1;
    case DraftField::DocumentHeader:
        return "header-document"_L1;
    case DraftField::HeaderParameter:
        return "header-param"_L1;
    case DraftField::Body:
        return "body"_L1;
    case DraftField::BodyParameters:
        return "body-param"_L1;
    case DraftField::Footer:
        return "footer"_L1;
    case DraftField::DisplayText:
        return "display-text"_L1;
    case DraftField::Url:
        return "url"_L1;
    case DraftField::UrlIndex:
        return "url-index"_L1;
    case DraftField::UrlValue:
        return "url-param"_L1;
    case DraftField::PreviewUrl:
        return "preview-url"_L1;
    case DraftField::TtlMinutes:
        return "ttl-minutes"_L1;
    case DraftField::Payload:
        return "payload"_L1;
    case DraftField::CallLinkNumber:
        return "call-link-number"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
