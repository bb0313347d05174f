// SPDX-License-Identifier: MIT
#pragma once

#include "app/links/linkdraft.h"

namespace bellpush {

class QrMatrix;
enum class ErrorCorrection;
struct QrBudgetStep;

/// What is wrong with a field of a link, as problemText() says it, in the words of the link's kind.
QString linkProblemText(LinkKind kind, const Problem<LinkField> &problem);

/// What a button or a Markdown link says where the draft has no words of its own.
QString usualLinkWords(LinkKind kind);

/// What the text of a link costs: its `characters`, the code they make, and the sizes `ahead`, of
/// which the first is the code's own (see qrBudget()).
QString budgetText(qsizetype characters, const QrMatrix &matrix, const QList<QrBudgetStep> &ahead,
                   int quietZone);

/// L, M, Q or H.
QString correctionLetter(ErrorCorrection correction);

/// The words a frame around the code might have.
QString usualCallToAction(LinkKind kind);

/// That a contrast ratio (21 is black on white) is enough.
QString contrastText(double ratio);

/// What is said of a code in print.
struct PrintFacts {
    QString shown{};   ///< How wide it is, and from where it scans.
    QString details{}; ///< Its modules, and how they fall on the printer's dots.

    bool operator==(const PrintFacts &) const = default;
};

/// Of the code in a print of this size and resolution.
PrintFacts printFacts(const QrMatrix &matrix, int quietZone, double sizeMm, int dpi);

/// A code scans, and its quiet zone is narrower than the standard asks for.
QString narrowZoneText();

/// A code scans, and its colours are not far apart.
QString paleCodeText();

/// Words that found no room in the frame.
QString leftOutText(const QString &words);

/// A code scans, but a logo larger than `safePercent` of its width leaves no margin; 0: none does.
QString logoMarginText(int safePercent);

/// A printer of so few dots cannot print so small a code.
QString tooFewDotsText();

/// A printed code may not scan because it is smaller than the least safe size; empty if it is not.
QString smallPrintText(const QrMatrix &matrix, int quietZone, double sizeMm);

/// What a printed code of this link can never have changed, for the moment before it is printed.
/// Empty while the number is none.
QString inkText(const LinkDraft &draft, const PhoneNumber &number);

/// What to expect of the link on a computer, before it is opened there. Empty where it works.
QString openHereText(LinkKind kind);

} // namespace bellpush
