// SPDX-License-Identifier: MIT
#pragma once

#include "app/httpserver/httprequest.h"

#include <QJsonObject>
#include <QString>

class QRandomGenerator;

namespace bellpush {

/// Longest request body that the practice account takes: 1 MiB. Ours: the longest documented
/// message is far below it.
inline constexpr qsizetype longestPracticeBody = qsizetype{1024} * 1024;

/// The parts of an answer that a real server draws at random.
struct PracticeIds {
    QString messageId; ///< `wamid.…`
    QString traceId;   ///< `fbtrace_id`
};

struct PracticeAnswer {
    int httpStatus;
    QJsonObject body;
};

/// Ids that look like the real ones and say nothing.
PracticeIds practiceIds(QRandomGenerator &random);

/// What the practice account answers to `request`. Pure: no clock, no chance, no network, and
/// callable from any thread.
///
/// The request is judged with rules written from Meta's pages, not with those that built it: a
/// mistake in one is caught by the other. Source: app/SOURCES.md, "Envelope" to "Errors".
PracticeAnswer practiceReply(const HttpRequest &request, const PracticeIds &ids);

/// What it answers where the listener takes no request, as an error of the documented shape.
PracticeAnswer practiceRefusal(RequestFault fault, const PracticeIds &ids);

} // namespace bellpush
