// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"
#include "ui/draw/codes/qrdesign.h"

#include <QtGlobal>

namespace bellpush {

class Console;

/// What a code is to say, and what that is called on the command line.
struct CodeText {
    QString text;
    QString field;
};

inline constexpr Option correctionOption{
    .name = QLatin1StringView("--ecc"),
    .value = QLatin1StringView("L|M|Q|H"), // in the order of ErrorCorrection
    .help = QT_TRANSLATE_NOOP("Option", "error correction, else M; more where it is free"),
    .kind = Option::Kind::Word,
    .group = QLatin1StringView("ecc")};

inline constexpr Option logoOption{
    .name = QLatin1StringView("--logo"),
    .value = QLatin1StringView("FILE"),
    .help = QT_TRANSLATE_NOOP("Option", "a PNG, JPEG or SVG, at most 5 MB")};

/// `--call`, `--payload`, and how the code is to look.
QList<Option> qrOptions();

/// What is wrong with the words of `qr`, as a sentence; empty if nothing is.
QString codeTextProblem(const Arguments &arguments);

/// The text given, `-` for standard input's without the newline at its end, or the call link of
/// `--call`; says what is odd about that. Errors: RuleBroken, Failed.
Result<CodeText, Failure> readCodeText(const Arguments &arguments, Console &console);

/// What `--ecc` names.
std::optional<ErrorCorrection> readCorrection(const Arguments &arguments);

/// The least error correction: by letter, or by purpose; without either M, or H under a logo, which
/// hides modules.
ErrorCorrection readQrCorrection(const Arguments &arguments);

/// Sizes may still be out of range. The logo has no share yet. Errors: RuleBroken, Failed.
Result<QrDesign, Failure> readQrDesign(const Arguments &arguments);

/// The picture that `--logo` names; null without it. Errors: Failed, RuleBroken for a file that is
/// no picture.
Result<QImage, Failure> readLogoFile(const Arguments &arguments);

} // namespace bellpush
