// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/wholefile.h"
#include "ui/cli/frame/finding.h"

#include <QBuffer>

namespace bellpush {

class Console;

/// A file that is written piece by piece and is there as a whole, or not at all. What goes to
/// standard output (`-`) is kept until then; a device or a pipe gets what there is as it comes.
class OutputFile
{
public:
    explicit OutputFile(QString path);

    /// Errors: Failed.
    std::optional<Failure> open();

    QIODevice &device();

    /// Errors: Failed; then the file is not to be delivered.
    std::optional<Failure> write(const QByteArray &bytes);

    /// Why the device did not take everything.
    Failure writeFailure() const;

    /// Puts the file where it belongs. Without this, what was there is left. Errors: Failed.
    std::optional<Failure> deliver(Console &console);

private:
    QString m_path;
    WholeFile m_file;
    QBuffer m_buffer;
};

} // namespace bellpush
