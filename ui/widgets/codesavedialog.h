// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/codes/codefile.h"

#include <functional>

class QWidget;

namespace bellpush {

/// Asks where to save a code, and calls `save` with a path whose ending says the format.
/// `baseName` is offered, without its ending.
void askWhereToSaveCode(const QString &baseName, QWidget *parent,
                        const std::function<void(const QString &path)> &save);

/// The format a file of this name has; PNG where its ending says none.
QrFormat qrFormatOf(const QString &path);

} // namespace bellpush
