// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paint/headerpicture.h"
#include "ui/paint/phonecontent.h"

namespace bellpush {

/// What the phone shows of a header's media in the state it is in.
PhoneMedia phoneMedia(const HeaderPictureState &state);

} // namespace bellpush
