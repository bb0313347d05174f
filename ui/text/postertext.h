// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLocale;

namespace bellpush {

enum class PosterField;
struct PosterError;
struct PosterPaper;
struct PosterProblem;

/// What a design is called; its id where it has no name.
QString posterDesignText(const QString &id);

/// What a design is for and looks like, in a few words; empty where nobody wrote any.
QString posterDesignHelp(const QString &id);

/// A paper's name and size: "A4, 210 × 297 mm".
QString posterPaperText(const PosterPaper &paper, const QLocale &locale);

/// What is said beside a code unless the shop says something else.
QString posterCallToAction();

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

/// That a code is smaller than is sure to scan. Lengths in mm.
QString posterSmallCodeText(double safeMm, double codeMm, const QLocale &locale);

/// Why there is no file, and what to do.
QString posterErrorText(const PosterError &error);

} // namespace bellpush
