// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paint/phonecontent.h"

namespace bellpush {

/// What the phone of a preview shows besides the draft: the practice account's business, and a
/// message that came today at 12:00, so that the same draft always gives the same picture.
PhoneSetting previewSetting();

} // namespace bellpush
