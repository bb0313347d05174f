// SPDX-License-Identifier: MIT
#include "ui/text/mediatext.h"

#include "app/values/media.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace bellpush {

namespace {

struct MediaText {
    Q_DECLARE_TR_FUNCTIONS(MediaText)
};

/// As the limits are written: whole megabytes without decimals.
QString megabytes(qint64 bytes)
{
    // Rounded up: what is a byte too large must not read as if it were not.
    const double tenths = std::ceil(static_cast<double>(bytes) * 10 / (1024 * 1024));
    const int decimals = std::fmod(tenths, 10) == 0 ? 0 : 1;
    return MediaText::tr("%1 MB").arg(QLocale().toString(tenths / 10, 'f', decimals));
}

QString megapixels(qint64 pixels)
{
    return QLocale().toString(std::ceil(static_cast<double>(pixels) / 1'000'000), 'f', 0);
}

QString typesText(std::optional<MediaKind> kind)
{
    if (!kind)
        return MediaText::tr("Only web pages have a card.");
    switch (*kind) {
    case MediaKind::Image:
        return MediaText::tr("WhatsApp shows JPEG and PNG pictures here.");
    case MediaKind::Video:
        return MediaText::tr("WhatsApp shows MP4 and 3GP videos here.");
    case MediaKind::Document:
        return MediaText::tr("WhatsApp takes PDF, text, Word, Excel and PowerPoint files here.");
    }
    Q_UNREACHABLE();
}

QString statusText(const MediaError &error)
{
    const QString status = QString::number(error.count);
    if (error.count == 404 || error.count == 410)
        return MediaText::tr("The server has nothing at this address (%1). Check the link.")
            .arg(status);
    if (error.count == 401 || error.count == 403)
        return MediaText::tr("The server does not hand it to everybody (%1), so WhatsApp will not "
                             "get it either. Make it public.")
            .arg(status);
    if (error.count < 200)
        return MediaText::tr("The server sends a notice (%1) before its answer, after which this "
                             "program reads no further. WhatsApp may get it all the same; to see "
                             "it here, use another link or switch such notices off at the server.")
            .arg(status);
    if (error.count < 300)
        return MediaText::tr("The server answered without the file (%1). Open the link in a "
                             "browser, and use the file's own.")
            .arg(status);
    if (error.count < 400)
        return MediaText::tr("The server sends on without saying where to (%1). Use the file's "
                             "own link.")
            .arg(status);
    return MediaText::tr("The server answered with an error (%1). Try again later or use another "
                         "link.")
        .arg(status);
}

QString tooBigText(const MediaError &error)
{
    if (error.count == 0)
        return MediaText::tr("It is larger than the %1 WhatsApp takes. Use a smaller file.")
            .arg(megabytes(error.limit));
    return MediaText::tr("It has %1, and WhatsApp takes %2. Use a smaller file.")
        .arg(megabytes(error.count), megabytes(error.limit));
}

QString wrongTypeText(const MediaError &error)
{
    if (error.found.isEmpty())
        return typesText(error.kind);
    return MediaText::tr("This is of the type “%1”. %2").arg(error.found, typesText(error.kind));
}

QString tlsText(const MediaError &error)
{
    if (error.found.isEmpty())
        return MediaText::tr("The server's certificate cannot be trusted. Use another server.");
    return MediaText::tr(
               "No secure connection to the server came about (“%1”). Use another server.")
        .arg(error.found);
}

/// What is wrong with the address or the way there.
QString wayText(const MediaError &error)
{
    using enum MediaProblem;
    switch (error.problem) {
    case NoAddress:
        return MediaText::tr("This is no link. It has to begin with https:// and name a file.");
    case PlainHttp:
        return MediaText::tr("Only https:// links are fetched. Put https:// in front.");
    case HasPassword:
        return MediaText::tr("The link carries a name or a password, which everybody would see. "
                             "Use one without.");
    case NoHost:
        return MediaText::tr("There is no server of this name. Check the link, and whether this "
                             "computer is online.");
    case NoConnection:
        return MediaText::tr("The server cannot be reached. Check the link, and whether this "
                             "computer is online.");
    case Tls:
        return tlsText(error);
    case HttpStatus:
        return statusText(error);
    case TooManyRedirects:
        return MediaText::tr(
                   "The server sends from one address to the next, over %1 times. Use the "
                   "file's own link.")
            .arg(error.limit);
    case ForbiddenRedirect:
        return MediaText::tr(
                   "The server sends on to “%1”, which is not fetched from there. Use the "
                   "file's own https:// link.")
            .arg(error.found);
    case TooSlow:
        return MediaText::tr(
            "The server was too slow: it was waited for %n second(s). Try again, or "
            "use another server.",
            nullptr, static_cast<int>(error.limit));
    case StoppedHalfWay:
        return MediaText::tr("The connection broke off. Try again.");
    default:
        return {};
    }
}

/// What is wrong with the file itself.
QString fileText(const MediaError &error)
{
    using enum MediaProblem;
    switch (error.problem) {
    case TooBig:
        return tooBigText(error);
    case Empty:
        return MediaText::tr("The file is empty. Use another one.");
    case WrongType:
        return wrongTypeText(error);
    case NotAnImage:
        return MediaText::tr("This is no picture, whatever its name says. %1")
            .arg(typesText(MediaKind::Image));
    case TooManyPixels:
        return MediaText::tr("It has %1 megapixels, and Bellpush shows up to %2. WhatsApp may show "
                             "it all the same; a smaller picture loads faster.")
            .arg(megapixels(error.count), megapixels(error.limit));
    case UnsupportedDepth:
        return MediaText::tr("It has %1 bits a colour, and WhatsApp takes %2. Save it with 8 bits.")
            .arg(error.count)
            .arg(error.limit);
    case UnsupportedColors:
        return MediaText::tr("Its colours are for print (CMYK). Save it for screens (RGB).");
    case BrokenImage:
        return MediaText::tr("The picture is cut off or damaged. Save it anew.");
    case FileMissing:
        return MediaText::tr("There is no such file. Check the path.");
    case FileNotAllowed:
        return MediaText::tr("You are not allowed to read this file: check its permissions.");
    case NotAFile:
        return MediaText::tr("This is a folder or a device. Name a file.");
    case FileUnreadable:
        return MediaText::tr("The file cannot be read. The system says: “%1”").arg(error.found);
    default:
        return {};
    }
}

} // namespace

QString mediaErrorText(const MediaError &error)
{
    const QString text = wayText(error);
    return text.isEmpty() ? fileText(error) : text;
}

QString checkedMediaText(const CheckedMedia &media)
{
    QStringList known;
    if (!media.type.isEmpty())
        known.append(media.type);
    if (media.size)
        known.append(
            QLocale().formattedDataSize(*media.size, 1, QLocale::DataSizeTraditionalFormat));
    return known.isEmpty() ? MediaText::tr("The server says neither type nor size.")
                           : QLocale().createSeparatedList(known);
}

QString mediaLoadingText()
{
    return MediaText::tr("Loading…");
}

} // namespace bellpush
