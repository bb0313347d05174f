// SPDX-License-Identifier: MIT
#include "app/practice/voicecallrules.h"

using namespace Qt::StringLiterals;

namespace bellpush::practice {

namespace {

constexpr qsizetype longestBody = 1024;
constexpr qsizetype longestLabel = 20;
constexpr qsizetype longestPayload = 512;
constexpr int shortestLife = 1;
constexpr int longestLife = 43200;

Verdict parametersRefusal(const WireValue &parameters)
{
    return firstRefusal({
        objectOf(parameters, {"display_text"_L1, "ttl_minutes"_L1, "payload"_L1}),
        wordsUpTo(parameters["display_text"_L1], longestLabel),
        timeToLive(parameters["ttl_minutes"_L1]),
        callPayload(parameters["payload"_L1]),
    });
}

} // namespace

Verdict voiceCallRefusal(const WireValue &interactive)
{
    const WireValue body = interactive["body"_L1];
    const WireValue action = interactive["action"_L1];
    return firstRefusal({
        objectOf(interactive, {"type"_L1, "body"_L1, "action"_L1}),
        present(body),
        objectOf(body, {"text"_L1}),
        present(body["text"_L1]),
        wordsUpTo(body["text"_L1], longestBody),
        present(action),
        objectOf(action, {"name"_L1, "parameters"_L1}),
        present(action["name"_L1]),
        oneOf(action["name"_L1], {"voice_call"_L1}),
        parametersRefusal(action["parameters"_L1]),
    });
}

Verdict timeToLive(const WireValue &minutes)
{
    return wholeNumber(minutes, shortestLife, longestLife);
}

Verdict callPayload(const WireValue &payload)
{
    return textUpTo(payload, longestPayload);
}

} // namespace bellpush::practice
