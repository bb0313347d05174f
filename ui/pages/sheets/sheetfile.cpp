// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetfile.h"

#include "app/core/wholefile.h"
#include "ui/draw/sheets/sheetwriter.h"

namespace bellpush {

namespace {

/// Takes everything and keeps nothing.
class Nowhere : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override { return length; }
};

/// Nothing when it was cancelled.
std::optional<SheetOutcome> write(const SheetJob &job, const LabelRows &labels, QIODevice &out,
                                  const JobControl &control)
{
    SheetOutcome outcome;
    RowFlow<LabelOutcome> flow;
    flow.next = [&labels, next = labels.rows.cbegin()]() mutable {
        return next == labels.rows.cend() ? std::nullopt : std::optional(*next++);
    };
    flow.took = [&](const ListRow &, const std::optional<LabelOutcome> &printed) {
        outcome.label = outcome.labels.size();
        if (!*printed) {
            outcome.error = printed->error();
            return false;
        }
        outcome.labels.append(**printed);
        control.progressed(static_cast<int>(outcome.labels.size()),
                           static_cast<int>(labels.rows.size()));
        return !control.isCancelled();
    };
    const auto failed = writeLabels(job, labels.copies, out, flow);
    if (control.isCancelled())
        return std::nullopt;
    if (failed)
        outcome.error = failed;
    outcome.sheets = sheetCount(job, outcome.labels.size() * labels.copies);
    return outcome;
}

SheetError cannotWrite(const FileError &error)
{
    return {.reason = SheetError::Reason::CannotWrite, .file = error};
}

} // namespace

std::optional<SheetOutcome> checkedSheets(const SheetJob &job, const LabelRows &labels,
                                          const std::function<bool()> &isCancelled)
{
    Nowhere nowhere;
    nowhere.open(QIODevice::WriteOnly);
    return write(job, labels, nowhere, {.isCancelled = isCancelled});
}

std::optional<SheetOutcome> writeSheets(const SheetJob &job, const LabelRows &labels,
                                        const QString &path, const JobControl &control)
{
    WholeFile file;
    if (const auto error = file.open(path, WholeFile::Special::Refused))
        return SheetOutcome{.error = cannotWrite(*error)};
    auto outcome = write(job, labels, file.device(), control);
    if (!outcome)
        return std::nullopt; // what is not put in place is no file
    if (outcome->error && outcome->error->reason == SheetError::Reason::CannotWrite)
        outcome->error = cannotWrite(file.error());
    else if (const auto error = outcome->error ? std::nullopt : file.putInPlace())
        outcome->error = cannotWrite(*error);
    return outcome;
}

} // namespace bellpush
