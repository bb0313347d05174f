// SPDX-License-Identifier: MIT
#include "ui/text/apicodesentences.h"

#include <QtGlobal>

#include <array>

namespace bellpush {

namespace {

constexpr auto table = std::to_array<ApiCodeSentences>({
    {130403, QT_TRANSLATE_NOOP("ApiCodeText", "Your business has blocked this customer."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Unblock the customer first if you want to write to them.")},
    {130429,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Messages are being sent faster than your business phone number may send them."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait a minute and send again; for long lists, send more slowly.")},
    {130472,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "WhatsApp left this customer out of advertising messages as part of an experiment."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Do not send it again; wait until the customer writes to you, or reach them "
                       "by another way.")},
    {130497,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Your WhatsApp business account may not write to customers in this country."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Leave out numbers of this country; WhatsApp’s Business Messaging Policy "
                       "lists what is allowed where.")},
    {131000,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Something went wrong at WhatsApp, and it does not know what."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Send again in a few minutes; if it keeps failing, open a ticket with "
                       "Meta’s Direct Support.")},
    {131005,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The access token may not do this: a permission is missing or was taken away."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Ask whoever manages your Meta app to give the token the permission "
                       "whatsapp_business_messaging.")},
    {131008,
     QT_TRANSLATE_NOOP("ApiCodeText", "The request lacks something that WhatsApp requires."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Fill in the field that WhatsApp’s own words name.")},
    {131009,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp does not accept a value; for a call button it can mean that calls "
                       "are not offered in your business phone number’s country."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Correct what WhatsApp’s own words name; if that is voice_call, send from a "
                       "business phone number of a country with WhatsApp calling.")},
    {131016, QT_TRANSLATE_NOOP("ApiCodeText", "WhatsApp’s service is unavailable for the moment."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Look at Meta’s status page at metastatus.com and send again in a few minutes.")},
    {131021,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The message is addressed to the business phone number that sends it."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Enter the customer’s number as the recipient.")},
    {131026,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp could not deliver: the number has no WhatsApp, its terms were not "
                       "accepted, or the app is too old for this message or its call button."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Ask the customer by another way to update WhatsApp, accept its terms and "
                       "write to you; call buttons need Android 2.24.1 or iPhone 24.1.")},
    {131030,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The business phone number is a test number and may write only to the "
                       "numbers on its list."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Add the customer’s number to the recipient list on your Meta app’s "
                       "WhatsApp page, or send from a real business phone number.")},
    {131031,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Your WhatsApp business account is locked: a rule was broken, or a detail "
                       "such as the PIN did not match."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Open Account quality in Meta Business Suite to see the reason, and ask for "
                       "a review there.")},
    {131037,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The business phone number that Meta gave you has no approved display name yet."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Set its display name in WhatsApp Manager and send again when Meta has approved it.")},
    {131042, QT_TRANSLATE_NOOP("ApiCodeText", "WhatsApp cannot bill you for the message."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Check the payment method, credit limit, currency and time zone of your "
                       "WhatsApp business account in Meta Business Suite.")},
    {131044,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "A customer called, but your WhatsApp business account has no valid payment method."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Add a payment method in Meta Business Suite under Billing and payments.")},
    {131045,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The business phone number is not properly registered with WhatsApp."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Register it again in WhatsApp Manager, or ask whoever manages your Meta "
                       "app to do so, then send again.")},
    {131047,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "More than 24 hours have passed since this customer last wrote or called."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Send an approved template instead; any reply from them opens the 24 hours again.")},
    {131048,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp has limited your business phone number, because customers blocked "
                       "or reported too many of its messages."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Check the number’s quality in WhatsApp Manager, and write only to "
                       "customers who asked for it until the limit is lifted.")},
    {131049,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "WhatsApp held this message back, to spare the customer too many advertising messages."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait at least 24 hours before you send it again; an earlier try would be "
                       "held back as well.")},
    {131050,
     QT_TRANSLATE_NOOP("ApiCodeText", "This customer has opted out of your advertising messages."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Take the customer off your list; only they can opt in again.")},
    {131051, QT_TRANSLATE_NOOP("ApiCodeText", "WhatsApp does not know this kind of message."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Choose another message type.")},
    {131052,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp could not fetch the picture or file that the customer sent."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Ask the customer to send it again or by another way.")},
    {131053,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp could not use the picture, video or document in your message."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Open its link in a private browser window, and check that it is a JPEG, "
                       "PNG, MP4, 3GP, PDF, text or Office file within the size limit.")},
    {131055,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The business phone number does not take this kind of request: its calls run over a "
         "telephone system (SIP), or it sends only marketing templates here."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Ask whoever manages your Meta app which way of sending is set up for this number.")},
    {131056,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Too many messages went to this one customer in a short time."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait a minute before you write to this customer again; you can write to "
                       "others meanwhile.")},
    {131057,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Your WhatsApp business account is being maintained, for example to make it faster."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Send again in a few minutes.")},
    {131062,
     QT_TRANSLATE_NOOP("ApiCodeText", "This message cannot go to a business-scoped user ID."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Enter the customer’s phone number as the recipient instead.")},
    {131063,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Marketing templates are turned off for this way of sending in your "
                       "WhatsApp business account."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Ask whoever manages your Meta app to allow marketing messages on Cloud API again.")},
    {131064,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp has limited your sending, because templates were filed under the "
                       "wrong category."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Correct your templates’ categories in WhatsApp Manager and wait until the "
                       "limit is lifted.")},
    {134011,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Your business has not accepted the terms of WhatsApp Payments."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Accept the terms through the link in WhatsApp’s own words, then send again.")},
    {134100,
     QT_TRANSLATE_NOOP("ApiCodeText", "This way of sending takes only marketing templates."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Choose a marketing template, or send this one through the ordinary Cloud API.")},
    {134101,
     QT_TRANSLATE_NOOP("ApiCodeText", "The template is new, and WhatsApp is still preparing it."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Wait ten minutes and send again.")},
    {134102,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp could not prepare this template for marketing messages, or your "
                       "account may not send them this way."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Ask whoever manages your Meta app to check that the account is signed up "
                       "for the Marketing Messages API.")},
    {135000,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp finds something wrong in the request, but does not say what."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Check every field and send again; if it happens again, show the request to "
                       "whoever manages your Meta app.")},
    {137000,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The customer may have changed their phone or WhatsApp account, so WhatsApp "
                       "is not sure that this is still the same person."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Make sure by another way that the number is still theirs before you send "
                       "anything personal.")},
});

} // namespace

std::span<const ApiCodeSentences> messageSentences()
{
    return table;
}

} // namespace bellpush
