// SPDX-License-Identifier: MIT
#include "ui/text/placementtext.h"

#include "app/labels/stocklibrary.h"
#include "app/posters/posterpaper.h"
#include "ui/text/designtext.h"
#include "ui/text/postertext.h"
#include "ui/text/stocktext.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct PlacementText {
    Q_DECLARE_TR_FUNCTIONS(PlacementText)
};

} // namespace

QString wayText(PlacementOrigin::Way way)
{
    return way == PlacementOrigin::Way::Saved ? PlacementText::tr("Saved")
                                              : PlacementText::tr("Printed");
}

QString printedOnText(const QString &id, const StockLibrary &stocks, const QLocale &locale)
{
    if (const auto stock = stocks.stock(id))
        return stockTitle(*stock);
    const auto paper = posterPaper(id);
    return paper ? posterPaperText(*paper, locale) : id;
}

QString placementListText(const PrintedPlacement &placement)
{
    // A poster's list is its design; a list of that name on labels is a list.
    return posterPaper(placement.stock) ? posterDesignText(placement.list) : placement.list;
}

} // namespace bellpush
