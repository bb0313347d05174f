// SPDX-License-Identifier: MIT
#pragma once

#include "app/links/linkdraft.h"
#include "app/message/draftcheck.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/codeshapes.h"
#include "ui/pages/links/budgetmeter.h"
#include "ui/printing/codedesign.h"
#include "ui/widgets/notelabel.h"

namespace bellpush {

/// All that the Links page holds.
struct LinksState {
    LinkDraft link{};
    CodeDesign design{};

    friend bool operator==(const LinksState &, const LinksState &) = default;
};

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
    QStringList facts{}; ///< Of the code in print, one sentence each.
    QString ink{};       ///< What nobody can change once it is printed.

    bool canBePrinted() const { return code && !styleProblem; }
};

LinksView linksView(const LinksState &state);

} // namespace bellpush
