// SPDX-License-Identifier: MIT
#pragma once

#include "ui/press/codefile.h"

class QFileDialog;
class QWidget;

namespace bellpush {

/// Asks where to save a code; its file's name says the format. Closes and deletes itself. The
/// caller connects fileSelected() and opens it. `baseName` is offered, without its ending.
QFileDialog *codeSaveDialog(const QString &baseName, QWidget *parent);

/// The format a file of this name has; PNG where its ending says none.
QrFormat qrFormatOf(const QString &path);

} // namespace bellpush
