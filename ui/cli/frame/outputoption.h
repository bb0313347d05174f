// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

#include <QtGlobal>

namespace bellpush {

/// Where a picture goes, and as what.
struct Output {
    QString path;   ///< `-` is standard output.
    QString format; ///< `png`, `svg`, …: one of those the command offers.
};

/// `-o`; `value` has the endings that there are: `FILE.png|.svg`.
constexpr Option outputOption(QLatin1StringView value)
{
    return {.name = QLatin1StringView("-o"),
            .value = value,
            .help = QT_TRANSLATE_NOOP("Option", "where it goes; the ending says as what"),
            .whenMissing = QT_TRANSLATE_NOOP("Option", "Name the file with -o.")};
}

inline constexpr Option formatOption{
    .name = QLatin1StringView("--format"),
    .value = QLatin1StringView("NAME"),
    .help = QT_TRANSLATE_NOOP("Option", "one of those endings, whatever the file is called")};

/// Reads `-o`, declared as `file`, and `--format`. The format is `--format`'s, or else the ending
/// of the file's name; what is no file (standard output, a device) gets a PNG, or else the first of
/// those offered. Errors: WrongUsage for a format that is not offered.
Result<Output, Failure> readOutput(const Arguments &arguments, const Option &file);

} // namespace bellpush
