// SPDX-License-Identifier: MIT
#include "ui/text/designfittext.h"

#include "app/labels/designfit.h"
#include "app/posters/postererror.h"
#include "app/values/excerpt.h"
#include "ui/text/designtext.h"
#include "ui/text/lengthtext.h"
#include "ui/text/postertext.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace bellpush {

namespace {

struct DesignFitText {
    Q_DECLARE_TR_FUNCTIONS(DesignFitText)
};

/// Whole millimetres that are enough.
QSizeF roundedUp(QSizeF size)
{
    return {std::ceil(size.width()), std::ceil(size.height())};
}

} // namespace

QString designMisfitText(const DesignMisfit &misfit, const QLocale &locale)
{
    using enum DesignMisfit::Reason;
    const QString name = posterDesignText(misfit.design);
    const QString label = sizeText(misfit.label, locale);
    switch (misfit.reason) {
    case Unknown:
        return DesignFitText::tr("There is no design “%1” here.").arg(name);
    case NotForLabels:
        return DesignFitText::tr("“%1” is a poster or a table tent, and labels take stickers and "
                                 "cards.")
            .arg(name);
    case IsRound:
        return DesignFitText::tr("“%1” is round, and these labels are rectangles.").arg(name);
    case IsRectangle:
        return DesignFitText::tr("“%1” is a rectangle, and these labels are round.").arg(name);
    case Proportions:
        return DesignFitText::tr("“%1” has other proportions than these labels of %2.")
            .arg(name, label);
    case TooSmall:
        return DesignFitText::tr("“%1” needs labels of %2 or more; these are %3.")
            .arg(name, sizeText(roundedUp(misfit.least), locale), label);
    }
    Q_UNREACHABLE();
}

QString unfitText(const PosterProblem &problem)
{
    constexpr qsizetype longest = 60; // ours: enough to find them by
    if (problem.reason == PosterProblem::Reason::NoFont)
        return posterNoFontText(problem.words);
    return DesignFitText::tr("The label has no room for “%1”. Shorten it, or take larger labels or "
                             "another design.")
        .arg(excerpt(problem.words, longest));
}

QString unfitWordsText(const PosterProblem &problem)
{
    return DesignFitText::tr("%1: %2").arg(posterFieldText(problem.field), unfitText(problem));
}

QString unfitWordsText(const QList<PosterProblem> &problems)
{
    QStringList texts;
    for (const PosterProblem &problem : problems)
        texts.append(unfitWordsText(problem));
    return texts.join(u' ');
}

} // namespace bellpush
