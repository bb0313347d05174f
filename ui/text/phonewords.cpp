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
        .sent = PhoneText::tr("Sent"),
        .delivered = PhoneText::tr("Delivered"),
        .read = PhoneText::tr("Read"),
        .copyCode = PhoneText::tr("Copy code"),
        .seeAllOptions = PhoneText::tr("See all options"),
        .options = PhoneText::tr("All options"),
        .readMore = PhoneText::tr("Read more"),
        .calling = PhoneText::tr("Calling…"),
        .hangUp = PhoneText::tr("End call"),
        .back = PhoneText::tr("Back to the chat"),
        .close = PhoneText::tr("Close"),
        .callEnded = PhoneText::tr("Expired"),
        .callEndedText = PhoneText::tr("The time of this call button is over. A tap no longer "
                                       "calls."),
        .readingNote = PhoneText::tr("WhatsApp’s own words are not documented: this is our "
                                     "reading."),
        .noCallsHere = PhoneText::tr("No calls here"),
        .noCallsText = PhoneText::tr("WhatsApp on a computer cannot call a business. The customer "
                                     "has to open the message on the phone."),
        .payloadNote = PhoneText::tr("Your webhook gets cta_payload: %1"),
        .noPayloadNote
        = PhoneText::tr("Your webhook gets no cta_payload: the tracking code is empty."),
        .linkPayloadNote = PhoneText::tr("Your webhook gets deeplink_payload: %1"),
        .noLinkPayloadNote
        = PhoneText::tr("Your webhook gets no deeplink_payload: the link has no tracking code."),
        .opens = PhoneText::tr("The browser opens"),
        .dials = PhoneText::tr("The phone dials"),
        .copies = PhoneText::tr("Copied"),
        .oldAppNotice = PhoneText::tr("Nothing arrives: this app is too old for call buttons. Your "
                                      "webhook gets error 131026 for the message."),
        .computerNotice = PhoneText::tr("WhatsApp on a computer does not show this message: it has "
                                        "four or more buttons, or a reply beside another kind."),
    };
}

} // namespace bellpush
