// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/phonenumber.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"
#include "ui/cli/print/posterwordoptions.h"
#include "ui/draw/posters/posterlayout.h"

#include <QtGlobal>

namespace bellpush {

class Console;

inline constexpr Option posterCallOption{
    .name = QLatin1StringView("--call"),
    .value = QLatin1StringView("NUMBER"),
    .help
    = QT_TRANSLATE_NOOP("Option", "who is called; with --list, by the rows that have no number")};

inline constexpr Option posterDesignOption{
    .name = QLatin1StringView("--design"),
    .value = QLatin1StringView("ID"),
    .help = QT_TRANSLATE_NOOP("Option", "one of those that --designs lists, else notice")};

/// The design that is named, or else `whenAbsent`. Error: WrongUsage.
Result<PosterDesign, Failure> readPosterDesign(const Arguments &arguments,
                                               const QString &whenAbsent);

/// Says what a design has no place for, and what became of the brand's colour.
void warnOfContent(const PosterReport &report, Console &console);

/// What goes on the poster, and how it is composed.
QList<Option> posterOptions();

/// Reads them; says what is odd about the number and the payload. Errors: WrongUsage, RuleBroken,
/// Failed (a logo that cannot be read).
Result<PosterPlan, Failure> readPoster(const Arguments &arguments, Console &console);

/// The poster for the rows of a list: without number and code. Errors as above, and WrongUsage for
/// a payload, which each row has of its own.
Result<PosterPlan, Failure> readListPoster(const Arguments &arguments);

/// A field's option, without its dashes.
QString posterOption(PosterField field);

} // namespace bellpush
