// SPDX-License-Identifier: MIT
#include "ui/text/apicodesentences.h"

#include <QtGlobal>

#include <array>

namespace bellpush {

namespace {

constexpr auto table = std::to_array<ApiCodeSentences>({
    // Sending
    {132000,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The number of values does not match the number of variables in the template."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Compare with the template in WhatsApp Manager, and give one value for each "
                       "of its variables.")},
    {132001,
     QT_TRANSLATE_NOOP("ApiCodeText", "There is no approved template with this name and language."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Check the name and the language, and see in WhatsApp Manager whether the "
                       "template is approved.")},
    {132005,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "With its variables filled in, the template’s text is too long."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Shorten the values that you fill in.")},
    {132007,
     QT_TRANSLATE_NOOP("ApiCodeText", "The template’s content breaks one of WhatsApp’s rules."),
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Read the reason in WhatsApp Manager, change the template and submit it again.")},
    {132008,
     QT_TRANSLATE_NOOP("ApiCodeText", "A value for one of the template’s variables is not valid."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Correct the value that WhatsApp’s own words name.")},
    {132012,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "A value does not have the form that its variable in the template expects, "
                       "such as a picture where the template has text."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Compare with the template in WhatsApp Manager, and give each variable the "
                       "kind of value that it asks for.")},
    {132015,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The template is paused, because customers reacted badly to it."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Choose another template, or improve this one in WhatsApp Manager and wait "
                       "until it is approved again.")},
    {132016,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The template was paused too often and is disabled for good."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Create a new template with different content.")},
    {132018,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "WhatsApp finds something wrong in the values for this marketing template."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Correct the value that WhatsApp’s own words name.")},
    {132068,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The form that the template opens (a WhatsApp Flow) is blocked."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Repair the Flow in WhatsApp Manager, or choose a template without one.")},
    {132069,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The form that the template opens (a WhatsApp Flow) has problems, and may "
                       "go out only ten times an hour."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Repair the Flow in WhatsApp Manager, or choose a template without one.")},
    {141002,
     QT_TRANSLATE_NOOP("ApiCodeText", "The template is not approved, so it cannot be sent."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait until Meta has approved it, or choose another template.")},

    // Creating and changing
    {200002, QT_TRANSLATE_NOOP("ApiCodeText", "WhatsApp could not create the template."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Correct what WhatsApp’s own words name and submit the template again.")},
    {2388019,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Your WhatsApp business account has as many templates as it may have."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Delete templates that you no longer use, or have your business verified by "
                       "Meta to be allowed more.")},
    {2388039,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "The template cannot be changed now: it is under review, or was changed too often."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Wait until the review is over; an approved template can be changed once a "
                       "day and ten times in 30 days.")},
    {2388040,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "A text in the template is too long, or perhaps has too many emoji."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Shorten the field that WhatsApp’s own words name.")},
    {2388047,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The template’s header has a form that WhatsApp does not accept."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Write the header as plain text without asterisks, underscores or emoji, "
                       "and with one variable at most.")},
    {2388072,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The template’s body has a form that WhatsApp does not accept."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Check that the variables are written {{1}}, {{2}} and so on without a gap, "
                       "and follow WhatsApp’s own words.")},
    {2388073,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "The template’s footer has a form that WhatsApp does not accept."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Write the footer as plain text without variables.")},
    {2388109, QT_TRANSLATE_NOOP("ApiCodeText", "WhatsApp does not accept this template."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Follow WhatsApp’s own words; if they name no reason, change the wording "
                       "and submit the template again.")},
    {2388293,
     QT_TRANSLATE_NOOP("ApiCodeText", "The template has too many variables for so little text."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Write more words around the variables, or use fewer variables.")},
    {2388299,
     QT_TRANSLATE_NOOP("ApiCodeText", "The template’s text begins or ends with a variable."),
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Put words before the first variable and after the last one.")},

    // Statistics
    {200005,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Statistics about templates are not available yet for your WhatsApp business account."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Try again on another day; sending is not affected.")},
    {200006,
     QT_TRANSLATE_NOOP("ApiCodeText",
                       "Statistics about templates cannot be turned off once they are on."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Leave them on; sending is not affected.")},
    {200007,
     QT_TRANSLATE_NOOP(
         "ApiCodeText",
         "Statistics about templates are not turned on for your WhatsApp business account."),
     QT_TRANSLATE_NOOP("ApiCodeText", "Turn them on in WhatsApp Manager under Insights.")},
});

} // namespace

std::span<const ApiCodeSentences> templateSentences()
{
    return table;
}

} // namespace bellpush
