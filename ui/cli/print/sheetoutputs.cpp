// SPDX-License-Identifier: MIT
#include "ui/cli/print/sheetoutputs.h"

#include "app/lists/csvwriter.h"
#include "ui/text/listtext.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Failed = std::optional<Failure>;

Failed storeFailure(const std::optional<StoreError> &error)
{
    if (!error)
        return std::nullopt;
    return failure(ExitCode::Failed, storeErrorText(*error)).value();
}

QString storePath()
{
    return databasePath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

/// As a line of the list of codes. The time is left out, so that it depends on the list only.
QByteArray codesLine(const QStringList &fields)
{
    return toCsv(fields.sliced(1));
}

} // namespace

SheetOutputs::SheetOutputs(const SheetRequest &request)
    : m_request(request),
      m_pdf(request.output),
      m_codes(request.placements.value_or(QString())),
      m_now(QDateTime::currentDateTimeUtc())
{ }

Result<PlacementCodes, Failure> SheetOutputs::codesOnPaper()
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

Failed SheetOutputs::open()
{
    if (Failed failed = m_pdf.open())
        return failed;
    if (m_store) {
        auto begun = m_store->begin();
        if (!begun)
            return storeFailure(begun.error());
        m_keeping.emplace(*std::move(begun));
    }
    if (!m_request.placements)
        return std::nullopt;
    if (Failed failed = m_codes.open())
        return failed;
    return m_codes.write(csvMark.toByteArray() + codesLine(placementHeader()));
}

Failed SheetOutputs::note(const Placement &placement, const PrintedLabel &printed)
{
    const bool isInput = m_request.list.path == "-"_L1;
    const PrintedPlacement record{.printedAt = m_now,
                                  .list
                                  = isInput ? QString() : QFileInfo(m_request.list.path).fileName(),
                                  .stock = m_request.job.stock.id,
                                  .sheet = printed.sheet,
                                  .place = printed.label,
                                  .number = placement.number,
                                  .payload = placement.payload,
                                  .label = placement.label,
                                  .link = placement.link};
    if (m_request.placements) {
        if (Failed failed = m_codes.write(codesLine(placementFields(record))))
            return failed;
    }
    return m_store ? storeFailure(m_store->append(record)) : std::nullopt;
}

Failed SheetOutputs::deliver(Console &console)
{
    // First what is kept: codes that are on paper and in no list would be given out again.
    if (m_keeping) {
        if (Failed failed = storeFailure(m_keeping->commit()))
            return failed;
    }
    Failed failed = m_pdf.deliver(console);
    if (!failed && m_request.placements) {
        failed = m_codes.deliver(console);
        if (failed)
            failed->finding.text += u' ' + sheetsWrittenAllTheSameText(m_request.output);
    }
    if (failed && m_store)
        failed->finding.text += u' ' + keptAllTheSameText();
    return failed;
}

} // namespace bellpush
