// SPDX-License-Identifier: MIT
#include "ui/text/apicodetext.h"

#include "app/cloudapi/errorcode.h"

#include "ui/text/apicodesentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellpush {

namespace {

struct Sentences {
    const char *happened;
    const char *todo;
};

/// 201 to 299; 200 has a row of its own, because it also stands for a request without a token.
constexpr Sentences missingPermission{
    QT_TRANSLATE_NOOP("ApiCodeText",
                      "The access token lacks a permission that this needs, or the "
                      "permission was taken away."),
    QT_TRANSLATE_NOOP("ApiCodeText",
                      "Ask whoever manages your Meta app to give the token the permissions "
                      "whatsapp_business_messaging and whatsapp_business_management.")};

constexpr Sentences unknownCode{
    QT_TRANSLATE_NOOP("ApiCodeText",
                      "WhatsApp answered with error code %1, which this program does not know."),
    QT_TRANSLATE_NOOP("ApiCodeText",
                      "Follow WhatsApp’s own words if there are any; otherwise give the code to "
                      "Meta’s support or to whoever manages your Meta app.")};

Sentences knownSentences(int code)
{
    for (const auto part :
         {accountSentences(), messageSentences(), templateSentences(), callSentences()}) {
        const auto row = std::ranges::find(part, code, &ApiCodeSentences::code);
        if (row != part.end())
            return {row->happened, row->todo};
    }
    return missingPermission;
}

ApiCodeText translated(const Sentences &sentences)
{
    return {QCoreApplication::translate("ApiCodeText", sentences.happened),
            QCoreApplication::translate("ApiCodeText", sentences.todo)};
}

} // namespace

ApiCodeText apiCodeText(int code, std::optional<int> subcode)
{
    if (const std::optional<ErrorCode> known = errorCode(code, subcode))
        return translated(knownSentences(known->code));

    ApiCodeText text = translated(unknownCode);
    text.happened = text.happened.arg(code);
    return text;
}

} // namespace bellpush
