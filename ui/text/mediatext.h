// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/headermedia.h"

#include <QString>

namespace bellpush {

/// What is wrong with a header's file or a linked page, and what to do about it.
QString mediaErrorText(const MediaError &error);

/// What is known of a film or a document that was not fetched: its type and size, as far as anybody
/// says.
QString checkedMediaText(const CheckedMedia &media);

/// While it is looked at.
QString mediaLoadingText();

} // namespace bellpush
