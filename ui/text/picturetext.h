// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

enum class PhonePictureError {
    TooTall,      ///< The body needs more pixels than a picture may have.
    CannotEncode, ///< The writer of the format failed, for want of memory most likely.
};

/// Why there is no picture of the phone.
QString phonePictureErrorText(PhonePictureError error);

} // namespace bellpush
