// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commandline/finding.h"

#include <QBuffer>
#include <QSaveFile>

namespace bellpush {

class Console;

/// A file that is written piece by piece and is there as a whole, or not at all. What goes to
/// standard output (`-`) is kept until then.
class OutputFile
{
public:
    explicit OutputFile(const QString &path);

    /// Errors: Failed.
    std::optional<Failure> open();

    QIODevice &device();

    /// Puts the file where it belongs. Without this, what was there is left. Errors: Failed, also
    /// if something could not be written before.
    std::optional<Failure> deliver(Console &console);

private:
    QString m_path;
    QSaveFile m_file;
    QBuffer m_buffer;
};

} // namespace bellpush
