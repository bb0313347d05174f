// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/sendreply.h"

namespace bellpush {

enum class AddressError;

/// What became of a message, as a headline and what to know or do next.
struct SendText {
    QString headline;
    QString next;

    /// Both, one after the other.
    QString whole() const;
};

/// Who answers to a message. One on this computer is not WhatsApp, whatever it says.
enum class Answerer { WhatsApp, ThisComputer, PracticeAccount };

/// WhatsApp, or this computer, for all that a server's name tells.
Answerer answererAt(const QString &host);

SendText acceptedText(const Accepted &accepted, Answerer answerer);

/// Not sent, refused or unknown, in words; with the server's own, quoted, where it has any.
SendText failureText(const SendFailure &failure, Answerer answerer);

QString addressErrorText(AddressError error);

} // namespace bellpush
