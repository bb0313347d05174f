// SPDX-License-Identifier: MIT
#include "ui/printing/pageprints.h"

#include "app/placements/placementbook.h"
#include "ui/printing/pageprinter.h"
#include "ui/printing/sheetnotes.h"
#include "ui/text/listtext.h"

#include <QWidget>

namespace bellpush {

PagePrints::PagePrints(const PrintParts &parts, QWidget *page)
    : QObject(page),
      m_parts(parts),
      m_page(*page)
{ }

void PagePrints::print(const PrintJob &job)
{
    const bool isTaken = m_parts.printer.print(
        job, &m_page, [this, kept = job.placement](const PrintOutcome &outcome) {
            emit said(printOutcomeText(outcome));
            if (outcome.reason == PrintOutcome::Reason::Printed && kept)
                keep({*kept});
        });
    if (!isTaken)
        emit said(printerBusyText());
}

void PagePrints::keep(const QList<PrintedPlacement> &placements)
{
    if (const auto error = m_parts.placements.add(placements))
        emit said(notKeptText(*error));
}

} // namespace bellpush
