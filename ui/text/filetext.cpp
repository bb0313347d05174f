// SPDX-License-Identifier: MIT
#include "ui/text/filetext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

/// The name without its folders; a folder's is its path. Ours: no name that is read is longer.
QString shownName(const QString &path)
{
    constexpr qsizetype longest = 120;
    if (path.isEmpty())
        return u"“”"_s;
    const QString name = QFileInfo(path).fileName();
    const QString shown = name.isEmpty() ? path : name;
    return shown.size() <= longest ? shown
                                   : shown.left(longest / 2) + u'…' + shown.right(longest / 2);
}

QString reasonText(const FileError &error)
{
    return fileReasonText(error);
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
    case NoKind:
        return FileText::tr("It holds no message, link, poster or sheet. It was left as it is: a "
                            "newer Bellpush may know what it holds.");
    case SeveralKinds:
        return FileText::tr("It holds several things at once (%1), and a document is one of them. "
                            "It was left as it is.")
            .arg(error.words);
    case OtherKind:
        return FileText::tr("It holds something else by now (%1).").arg(error.words);
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

QString fileReasonText(const FileError &error)
{
    using enum FileError::Reason;
    switch (error.reason) {
    case NotFound:
        return FileText::tr("There is no such file or folder.");
    case NoFolder:
        return FileText::tr("The folder it should go into does not exist: make it, or choose "
                            "another.");
    case Folder:
        return FileText::tr("It is a folder: name a file.");
    case Special:
        return FileText::tr("It is a pipe or a device, and no file: name a file.");
    case NotAllowed:
        return FileText::tr("You are not allowed to use it: check its permissions.");
    case FolderNotAllowed:
        return FileText::tr("You are not allowed to write into its folder: choose another, or "
                            "check the folder’s permissions.");
    case ReadOnlyDisk:
        return FileText::tr("Its disk can only be read: choose a folder on another disk.");
    case DiskFull:
        return FileText::tr("The disk is full: make room there, or choose a folder on another "
                            "disk.");
    case NameTooLong:
        return FileText::tr("The name is too long for this disk: choose a shorter one.");
    case TooLarge:
        return FileText::tr("It is over 4 MB, which no Bellpush document is.");
    case Failed:
        return FileText::tr("The system says: %1.").arg(error.words);
    }
    Q_UNREACHABLE();
}

QString openErrorText(const QString &path, const OpenError &error)
{
    const QString reason = std::visit([](const auto &each) { return reasonText(each); }, error);
    return FileText::tr("%1 could not be opened. %2").arg(shownName(path), reason);
}

QString stillWritingText(const QString &path)
{
    return FileText::tr("%1 is still being written. Save again when it is there, or cancel it.")
        .arg(shownName(path));
}

QString writeErrorText(const QString &path, const FileError &error)
{
    return FileText::tr("%1 could not be written. %2").arg(shownName(path), fileReasonText(error));
}

} // namespace bellpush
