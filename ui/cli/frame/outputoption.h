// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

/// Where a picture goes, and as what.
struct Output {
    QString path;   ///< `-` is standard output.
    QString format; ///< `png`, `svg`, …: one of those the command offers.
};

/// `-o` and `--format`.
QList<Option> outputOptions();

/// Reads them. The format is `--format`'s, or else the ending of the file's name; what is no file
/// (standard output, a device) gets a PNG, or else the first of `offered`. Errors: WrongUsage for
/// no file, and for a format that is not among `offered`.
Result<Output, Failure> readOutput(const Arguments &arguments, const QStringList &offered);

} // namespace bellpush
