// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/finding.h"

namespace bellpush {

struct QrError;
struct QrPictureError;

/// Why a text has no code. `field`: what holds the text on the command line.
Failure qrFailure(const QrError &error, const QString &field);

/// Why a code has no picture, under the option that would have to change; `field` as above.
Failure qrPictureFailure(const QrPictureError &error, const QString &field);

} // namespace bellpush
