// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLocale;

namespace bellpush {

class QrMatrix;
enum class PosterCodeLook;
enum class PosterField;
struct PosterError;
struct PosterPaper;
struct PosterProblem;

/// A paper's name and size: "A4, 210 × 297 mm".
QString posterPaperText(const PosterPaper &paper, const QLocale &locale);

/// What is said beside a code unless the shop says something else.
QString posterCallToAction();

/// What stands before the lines of a card that is filled in by hand, unless the shop says something
/// else.
QString posterLines();

/// How a code looks.
QString posterCodeLookText(PosterCodeLook look);

/// That the code has less of the shop's look than was asked for.
QString posterPlainCodeText();

/// That a font is not there.
QString posterFontMissingText();

/// That a photo is none, and what to take.
QString photoProblemText();

/// That words of a field found no room, and what to do.
QString posterLeftOutText(const QString &words);

/// That no font has some letters, and what to do.
QString posterNoFontText(const QString &letters);

/// What a field of a poster is called.
QString posterFieldText(PosterField field);

/// Why a row of a list gets no poster, and what to do.
QString posterProblemText(const PosterProblem &problem);

/// That the brand's colour was too pale for words.
QString posterDarkenedText();

/// That a design shows no such words, or no logo.
QString posterUnplacedText();

/// How large the code is, and from how far it is read. Lengths in mm.
QString posterCodeText(double codeMm, int modules, const QLocale &locale);

/// Its modules: for “Details”.
QString posterCodeDetails(const QrMatrix &matrix, double codeMm, int modules,
                          const QLocale &locale);

/// That a code is smaller than is sure to scan. Lengths in mm.
QString posterSmallCodeText(double safeMm, double codeMm, const QLocale &locale);

/// Why there is no file, and what to do.
QString posterErrorText(const PosterError &error);

} // namespace bellpush
