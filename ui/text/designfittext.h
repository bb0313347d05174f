// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QLocale;

namespace bellpush {

struct DesignMisfit;
struct PosterProblem;

/// Why a design does not go onto the labels of a stock, in millimetres.
QString designMisfitText(const DesignMisfit &misfit, const QLocale &locale);

/// Why words of a design are not printed as they should be on a label, and what to do.
QString unfitText(const PosterProblem &problem);

/// The same with the names of their fields.
QString unfitWordsText(const PosterProblem &problem);
QString unfitWordsText(const QList<PosterProblem> &problems);

} // namespace bellpush
