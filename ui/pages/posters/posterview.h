// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftcheck.h"
#include "app/posters/posterdraft.h"
#include "ui/draw/posters/posterlayout.h"
#include "ui/printing/printjob.h"

#include <QMap>

class QLocale;

namespace bellpush {

/// All that the page of posters shows, but for the scan check, which takes longer.
struct PosterView {
    LinkCheck check{};
    PosterPlan plan{};
    LaidPoster poster{}; ///< Of the plan: with pale samples where words are to come.
    QMap<PosterField, QString> problems{}; ///< Of words that found no room.
    QString brandProblem{};
    QString brandNote{};
    QString accentProblem{};
    QString codeProblem{}; ///< Why a link has no code.
    QString facts{};       ///< Of the code in print.
    QString details{};     ///< What few people ask of it.
    QString missing{};     ///< What is to be done before it can be printed; empty when nothing is.

    bool canBePrinted() const { return missing.isEmpty(); }
};

/// What a draft's pictures show. Null where there is none, or none could be read yet.
struct PosterPictures {
    QImage logo{};
    QImage photo{};
};

/// `locale` decides what paper is usual, and how lengths are said.
PosterView posterView(const PosterDraft &draft, const PosterPictures &pictures,
                      const QLocale &locale);

/// The paper that a design is printed on, if it has the one that is wished for.
PosterPaper paperFor(const PosterDesign &design, const QString &wished, const QLocale &locale);

/// The poster as the list of what was printed keeps it.
std::optional<PrintedPlacement> printedPoster(const PosterPlan &plan);

/// The poster for the printer, named `name`.
PrintJob posterJob(const PosterPlan &plan, const QString &name);

} // namespace bellpush
