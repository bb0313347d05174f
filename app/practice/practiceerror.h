// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/practiceanswer.h"
#include "app/practice/wirevalue.h"

namespace bellpush::practice {

/// The documented answer to a refused request: `message`, `type`, `code`, `error_data.details` and
/// `fbtrace_id`, under the HTTP status of Meta's page. Source: app/SOURCES.md, "Errors".
PracticeAnswer errorAnswer(const Refusal &refusal, const QString &traceId);

} // namespace bellpush::practice
