// SPDX-License-Identifier: MIT
#include "ui/cli/frame/files.h"

#include "app/documents/documentfile.h"
#include "ui/cli/frame/console.h"
#include "ui/text/filetext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct FilesText {
    Q_DECLARE_TR_FUNCTIONS(FilesText)
};

/// How a file is called in a sentence.
QString nameOf(const QString &path)
{
    return path == "-"_L1 ? FilesText::tr("Standard input") : path;
}

/// How to read what is no file: the shell waits for it, not we.
Failure readFailed(const QString &path, const OpenError &error)
{
    QString text = openErrorText(nameOf(path), error);
    const auto *file = std::get_if<FileError>(&error);
    if (file != nullptr && file->reason == FileError::Reason::Special)
        text += u' '
            + FilesText::tr(
                    "To read from a pipe, name “-” and let the shell read it: “… - < PIPE”.");
    return failure(ExitCode::Failed, text).value();
}

} // namespace

Result<MessageDraft, Failure> openDraft(const QString &path)
{
    auto document = openDocument(path);
    if (!document)
        return tl::unexpected(readFailed(path, document.error()));
    return document->message();
}

Result<QByteArray, Failure> readBytes(const QString &path, qint64 longest)
{
    const auto bytes = readFile(path, longest + 1);
    if (!bytes)
        return tl::unexpected(readFailed(path, bytes.error()));
    if (bytes->size() > longest)
        return failure(
            ExitCode::Failed,
            FilesText::tr("%1 is too long to be what is wanted here.").arg(nameOf(path)));
    return *bytes;
}

bool isStandardOutput(const QString &path)
{
    return path == "-"_L1 || path == "/dev/stdout"_L1 || path == "/dev/fd/1"_L1
        || path == "/proc/self/fd/1"_L1;
}

bool isStream(const QString &path)
{
    const QFileInfo info(path);
    return isStandardOutput(path) || isDescriptorPath(path)
        || (info.exists() && !info.isFile() && !info.isDir());
}

Failure writeFailed(const QString &path, const FileError &error)
{
    return failure(ExitCode::Failed, writeErrorText(path, error)).value();
}

std::optional<Failure> deliver(const QString &path, const QByteArray &bytes, Console &console)
{
    if (isStandardOutput(path))
        return console.write(bytes);
    const auto error = writeFile(path, bytes, WholeFile::Special::WrittenThrough);
    return error ? std::optional(writeFailed(path, *error)) : std::nullopt;
}

} // namespace bellpush
