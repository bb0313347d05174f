// SPDX-License-Identifier: MIT
#include "ui/text/apicodesentences.h"

#include <QtGlobal>

#include <array>

namespace bellpush {

namespace {

constexpr auto table = std::to_array<ApiCodeSentences>({
    // Access
    {0,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "WhatsApp could not check who is asking: the access token has expired or was withdrawn."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Get a new access token from Meta Business Suite or from whoever manages "
                       "your Meta app, and enter it for this account.")},
    {1,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp could not carry out the request and does not say why."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait a few minutes and send again; if it happens again, show WhatsApp’s "
                       "own words to whoever manages your Meta app.")},
    {2, QT_TRANSLATE_NOOP("ApiCodeText", "WhatsApp’s service is down or overloaded."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Look at Meta’s status page at metastatus.com and send again when WhatsApp is back.")},
    {3, QT_TRANSLATE_NOOP("ApiCodeText", "Your Meta app or its access token may not do this."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Ask whoever manages your Meta app to check the token’s permissions with "
                       "Meta’s access token debugger.")},
    {4, QT_TRANSLATE_NOOP("ApiCodeText", "Your Meta app has sent more requests than it may."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait an hour and send again; for long lists, send in smaller portions.")},
    {10,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The access token lacks the permission for this, or your account may not "
                       "use this function."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Ask whoever manages your Meta app to give the token the permission, and to "
                       "check that your account is eligible.")},
    {33,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp does not find the business phone number: it was deleted, its ID "
                       "is wrong, or this access token may not use it."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Compare the phone number ID of this account with the one in WhatsApp "
                       "Manager; it is a long ID, not the phone number itself.")},
    {100,
     QT_TRANSLATE_NOOP("ApiCodeText", "WhatsApp does not accept one of the values in the request."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Correct the field that WhatsApp’s own words name; its text may be too long "
                       "or of the wrong kind.")},
    {190, QT_TRANSLATE_NOOP("ApiCodeText", "The access token has expired or is wrong."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Get a new access token from Meta Business Suite or from whoever manages "
                       "your Meta app, and enter it for this account.")},
    {200,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "No access token was sent, or its user has no access to this WhatsApp business account."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Enter the access token again; if that does not help, have its user added "
                       "to the WhatsApp business account in Meta Business Suite.")},
    {368,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Meta has restricted or disabled your WhatsApp business account for breaking its rules."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Open Account quality in Meta Business Suite to see which rule, and ask for "
                       "a review there if you disagree.")},
    {613,
     QT_TRANSLATE_NOOP("ApiCodeText", "You have asked too often whether customers allow calls."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Wait a while and ask less often.")},
    {803,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp does not find what was asked for, such as the template, or this "
                       "access token may not see it."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Check the name or ID, and that the access token belongs to the same "
                       "WhatsApp business account.")},
    {80007,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Your WhatsApp business account has made more requests than it may in an hour."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Wait an hour and try again; it may be that another program uses the same account.")},

    // Registering the business phone number
    {133000,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "An earlier attempt to take your business phone number off the Cloud API failed halfway."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Ask whoever manages your Meta app to deregister the number again and then register it.")},
    {133004, QT_TRANSLATE_NOOP("ApiCodeText", "WhatsApp’s server is not available for the moment."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Look at Meta’s status page at metastatus.com and try again in a few minutes.")},
    {133005,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The PIN of the business phone number’s two-step verification is wrong."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Enter the right PIN; if nobody knows it, turn two-step verification off in "
                       "WhatsApp Manager and set a new PIN.")},
    {133006,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The business phone number has to be verified again before it can be registered."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Verify the number in WhatsApp Manager with the code that Meta sends by "
                       "text message or call, then register it.")},
    {133008,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The PIN of the business phone number was entered wrongly too many times."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Wait for the time that WhatsApp’s own words give, then try again with the right PIN.")},
    {133009,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The PIN of the business phone number was entered again too quickly."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait for the time that WhatsApp’s own words give, then try again.")},
    {133010,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The business phone number is not registered for sending through the Cloud API."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Register it in WhatsApp Manager, or ask whoever manages your Meta app to "
                       "do so, then send again.")},
    {133015,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The business phone number was deleted just now, and WhatsApp has not "
                       "finished deleting it."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Wait five minutes and register it again.")},
    {133016,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The business phone number was registered and deregistered too often in a short time."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Leave it alone until WhatsApp lifts the block, which can take some days, "
                       "then try once.")},

    // Moving the business phone number to another account
    {2388001,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The business phone number cannot be moved yet: its ownership is not "
                       "confirmed, or two-step verification is still on."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Confirm the number with the code from Meta, and turn two-step verification "
                       "off in WhatsApp Manager.")},
    {2388012,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The business phone number is already in your WhatsApp business account."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Use the number as it is; there is nothing to move.")},
    {2388091,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp does not send a code for this business phone number, because the "
                       "number is not being moved."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Register and verify the number in WhatsApp Manager instead.")},
    {2388093,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp does not check a code for this business phone number, because the "
                       "number is not being moved."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Register and verify the number in WhatsApp Manager instead.")},
    {2388103,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The business phone number could not be moved to the other WhatsApp business account."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Put right what WhatsApp’s own words name, such as an unapproved display "
                       "name or a missing payment method, and try again.")},
    {2494100,
     QT_TRANSLATE_NOOP("ApiCodeText", "The business phone number is being maintained by WhatsApp."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Try again in a few minutes.")},

    // Taking over contacts and chats from the WhatsApp Business app
    {2593107,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Contacts and chats of this business phone number were already taken over "
                       "once, and WhatsApp allows it only once."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Ask whoever manages your Meta app to disconnect the WhatsApp Business app "
                       "and to connect it again.")},
    {2593108,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Contacts and chats can be taken over only within 24 hours after the "
                       "WhatsApp Business app was connected."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Ask whoever manages your Meta app to disconnect the WhatsApp Business app "
                       "and to connect it again.")},
});

} // namespace

std::span<const ApiCodeSentences> accountSentences()
{
    return table;
}

} // namespace bellpush
