// SPDX-License-Identifier: MIT
#include "ui/cli/print/drawlogo.h"

#include "app/values/logoproblem.h"
#include "ui/cli/print/plainsvg.h"
#include "ui/draw/pictures/headerpicture.h"
#include "ui/draw/pictures/logodrawing.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Drawn = Result<QImage, LogoDrawing>;

void limit(int resource, rlim_t most)
{
    const rlimit limits{most, most};
    ::setrlimit(static_cast<__rlimit_resource>(resource), &limits);
}

/// Whatever the file makes of the library that draws it, this is where it ends.
void limitThisProcess()
{
    constexpr rlim_t mostSeconds = 2;
    limit(RLIMIT_CPU, mostSeconds);
    limit(RLIMIT_CORE, 0);
    std::signal(SIGXFSZ, SIG_IGN); // a file that cannot be written is an error like others
    limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__ // takes terabytes of addresses, not of memory
    // With the libraries' own pages, which no limit counts and which take up to 30 MB, it is 256.
    constexpr rlim_t mostBytes = rlim_t{224} * 1024 * 1024;
    limit(RLIMIT_DATA, mostBytes);
#endif
}

QSize fitted(QSizeF size)
{
    return size.scaled(mostLogoPixels, mostLogoPixels, Qt::KeepAspectRatio)
        .toSize()
        .boundedTo({mostLogoPixels, mostLogoPixels})
        .expandedTo({1, 1});
}

Drawn drawnSvg(const QByteArray &file)
{
    const auto plain = plainSvg(file);
    if (!plain)
        return tl::unexpected(plain.error());
    QSvgRenderer renderer(*plain);
    const QSizeF size = renderer.defaultSize();
    if (!renderer.isValid())
        return tl::unexpected(LogoDrawing::Broken);
    if (size.isEmpty())
        return tl::unexpected(LogoDrawing::DrawsNothing);
    QImage image(fitted(size), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

Drawn drawnRaster(QImageReader &reader)
{
    const QSize size = reader.size();
    if (!size.isValid())
        return tl::unexpected(LogoDrawing::Broken);
    if (qint64{size.width()} * size.height() > mostPixels)
        return tl::unexpected(LogoDrawing::TooManyPixels);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(LogoDrawing::Broken);
    if (image.width() <= mostLogoPixels && image.height() <= mostLogoPixels)
        return image;
    return image.scaled(fitted(image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

Drawn drawn(QByteArray file)
{
    static const QList<QByteArray> rasters{"png", "jpeg", "gif", "bmp", "webp"};
    if (file.startsWith("\x1f\x8b"))
        return tl::unexpected(LogoDrawing::Compressed);
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (rasters.contains(reader.format()))
        return drawnRaster(reader);
    return drawnSvg(file);
}

} // namespace

int drawLogo(int argc, char **argv)
{
    limitThisProcess();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    const QGuiApplication application(argc, argv); // an SVG may hold text
    QFile in;
    QFile out;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly)
        || !out.open(STDOUT_FILENO, QIODevice::WriteOnly))
        return static_cast<int>(LogoDrawing::Broken);
    const Drawn picture = drawn(in.read(largestLogoBytes + 1));
    if (!picture)
        return static_cast<int>(picture.error());
    const QImage plain = picture->convertToFormat(QImage::Format_ARGB32);
    return plain.save(&out, "PNG") ? 0 : static_cast<int>(LogoDrawing::Broken);
}

} // namespace bellpush
