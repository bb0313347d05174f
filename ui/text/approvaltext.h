// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftcheck.h"

#include <QString>

namespace bellpush {

/// A line of the sheet that a message is approved on.
struct ApprovalRow {
    enum class State { Plain, Holds, Warning, Error };

    State state = State::Plain;
    QString label{}; ///< What it is about; may be empty.
    QString text{};

    friend bool operator==(const ApprovalRow &, const ApprovalRow &) = default;
};

/// The words that stand on the sheet besides the message's own.
struct ApprovalWords {
    QString words{}; ///< Headings.
    QString rules{};
    QString link{};
    QString request{};
    QString noRequest{}; ///< In place of a request while there is none.
    QString moreLines{}; ///< `%1` is how many are left out.
    QString signature{}; ///< Beside the line to sign on.

    friend bool operator==(const ApprovalWords &, const ApprovalWords &) = default;
};

/// All that the sheet says.
struct ApprovalText {
    QList<ApprovalRow> message{};
    QList<ApprovalRow> rules{};
    ApprovalWords words{};
};

ApprovalText approvalText(const MessageDraft &draft, const DraftCheck &check);

enum class ApprovalError {
    CodeDoesNotScan, ///< The code on the page could not be read back.
};

/// Why there is no sheet.
QString approvalErrorText(ApprovalError error);

/// What the draft says, field by field; empty fields are left out.
QList<ApprovalRow> approvalMessage(const MessageDraft &draft);

/// The state of every rule: what is wrong first, then what is counted and within its limit.
QList<ApprovalRow> approvalRules(const MessageDraft &draft, const DraftCheck &check);

} // namespace bellpush
