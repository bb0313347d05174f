// SPDX-License-Identifier: MIT
#pragma once

#include "app/links/codedraft.h"
#include "app/message/draftcheck.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/codeshapes.h"
#include "ui/draw/codes/qrdesign.h"
#include "ui/pages/links/budgetmeter.h"
#include "ui/text/linktext.h"
#include "ui/widgets/notelabel.h"

namespace bellpush {

/// How the colours of the code stand apart; no words while one of them is none.
struct ContrastNote {
    NoteLabel::Tone tone = NoteLabel::Tone::Info;
    QString words{};
};

/// All that the Links page shows, but for the scan check, which takes longer.
struct LinksView {
    LinkCheck check{};
    std::optional<QrMatrix> matrix{}; ///< Absent without a link, and where the link has no code.
    QString codeProblem{};            ///< Why a link has no code.
    QrDesign design{};
    std::optional<QrPictureError> styleProblem{};
    LinkBudget budget{};
    ContrastNote contrast{};
    QString quietZoneWarning{};
    QString sizeWarning{};
    std::optional<CodeShapes> code{}; ///< Absent where it cannot be drawn.
    QString frameWarning{};           ///< Words that found no room in the frame.
    QString caution{}; ///< What keeps a code that scans here from being sure to; empty if nothing.
    PrintFacts facts{};
    QString ink{}; ///< What nobody can change once it is printed.

    bool isLogoMissing = false; ///< It is not read yet, or cannot be.

    bool canBePrinted() const { return code && !styleProblem && !isLogoMissing; }
};

/// `logo`: what the draft's shows; null where there is none, or none could be read yet.
LinksView linksView(const CodeDraft &state, const QImage &logo);

} // namespace bellpush
