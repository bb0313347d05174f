// SPDX-License-Identifier: MIT
#include "ui/text/mediatext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct MediaText {
    Q_DECLARE_TR_FUNCTIONS(MediaText)
};

/// The types a header of this kind may have, such as "JPEG, PNG".
QString typesText(std::optional<MediaKind> kind)
{
    QStringList names;
    if (!kind)
        return u"HTML"_s;
    for (const MediaType &type : mediaTypes(*kind))
        names.append(QString(type.suffix).toUpper());
    names.removeDuplicates();
    return QLocale().createSeparatedList(names);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString megabytesText(const MediaError &error)
{
    const int most = error.kind ? largestMegabytes(*error.kind) : 0;
    const QString was
        = error.count > 0 ? MediaText::tr(" It has %1.").arg(sizeText(error.count)) : QString();
    return MediaText::tr("Over %1 MB, the most WhatsApp takes here: make it smaller.").arg(most)
        + was;
}

/// Of the address itself.
std::optional<QString> addressText(const MediaError &error)
{
    using enum MediaProblem;
    switch (error.problem) {
    case NoAddress:
        return MediaText::tr("Not an address: it begins with https://, or it is a file’s full "
                             "path.");
    case PlainHttp:
        return MediaText::tr("The address begins with http://: WhatsApp and Bellpush ask for "
                             "https://.");
    case HasPassword:
        return MediaText::tr("The address carries a name or a password: leave that out.");
    default:
        return std::nullopt;
    }
}

/// Of the way to it.
std::optional<QString> networkText(const MediaError &error)
{
    using enum MediaProblem;
    switch (error.problem) {
    case NoHost:
        return MediaText::tr("There is no such server: check the address.");
    case NoConnection:
        return MediaText::tr("The server cannot be reached: check the address and your "
                             "connection.");
    case Tls:
        return MediaText::tr("The connection is not safe (%1): nothing was fetched.")
            .arg(error.found);
    case HttpStatus:
        return MediaText::tr("The server answers %1 instead of the file: check the address.")
            .arg(error.count);
    case TooManyRedirects:
        return MediaText::tr("The server sends us on more than %1 times: give the last address.")
            .arg(error.limit);
    case ForbiddenRedirect:
        return MediaText::tr("The server sends us to %1, which is not followed: give an https "
                             "address.")
            .arg(error.found);
    case TooSlow:
        return MediaText::tr("Not there after %1 seconds: the server is too slow, for WhatsApp "
                             "most likely too.")
            .arg(error.limit);
    case StoppedHalfWay:
        return MediaText::tr("The connection broke off: try again.");
    case Cancelled:
        return MediaText::tr("Not fetched.");
    default:
        return std::nullopt;
    }
}

/// Of what came.
std::optional<QString> contentText(const MediaError &error)
{
    using enum MediaProblem;
    switch (error.problem) {
    case TooBig:
        return megabytesText(error);
    case Empty:
        return MediaText::tr("The file is empty.");
    case WrongType:
        return MediaText::tr("It is said to be %1; here WhatsApp takes %2.")
            .arg(error.found, typesText(error.kind));
    case NotAnImage:
        return MediaText::tr("Not a picture WhatsApp takes: give a JPEG or a PNG.");
    case TooManyPixels:
        return MediaText::tr("Too many pixels to show (%1 million): make it smaller.")
            .arg(error.count / 1'000'000);
    case UnsupportedDepth:
        return MediaText::tr("%1 bits a colour: WhatsApp takes pictures with %2.")
            .arg(error.count)
            .arg(error.limit);
    case UnsupportedColors:
        return MediaText::tr("Its colours are for print (CMYK): save it in RGB.");
    case BrokenImage:
        return MediaText::tr("The picture is cut off or damaged.");
    default:
        return std::nullopt;
    }
}

QString fileText(const MediaError &error)
{
    using enum MediaProblem;
    switch (error.problem) {
    case FileMissing:
        return MediaText::tr("There is no such file.");
    case FileNotAllowed:
        return MediaText::tr("You are not allowed to read this file.");
    case NotAFile:
        return MediaText::tr("That is no file: a folder, a device or a pipe.");
    default:
        return MediaText::tr("The file cannot be read: %1").arg(error.found);
    }
}

} // namespace

QString mediaErrorText(const MediaError &error)
{
    for (const auto &text : {addressText(error), networkText(error), contentText(error)}) {
        if (text)
            return *text;
    }
    return fileText(error);
}

QString checkedMediaText(const CheckedMedia &media)
{
    QStringList known;
    if (!media.type.isEmpty())
        known.append(media.type);
    if (media.size)
        known.append(sizeText(*media.size));
    if (known.isEmpty())
        return MediaText::tr("The server says neither type nor size.");
    return QLocale().createSeparatedList(known);
}

QString mediaLoadingText()
{
    return MediaText::tr("Loading…");
}

} // namespace bellpush
