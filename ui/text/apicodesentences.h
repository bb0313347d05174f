// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace bellpush {

/// One row of the tables behind apiCodeText(): English, marked for translation in the context
/// "ApiCodeText".
///
/// The words have a style of their own: "customer" is who gets the message, "business phone number"
/// is who sends it, "access token" is never a "key"; Meta's words in quotation belong to the error
/// and are called "WhatsApp’s own words". At most 200 characters a text.
struct ApiCodeSentences {
    int code = 0;
    const char *happened = nullptr;
    const char *todo = nullptr;
};

/// Access, limits, payment, registering and moving the business phone number.
std::span<const ApiCodeSentences> accountSentences();
/// Sending a message, whatever its kind.
std::span<const ApiCodeSentences> messageSentences();
/// Writing and sending templates.
std::span<const ApiCodeSentences> templateSentences();
/// Calls and the permission for them.
std::span<const ApiCodeSentences> callSentences();

} // namespace bellpush
