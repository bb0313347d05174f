// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"
#include "ui/phone/headerpicturestate.h"

namespace bellpush {

/// What the phone shows of a header's media in the state it is in.
PhoneMedia phoneMedia(const HeaderPictureState &state);

} // namespace bellpush
