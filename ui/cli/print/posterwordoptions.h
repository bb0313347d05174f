// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"
#include "ui/draw/posters/postercontent.h"

namespace bellpush {

/// What goes onto a poster, but for number and code.
QList<Option> posterWordOptions();

/// How its words and areas are to look.
QList<Option> posterLookOptions();

/// What labels have no room for: a photo, and another look of the code.
QList<Option> posterPictureOptions();

/// Reads those.
std::optional<Failure> readPosterPictures(const Arguments &arguments, PosterContent &content);

/// Reads words and looks. Errors: WrongUsage, RuleBroken, Failed (a picture that cannot be read).
Result<PosterContent, Failure> readPosterContent(const Arguments &arguments);

/// What is wrong with the headline; nothing if there is one.
std::optional<Failure> headlineProblem(const Arguments &arguments);

/// A field's option, without its dashes; the number's is the caller's.
QString posterWordOption(PosterField field);

} // namespace bellpush
