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

/// `host` accepted it: one on this computer is not WhatsApp, whatever it says.
SendText acceptedText(const Accepted &accepted, const QString &host);

/// Not sent, refused or unknown, in words; with the server's own, quoted, where it has any.
SendText failureText(const SendFailure &failure);

QString addressErrorText(AddressError error);

} // namespace bellpush
