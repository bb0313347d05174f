// SPDX-License-Identifier: MIT
#include "ui/print/sheetfile.h"

#include "ui/press/sheetwriter.h"

#include <QSaveFile>
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

/// Nothing when it was cancelled.
std::optional<SheetOutcome> write(QPromise<SheetOutcome> &promise, const SheetJob &job,
                                  const QList<LabelContent> &contents, QIODevice &out)
{
    SheetOutcome outcome;
    SheetWriter writer(job, out);
    for (const LabelContent &content : contents) {
        if (promise.isCanceled())
            return std::nullopt;
        const auto printed = writer.add(content);
        outcome.label = outcome.labels.size();
        if (!printed) {
            outcome.error = printed.error();
            return outcome;
        }
        outcome.labels.append(*printed);
        promise.setProgressValue(static_cast<int>(outcome.labels.size()));
    }
    outcome.error = writer.finish();
    if (!outcome.labels.isEmpty())
        outcome.sheets = sheetCount(job, outcome.labels.size() * contents.constFirst().copies);
    return outcome;
}

void writeFile(QPromise<SheetOutcome> &promise, const SheetJob &job,
               const QList<LabelContent> &contents, const QString &path)
{
    promise.setProgressRange(0, static_cast<int>(contents.size()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        promise.addResult(SheetOutcome{.error = SheetError{SheetError::Reason::CannotWrite}});
        return;
    }
    auto outcome = write(promise, job, contents, file);
    if (!outcome)
        return;
    if (!outcome->error && !file.commit())
        outcome->error = SheetError{SheetError::Reason::CannotWrite};
    promise.addResult(std::move(*outcome));
}

} // namespace

QFuture<SheetOutcome> writeSheets(const SheetJob &job, const QList<LabelContent> &contents,
                                  const QString &path)
{
    return QtConcurrent::run([job, contents, path](QPromise<SheetOutcome> &promise) {
        if (!path.isEmpty())
            return writeFile(promise, job, contents, path);
        promise.setProgressRange(0, static_cast<int>(contents.size()));
        Nowhere nowhere;
        nowhere.open(QIODevice::WriteOnly);
        if (auto outcome = write(promise, job, contents, nowhere))
            promise.addResult(std::move(*outcome));
    });
}

} // namespace bellpush
