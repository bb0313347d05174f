// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetfile.h"

#include "app/core/wholefile.h"
#include "ui/draw/sheets/sheetwriter.h"

#include <QtConcurrentRun>

namespace bellpush {

namespace {

/// Takes everything and keeps nothing.
class Nowhere : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 length) override { return length; }
};

using Progress = std::function<void(int labels)>;

/// Nothing when it was cancelled.
std::optional<SheetOutcome> write(const SheetJob &job, const QList<LabelContent> &contents,
                                  QIODevice &out, const std::function<bool()> &isCancelled,
                                  const Progress &progress)
{
    SheetOutcome outcome;
    SheetWriter writer(job, out);
    for (const LabelContent &content : contents) {
        if (isCancelled())
            return std::nullopt;
        const auto printed = writer.add(content);
        outcome.label = outcome.labels.size();
        if (!printed) {
            outcome.error = printed.error();
            return outcome;
        }
        outcome.labels.append(*printed);
        progress(static_cast<int>(outcome.labels.size()));
    }
    outcome.error = writer.finish();
    if (!outcome.labels.isEmpty())
        outcome.sheets = sheetCount(job, outcome.labels.size() * contents.constFirst().copies);
    return outcome;
}

SheetError cannotWrite(const FileError &error)
{
    return {.reason = SheetError::Reason::CannotWrite, .file = error};
}

void writeFile(QPromise<SheetOutcome> &promise, const SheetJob &job,
               const QList<LabelContent> &contents, const QString &path)
{
    promise.setProgressRange(0, static_cast<int>(contents.size()));
    WholeFile file;
    if (const auto error = file.open(path, WholeFile::Special::Refused)) {
        promise.addResult(SheetOutcome{.error = cannotWrite(*error)});
        return;
    }
    auto outcome = write(
        job, contents, file.device(), [&promise] { return promise.isCanceled(); },
        [&promise](int labels) { promise.setProgressValue(labels); });
    if (!outcome || promise.isCanceled())
        return; // what is not put in place is no file
    if (outcome->error && outcome->error->reason == SheetError::Reason::CannotWrite)
        outcome->error = cannotWrite(file.error());
    else if (const auto error = outcome->error ? std::nullopt : file.putInPlace())
        outcome->error = cannotWrite(*error);
    promise.addResult(std::move(*outcome));
}

} // namespace

std::optional<SheetOutcome> checkedSheets(const SheetJob &job, const QList<LabelContent> &contents,
                                          const std::function<bool()> &isCancelled)
{
    Nowhere nowhere;
    nowhere.open(QIODevice::WriteOnly);
    return write(job, contents, nowhere, isCancelled, [](int) {});
}

QFuture<SheetOutcome> writeSheets(const SheetJob &job, const QList<LabelContent> &contents,
                                  const QString &path)
{
    return QtConcurrent::run([job, contents, path](QPromise<SheetOutcome> &promise) {
        writeFile(promise, job, contents, path);
    });
}

} // namespace bellpush
