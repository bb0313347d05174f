// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

class PhoneNumber;
struct MessageDraft;

/// The call link that goes with a message: to the number that was typed for it, else to the
/// business's own. Empty while what is typed is no number.
QString callLinkOf(const MessageDraft &draft, const PhoneNumber &business);

} // namespace bellpush
