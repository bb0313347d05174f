// SPDX-License-Identifier: MIT
#include "ui/text/apicodesentences.h"

#include <QtGlobal>

#include <array>

namespace bellpush {

namespace {

constexpr auto table = std::to_array<ApiCodeSentences>({
    {138000,
     QT_TRANSLATE_NOOP("ApiCodeText", "Calling is not turned on for this business phone number."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Turn on calls for the number in WhatsApp Manager, or ask whoever manages "
                       "your Meta app to do so.")},
    {138001,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "This customer cannot be called: the number has no WhatsApp, its terms were "
                       "not accepted, or the app cannot take calls."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Ask the customer by another way to update WhatsApp on their phone and to "
                       "accept its terms.")},
    {138002,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The business phone number has as many calls going on as it may have, which is 1,000."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Wait until some calls have ended and try again.")},
    {138003,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "A call between your business and this customer is already going on."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Wait until that call has ended.")},
    {138004, QT_TRANSLATE_NOOP("ApiCodeText", "The call could not be connected."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Try again in a few minutes; if it keeps failing, tell whoever runs your call system.")},
    {138005,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Your business phone number has started more calls than it may in so short a time."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Wait a while and try again.")},
    {138006,
     QT_TRANSLATE_NOOP("ApiCodeText", "This customer has not allowed your business to call them."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Send a call button instead, so that the customer calls you, or ask for "
                       "permission to call.")},
    {138007,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The call was not connected in time, because your call system answered too slowly."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Try again; if it happens often, tell whoever runs your call system.")},
    {138009,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "You have asked this customer too often for permission to call."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait some days before you ask again, or send a call button instead; a call "
                       "that connects lifts the limit.")},
    {138012,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Your business has called this customer as often as it may within 24 hours."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait until the time that WhatsApp’s own words give, or send a call button "
                       "so that the customer calls you.")},
    {138013,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Your business phone number may not call customers; in some countries only "
                       "customers can call businesses."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Send a call button instead, so that the customer calls you.")},
    {138014,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp has turned off calls for your business phone number for a while, "
                       "because customers were unhappy with them."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Wait until the restriction ends, and contact only customers who asked for it.")},
    {138015,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Calls cannot be turned on, because your business may write to fewer than "
                       "2,000 customers a day."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Have your business verified by Meta, or send good messages until WhatsApp "
                       "Manager shows a limit of 2,000 or more.")},
    {138017,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "This customer has already allowed your business to call them at any time."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Call the customer; there is no need to ask again.")},
    {138018,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Calls cannot be turned on, because no program is set up to receive them."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Ask whoever manages your Meta app to subscribe it to the account and to "
                       "its calls, or to connect a telephone system (SIP).")},
    {138019, QT_TRANSLATE_NOOP("ApiCodeText", "The customer’s WhatsApp could not set up the call."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait for the customer to try again, or offer another time to talk.")},
    {138020,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The customer’s WhatsApp could not reach the server that carries the call."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Wait for the customer to try again, best over a better internet connection.")},
    {138021,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The call ended, because the customer’s WhatsApp heard nothing from your "
                       "side for a long time."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Ask whoever runs your call system to check that it sends sound to WhatsApp.")},
    {138022,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The call ended, because the customer’s WhatsApp sent no sound for a long time."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Wait for the customer to try again; their microphone or connection may have failed.")},
    {138023,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The call was answered, but ended before any sound was exchanged."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Try again; if it happens often, tell whoever runs your call system.")},
    {138024,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Calls over a telephone system (SIP) are not turned on for your business phone number."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Turn SIP on if you use such a system; otherwise nothing needs to be done.")},
    {138025,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "No telephone system (SIP server) is entered for your business phone number."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Ask whoever runs your call system to enter its address in the number’s call settings.")},
});

} // namespace

std::span<const ApiCodeSentences> callSentences()
{
    return table;
}

} // namespace bellpush
