// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

class QRandomGenerator;

namespace bellpush {

/// Longest request body that the practice account looks at: 1 MiB. Ours: the longest documented
/// message is far below it.
inline constexpr qsizetype longestPracticeBody = qsizetype{1024} * 1024;

/// What came over the wire.
struct PracticeRequest {
    QByteArray method;        ///< `POST`
    QByteArray path;          ///< `/v26.0/106540352242922/messages`, without a query.
    QByteArray authorization; ///< The header's value; empty if there was none.
    QByteArray contentType;   ///< The header's value; empty if there was none.
    QByteArray body;          ///< At least its first `longestPracticeBody` + 1 bytes.
};

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
PracticeAnswer practiceReply(const PracticeRequest &request, const PracticeIds &ids);

} // namespace bellpush
