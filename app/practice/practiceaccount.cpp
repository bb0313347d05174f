// SPDX-License-Identifier: MIT
#include "app/practice/practiceaccount.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bellpush::practiceaccount {

namespace {

// Left out: codes that only come by webhook or from other requests (registering a number, reading
// media, placing calls). 131026, 131047 and their like arrive later in real life; here at once.
constexpr std::array errors{
    DrawnError{130403, "User is blocked by the business"_L1},
    DrawnError{130429, "Rate limit hit"_L1},
    DrawnError{130472, "User's number is part of an experiment"_L1},
    DrawnError{130497, "Business account is restricted from messaging users in this country"_L1},
    DrawnError{131000, "Something went wrong"_L1},
    DrawnError{131005, "Access denied"_L1},
    DrawnError{131008, "Required parameter is missing"_L1},
    DrawnError{131009, "Parameter value is not valid"_L1},
    DrawnError{131016, "Service unavailable"_L1},
    DrawnError{131021, "Recipient cannot be sender"_L1},
    DrawnError{131026, "Message Undeliverable"_L1},
    DrawnError{131030, "Recipient not in allowed list"_L1},
    DrawnError{131031, "Account has been locked"_L1},
    DrawnError{131037, "Display name approval needed"_L1},
    DrawnError{131042, "Business eligibility payment issue"_L1},
    DrawnError{131045, "Incorrect certificate"_L1},
    DrawnError{131047, "Re-engagement message"_L1},
    DrawnError{131048, "Spam rate limit hit"_L1},
    DrawnError{131049, "Meta chose not to deliver"_L1},
    DrawnError{131050, "User has stopped receipt of marketing messages"_L1},
    DrawnError{131051, "Unsupported message type"_L1},
    DrawnError{131053, "Media upload error"_L1},
    DrawnError{131055, "Method not allowed"_L1},
    DrawnError{131056, "(Business Account, Consumer Account) pair rate limit hit"_L1},
    DrawnError{131057, "Account in maintenance mode"_L1},
    DrawnError{131062, "Business-scoped user id not supported for this message"_L1},
    DrawnError{131063, "Marketing messages disabled on Cloud API"_L1},
    DrawnError{131064, "Messaging limited by template classification violations"_L1},
    DrawnError{132000, "Template Param Count Mismatch"_L1},
    DrawnError{132001, "Template does not exist"_L1},
    DrawnError{132005, "Template Hydrated Text Too Long"_L1},
    DrawnError{132007, "Template Format Character Policy Violated"_L1},
    DrawnError{132008, "Template parameter value is not valid"_L1},
    DrawnError{132012, "Template Parameter Format Mismatch"_L1},
    DrawnError{132015, "Template is Paused"_L1},
    DrawnError{132016, "Template is Disabled"_L1},
    DrawnError{132018, "Template validation error"_L1},
    DrawnError{132068, "Flow is blocked"_L1},
    DrawnError{132069, "Flow is throttled"_L1},
    DrawnError{133004, "Server Temporarily Unavailable"_L1},
    DrawnError{133006, "Phone number re-verification needed"_L1},
    DrawnError{133010, "Phone number Not Registered"_L1},
    DrawnError{134011, "Payments ToS not accepted"_L1},
    DrawnError{134100, "Only marketing messages supported"_L1},
    DrawnError{134101, "Template is still syncing"_L1},
    DrawnError{134102, "Template unavailable for use"_L1},
    DrawnError{135000, "Generic user error"_L1},
    DrawnError{137000, "Identity key hash mismatch"_L1},
    DrawnError{138000, "Calling not enabled"_L1},
    DrawnError{138009, "Call permission request limit hit"_L1},
    DrawnError{138013, "Business-initiated calling not available"_L1},
    DrawnError{138014, "Calling temporarily disabled"_L1},
    DrawnError{138017, "Permanent call permission already exists"_L1},
    DrawnError{138018, "Calling prerequisites not met"_L1},
};

} // namespace

std::span<const DrawnError> drawnErrors()
{
    return errors;
}

QString numberThatDraws(int code)
{
    Q_ASSERT(code >= 100000 && code <= 999999);
    return u"+16315"_s + QString::number(code);
}

} // namespace bellpush::practiceaccount
