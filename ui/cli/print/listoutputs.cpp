// SPDX-License-Identifier: MIT
#include "ui/cli/print/listoutputs.h"

#include "app/lists/csvwriter.h"
#include "ui/text/listtext.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Failed = std::optional<Failure>;

Failed storeFailure(const std::optional<StoreError> &error)
{
    if (!error)
        return std::nullopt;
    return failure(ExitCode::Failed, placementsErrorText(*error)).value();
}

QString storePath()
{
    return databasePath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

/// As a line of the list of codes: without its time, so that it depends on the list only, and
/// without what somebody may have noted in the program's own list.
QByteArray codesLine(const QStringList &fields)
{
    constexpr qsizetype ofTheCode = 8;
    return toCsv(fields.sliced(1, ofTheCode));
}

} // namespace

ListOutputs::ListOutputs(const ListRequest &request, const QString &pdf)
    : m_request(request),
      m_path(pdf),
      m_pdf(pdf),
      m_codes(request.placements.value_or(QString()))
{ }

Result<PlacementCodes, Failure> ListOutputs::codesOnPaper()
{
    if (!m_request.keep)
        return PlacementCodes();
    auto opened = PlacementStore::open(storePath());
    if (!opened)
        return tl::unexpected(*storeFailure(opened.error()));
    m_store.emplace(*std::move(opened));
    auto codes = m_store->codes();
    if (!codes)
        return tl::unexpected(*storeFailure(codes.error()));
    return *std::move(codes);
}

Failed ListOutputs::open()
{
    if (Failed failed = m_pdf.open())
        return failed;
    if (!m_request.placements)
        return std::nullopt;
    if (Failed failed = m_codes.open())
        return failed;
    return m_codes.write(csvMark.toByteArray() + codesLine(placementHeader()));
}

Failed ListOutputs::note(const PrintedPlacement &placement)
{
    if (m_request.placements) {
        if (Failed failed = m_codes.write(codesLine(placementFields(placement))))
            return failed;
    }
    return m_store ? storeFailure(m_store->note(placement)) : std::nullopt;
}

Failed ListOutputs::deliver(Console &console)
{
    // First what is kept: codes that are on paper and in no list would be given out again.
    if (m_store) {
        if (Failed failed = storeFailure(m_store->keepNoted()))
            return failed;
    }
    Failed failed = m_pdf.deliver(console);
    if (!failed && m_request.placements) {
        failed = m_codes.deliver(console);
        if (failed)
            failed->finding.text += u' ' + pagesWrittenAllTheSameText(m_path);
    }
    if (failed && m_store)
        failed->finding.text += u' ' + keptAllTheSameText();
    return failed;
}

} // namespace bellpush
