// SPDX-License-Identifier: MIT
#include "ui/text/phonewords.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct PhoneText {
    Q_DECLARE_TR_FUNCTIONS(PhoneText)
};

} // namespace

PhoneWords phoneWords()
{
    return {
        .emptyBody = PhoneText::tr("Your message appears here as you type it."),
        .emptyButton = PhoneText::tr("Button label"),
        .image = PhoneText::tr("Image"),
        .video = PhoneText::tr("Video"),
        .document = PhoneText::tr("Document"),
        .callLink = PhoneText::tr("Call on WhatsApp"),
        .templateTitle = PhoneText::tr("Template"),
        .templateNote = PhoneText::tr("The template’s own words stand at WhatsApp; these values "
                                      "fill its gaps."),
        .templateLanguage = PhoneText::tr("Language: %1"),
        .today = PhoneText::tr("Today"),
        .businessAccount = PhoneText::tr("Business account"),
        .messageField = PhoneText::tr("Message"),
    };
}

} // namespace bellpush
