// SPDX-License-Identifier: MIT
#include "ui/commandline/files.h"

#include "app/storage/documentfile.h"
#include "ui/commandline/console.h"
#include "ui/text/filetext.h"

#include <QCoreApplication>
#include <QFile>

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

bool open(QFile &file, const QString &path)
{
    if (path == "-"_L1)
        return file.open(stdin, QIODevice::ReadOnly);
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly);
}

} // namespace

Result<MessageDraft, Failure> openDraft(const QString &path)
{
    auto document = openDocument(path);
    if (!document)
        return failure(ExitCode::Failed, openErrorText(nameOf(path), document.error()));
    return std::move(document->draft);
}

Result<QByteArray, Failure> readBytes(const QString &path, qint64 longest)
{
    QFile file;
    QByteArray bytes;
    if (open(file, path))
        bytes = file.read(longest + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ExitCode::Failed,
                       FilesText::tr("%1 could not be read. The system says: %2.")
                           .arg(nameOf(path), file.errorString()));
    if (bytes.size() > longest)
        return failure(
            ExitCode::Failed,
            FilesText::tr("%1 is too long to be what is wanted here.").arg(nameOf(path)));
    return bytes;
}

std::optional<Failure> deliver(const QString &path, const QByteArray &bytes, Console &console)
{
    if (path == "-"_L1)
        return console.write(bytes);
    if (const auto error = writeFile(path, bytes))
        return failure(ExitCode::Failed, writeErrorText(path, *error)).value();
    return std::nullopt;
}

} // namespace bellpush
