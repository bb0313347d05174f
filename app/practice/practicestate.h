// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace bellpush {

/// A template that the practice account may send. None of them has variables.
struct ApprovedTemplate {
    QString name;
    QString language;
    bool hasCallButton = false;

    friend bool operator==(const ApprovedTemplate &, const ApprovedTemplate &) = default;
};

/// What a practice account holds: all that its answers depend on, but for the request and the time.
struct PracticeState {
    QString phoneNumberId;
    QMap<QByteArray, QDateTime> tokenEnds{}; ///< From when a token is refused; any other is good.
    QList<ApprovedTemplate> templates{};
    QRandomGenerator random{}; ///< Ids are drawn from it.
};

/// An account nobody has used: the facts of `practiceaccount`, and ids that nobody can guess.
PracticeState freshPracticeState();

/// The parts of an answer that a real server draws at random.
struct PracticeIds {
    QString messageId; ///< `wamid.…`
    QString traceId;   ///< `fbtrace_id`
};

/// Ids that look like the real ones and say nothing.
PracticeIds practiceIds(QRandomGenerator &random);

} // namespace bellpush
