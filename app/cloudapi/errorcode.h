// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

#include <optional>
#include <span>

namespace bellpush {

/// What has to happen before the same request can pass.
enum class RetryAdvice {
    FixFirst,  ///< Something on the business's side changes: the message, the token, the account.
    Later,     ///< Nothing but time passes. Our advice to the user: the program repeats nothing.
    OtherParty ///< The customer does something; nothing the business changes will help.
};

/// One error code of the Cloud API, with the facts that need no translation.
/// Source: app/SOURCES.md, "Errors".
struct ErrorCode {
    int code = 0;
    QLatin1StringView title; ///< Meta's own, in English: data. Empty where Meta gives none.
    RetryAdvice advice{};

    friend bool operator==(const ErrorCode &, const ErrorCode &) = default;
};

/// Every code the program knows singly, in ascending order.
std::span<const ErrorCode> errorCodes();

/// What is known about an error that carries `code` and perhaps `subcode`; nothing about a code
/// that is neither in errorCodes() nor in the range 200 to 299, which Meta gives one meaning.
///
/// Codes 100 and 200002 say only that something was wrong: with them a known subcode wins, and is
/// the `code` of what comes back. Elsewhere the subcode has no say.
/// A reply without a code is no case for this: 0 is a code of its own.
std::optional<ErrorCode> errorCode(int code, std::optional<int> subcode);

} // namespace bellpush
