// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"
#include "ui/draw/codes/qrdesign.h"

namespace bellpush {

class Console;

/// What a code is to say, and what that is called on the command line.
struct CodeText {
    QString text;
    QString field;
};

/// `--call`, `--payload`, and how the code is to look.
QList<Option> qrOptions();

/// `L`, `M`, `Q` or `H`.
QChar correctionLetter(ErrorCorrection correctionUsed);

/// The text given, `-` for standard input's without the newline at its end, or the call link of
/// `--call`; says what is odd about that. Errors: WrongUsage, RuleBroken, Failed.
Result<CodeText, Failure> readCodeText(const Arguments &arguments, Console &console);

/// The least error correction: by letter, or by purpose; without either M, or H under a logo, which
/// hides modules. Errors: WrongUsage.
Result<ErrorCorrection, Failure> readCorrection(const Arguments &arguments);

/// Sizes may still be out of range. The logo has no share yet. Errors: WrongUsage, RuleBroken,
/// Failed.
Result<QrDesign, Failure> readQrDesign(const Arguments &arguments);

/// The picture that `--logo` names; null without it. Errors: Failed, RuleBroken for a file that is
/// no picture.
Result<QImage, Failure> readLogoFile(const Arguments &arguments);

} // namespace bellpush
