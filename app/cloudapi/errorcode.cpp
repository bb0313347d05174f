// SPDX-License-Identifier: MIT
#include "app/cloudapi/errorcode.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using enum RetryAdvice;

constexpr auto noTitle = ""_L1;

// Titles: Meta's pages of November and December 2025, the last to print them. Advice: ours, from
// Meta's "possible solutions".
constexpr auto table = std::to_array<ErrorCode>({
    // Access and limits
    {0, "AuthException"_L1, FixFirst},
    {1, "API Unknown"_L1, Later},
    {2, "API Service"_L1, Later},
    {3, "API Method"_L1, FixFirst},
    {4, "API Too Many Calls"_L1, Later},
    {10, "Permission Denied"_L1, FixFirst},
    {33, "Parameter value is not valid"_L1, FixFirst},
    {100, "Invalid parameter"_L1, FixFirst},
    {190, "Access token has expired"_L1, FixFirst},
    {200, "API Permission"_L1, FixFirst},
    {368, "Temporarily blocked for policies violations"_L1, FixFirst},
    {613, "Fetch Call Permission For Consumer Phone Number API Limit Hit"_L1, Later},
    {803, noTitle, FixFirst},
    {80007, "Rate limit issues"_L1, Later},

    // Messages
    {130403, noTitle, FixFirst},
    {130429, "Rate limit hit"_L1, Later},
    {130472, "User's number is part of an experiment"_L1, FixFirst},
    {130497, "Business account is restricted from messaging users in this country."_L1, FixFirst},
    {131000, "Something went wrong"_L1, Later},
    {131005, "Access denied"_L1, FixFirst},
    {131008, "Required parameter is missing"_L1, FixFirst},
    {131009, "Parameter value is not valid"_L1, FixFirst},
    {131016, "Service unavailable"_L1, Later},
    {131021, "Recipient cannot be sender"_L1, FixFirst},
    {131026, "Message Undeliverable"_L1, OtherParty},
    {131030, "Recipient not in allowed list"_L1, FixFirst},
    {131031, "Account has been locked"_L1, FixFirst},
    {131037, "WhatsApp provided number needs display name approval before message can be sent."_L1,
     FixFirst},
    {131042, "Business eligibility payment issue"_L1, FixFirst},
    {131044, noTitle, FixFirst},
    {131045, "Incorrect certificate"_L1, FixFirst},
    {131047, "Re-engagement message"_L1, FixFirst},
    {131048, "Spam rate limit hit"_L1, Later},
    {131049, "Meta chose not to deliver."_L1, Later},
    // Meta: never try again. Only the customer can opt in again, so it is not ours to fix.
    {131050, "User has stopped receipt of marketing messages."_L1, OtherParty},
    {131051, "Unsupported message type"_L1, FixFirst},
    {131052, "Media download error"_L1, OtherParty},
    {131053, "Media upload error"_L1, FixFirst},
    {131055, "Method not allowed"_L1, FixFirst},
    {131056, "(Business Account, Consumer Account) pair rate limit hit"_L1, Later},
    {131057, "Account in maintenance mode"_L1, Later},
    {131062, noTitle, FixFirst},
    {131063, noTitle, FixFirst},
    {131064, noTitle, Later},

    // Sending templates
    {132000, "Template Param Count Mismatch"_L1, FixFirst},
    {132001, "Template does not exist"_L1, FixFirst},
    {132005, "Template Hydrated Text Too Long"_L1, FixFirst},
    {132007, "Template Format Character Policy Violated"_L1, FixFirst},
    {132008, noTitle, FixFirst},
    {132012, "Template Parameter Format Mismatch"_L1, FixFirst},
    {132015, "Template is Paused"_L1, FixFirst},
    {132016, "Template is Disabled"_L1, FixFirst},
    {132018, "Template validation error"_L1, FixFirst},
    {132068, "Flow is blocked"_L1, FixFirst},
    {132069, "Flow is throttled"_L1, FixFirst},

    // Registering the business phone number
    {133000, "Incomplete Deregistration"_L1, FixFirst},
    {133004, "Server Temporarily Unavailable"_L1, Later},
    {133005, "Two step verification PIN Mismatch"_L1, FixFirst},
    {133006, "Phone number re-verification needed"_L1, FixFirst},
    {133008, "Too Many two step verification PIN Guesses"_L1, Later},
    {133009, "Two step verification PIN Guessed Too Fast"_L1, Later},
    {133010, "Phone number Not Registered"_L1, FixFirst},
    {133015, "Please wait a few minutes before attempting to register this phone number"_L1, Later},
    {133016, "Account register deregister rate limit exceeded"_L1, Later},

    // Payments, marketing messages, the rest
    {134011, "WhatsApp Payments terms of service has not been accepted"_L1, FixFirst},
    {134100, "Only marketing messages supported"_L1, FixFirst},
    {134101, "Your template is still syncing"_L1, Later},
    {134102, "Template unavailable for use"_L1, FixFirst},
    {135000, "Generic user error"_L1, FixFirst},
    {137000, noTitle, OtherParty},

    // Calls
    {138000, "Calling not enabled"_L1, FixFirst},
    {138001, "Receiver Uncallable"_L1, OtherParty},
    {138002, "Concurrent Calls limit"_L1, Later},
    {138003, "Duplicate call"_L1, Later},
    {138004, "Connection error"_L1, Later},
    {138005, "Call rate limit exceeded"_L1, Later},
    {138006, "No approved call permission found"_L1, OtherParty},
    {138007, "Connect Timeout error"_L1, Later},
    {138009, "Call Permission Request Limit Hit"_L1, Later},
    {138012, "Business Initiated Calls Limit Hit"_L1, Later},
    {138013, "Business-initiated calling is not available"_L1, FixFirst},
    {138014, "Calling is temporarily disabled"_L1, Later},
    {138015, "Calling cannot be enabled"_L1, FixFirst},
    {138017,
     "Call permission request can't be sent because a permanent permission already exists."_L1,
     FixFirst},
    {138018,
     "WhatsApp Business calling cannot be enabled because technical pre-requisites are not "
     "met."_L1,
     FixFirst},
    {138019, "Call setup failed"_L1, Later},
    {138020, "Relay connection failed"_L1, Later},
    {138021, "Media receive timeout"_L1, FixFirst},
    {138022, "Media transmit timeout"_L1, Later},
    {138023, "Call accepted but terminated with no media signals"_L1, Later},
    {138024, noTitle, FixFirst},
    {138025, noTitle, FixFirst},

    // Found by the health check
    {141002, noTitle, FixFirst},

    // Templates and their statistics
    {200002, "HSM Template creation failed"_L1, FixFirst},
    {200005, "Template insights unavailable"_L1, Later},
    {200006, "Cannot disable template insights"_L1, FixFirst},
    {200007, "Template Insights not enabled"_L1, FixFirst},
    {2388001, noTitle, FixFirst}, // two titles for two causes
    {2388012, "This phone number already exists in your list of phone numbers."_L1, FixFirst},
    {2388019, "Message Template Limit Exceeded"_L1, FixFirst},
    {2388039, noTitle, Later},
    {2388040, "Character limit exceeded"_L1, FixFirst},
    {2388047, "Message header format is incorrect"_L1, FixFirst},
    {2388072, "Message body format is incorrect"_L1, FixFirst},
    {2388073, "Message footer format is incorrect"_L1, FixFirst},
    {2388091, noTitle, FixFirst}, // shares one title with 2388093, which names both
    {2388093, noTitle, FixFirst},
    {2388103, "Cannot migrate phone number."_L1, FixFirst}, // the first of nine titles
    {2388109, "Message Cannot Be Submitted"_L1, FixFirst},
    {2388293, "Parameters words ratio exceeds limit"_L1, FixFirst},
    {2388299, "Leading or trailing parameters not allowed"_L1, FixFirst},
    {2494100, "Account is in maintenance mode."_L1, Later},

    // Taking over the WhatsApp Business app's contacts and history
    {2593107, "Synchronization Request limit exceeded"_L1, FixFirst},
    {2593108, "Synchronization Request made outside of allowed time window"_L1, FixFirst},
});

static_assert(std::ranges::adjacent_find(table, std::greater_equal{}, &ErrorCode::code)
                  == table.end(),
              "ascending, no code twice");

constexpr ErrorCode permissionRange{200, "API Permission"_L1, FixFirst};
constexpr int lastOfPermissionRange = 299;

std::optional<ErrorCode> listedCode(int code)
{
    const auto row = std::ranges::lower_bound(table, code, {}, &ErrorCode::code);
    if (row == table.end() || row->code != code)
        return {};
    return *row;
}

/// Meta documents template, migration and insights errors by the number that arrives as subcode,
/// all of them above this one; and 33, which comes with 100 for an unknown phone number ID. Graph's
/// other subcodes are small numbers that mean something else than the same code does.
bool hasMeaningAsSubcode(int subcode)
{
    constexpr int firstOfTemplates = 200'002;
    return subcode == 33 || subcode >= firstOfTemplates;
}

} // namespace

std::span<const ErrorCode> errorCodes()
{
    return table;
}

std::optional<ErrorCode> errorCode(int code, std::optional<int> subcode)
{
    const bool saysLittle = code == 100 || code == 200'002;
    if (saysLittle && subcode && hasMeaningAsSubcode(*subcode)) {
        if (const auto listed = listedCode(*subcode))
            return listed;
    }

    if (const auto listed = listedCode(code))
        return listed;
    if (code > permissionRange.code && code <= lastOfPermissionRange)
        return ErrorCode{code, permissionRange.title, permissionRange.advice};
    return {};
}

} // namespace bellpush
