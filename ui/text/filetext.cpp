// SPDX-License-Identifier: MIT
#include "ui/text/filetext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bellpush {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

QString reasonText(const FileError &error)
{
    using enum FileError::Reason;
    switch (error.reason) {
    case NotFound:
        return FileText::tr("There is no such file or folder.");
    case NotAllowed:
        return FileText::tr("You are not allowed to use it: check its permissions.");
    case NotAFile:
        return FileText::tr("It is a folder: name a file.");
    case TooLarge:
        return FileText::tr("It is over 4 MB, which no Bellpush document is.");
    case Failed:
        return FileText::tr("The system says: %1.").arg(error.words);
    }
    Q_UNREACHABLE();
}

QString reasonText(const DocumentError &error)
{
    using enum DocumentError::Reason;
    switch (error.reason) {
    case NotJson:
        return FileText::tr("It is broken at byte %1 (%2). It was left as it is.")
            .arg(error.place)
            .arg(error.words);
    case NotBellpush:
        return FileText::tr("It is not a Bellpush document. It was left as it is.");
    case OtherVersion:
        return FileText::tr("It is written in version %1 of the format, and this Bellpush reads "
                            "version %2. It was left as it is: open it with a newer Bellpush.")
            .arg(error.words)
            .arg(documentVersion);
    case HalfCharacter:
        return FileText::tr(
                   "Its “%1” has half a character in it, such as \\ud83d without the other "
                   "half. It was left as it is: write the whole character.")
            .arg(error.words);
    case WrongValue:
        return FileText::tr("Its “%1” holds something it cannot hold. It was left as it is.")
            .arg(error.words);
    }
    Q_UNREACHABLE();
}

} // namespace

QString openErrorText(const QString &path, const OpenError &error)
{
    const QString reason = std::visit([](const auto &each) { return reasonText(each); }, error);
    return FileText::tr("%1 could not be opened. %2").arg(QFileInfo(path).fileName(), reason);
}

QString writeErrorText(const QString &path, const FileError &error)
{
    return FileText::tr("%1 could not be written. %2")
        .arg(QFileInfo(path).fileName(), reasonText(error));
}

} // namespace bellpush
