// SPDX-License-Identifier: MIT
#pragma once

#include "app/httpserver/httprequest.h"
#include "app/practice/practiceanswer.h"
#include "app/practice/practicestate.h"

namespace bellpush::practice {

/// The answer to `POST /v<major>.<minor>/<phoneNumberId>/messages`, once the token is good.
///
/// The request is judged with rules written from Meta's pages, not with those that built it: a
/// mistake in one is caught by the other. Source: app/SOURCES.md, "Envelope" to "Errors".
PracticeAnswer messagesAnswer(const HttpRequest &request, const QString &phoneNumberId,
                              const PracticeState &state, const PracticeIds &ids);

} // namespace bellpush::practice
