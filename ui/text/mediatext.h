// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

struct CheckedMedia;
struct MediaError;

/// Why a header's file or a linked page cannot be shown, and what to do. Empty for one that was
/// cancelled: nobody waits for it.
QString mediaErrorText(const MediaError &error);

/// What is known of a film or a document that was not fetched: its type and size, as far as anybody
/// says.
QString checkedMediaText(const CheckedMedia &media);

/// While it is looked at.
QString mediaLoadingText();

} // namespace bellpush
