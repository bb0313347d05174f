// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/placementstore.h"
#include "ui/cli/frame/outputfile.h"
#include "ui/cli/print/listoptions.h"

namespace bellpush {

/// Where a list goes when it is printed: the PDF and, where they are asked for, the list of codes
/// and the program's own list of what was printed. All change at the end, or none.
class ListOutputs
{
public:
    /// The request has to outlive it.
    ListOutputs(const ListRequest &request, const QString &pdf);

    /// The codes that are not to be used again. Opens the program's list if it is asked for.
    Result<PlacementCodes, Failure> codesOnPaper();

    std::optional<Failure> open();

    /// What the PDF is written to, and why it did not take everything.
    QIODevice &pdf() { return m_pdf.device(); }
    Failure pdfFailure() const { return m_pdf.writeFailure(); }

    /// Notes where a code will be.
    std::optional<Failure> note(const PrintedPlacement &placement);

    /// Puts everything in its place, the list of what was printed first.
    std::optional<Failure> deliver(Console &console);

private:
    const ListRequest &m_request;
    QString m_path; ///< Of the PDF.
    OutputFile m_pdf;
    OutputFile m_codes;
    std::optional<PlacementStore> m_store;
};

} // namespace bellpush
