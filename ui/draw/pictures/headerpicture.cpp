// SPDX-License-Identifier: MIT
#include "ui/draw/pictures/headerpicture.h"

#include "app/values/mediamagic.h"
#include "ui/draw/pictures/pictureoutline.h"

#include <QBuffer>
#include <QImageReader>

#include <functional>

namespace bellpush {

namespace {

/// Bits a channel. Source: app/SOURCES.md, "Media".
constexpr int shownDepth = 8;

tl::unexpected<MediaError> refused(MediaProblem problem, qint64 limit = 0, qint64 count = 0)
{
    return tl::unexpected(
        MediaError{.problem = problem, .kind = MediaKind::Image, .limit = limit, .count = count});
}

qint64 pixelCount(QSize size)
{
    return qint64{size.width()} * size.height();
}

QSize fitted(QSize size, QSize largest)
{
    if (size.width() <= largest.width() && size.height() <= largest.height())
        return size;
    return size.scaled(largest, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// A reader of exactly this format and size, or a null picture.
QImage read(const QByteArray &bytes, const char *format, QSize size,
            const std::function<void(QImageReader &)> &prepare)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    if (reader.size() != size)
        return {};
    prepare(reader);
    return reader.read();
}

Result<QImage, MediaError> jpegPicture(const QByteArray &bytes, QSize largest)
{
    const std::optional<PictureOutline> outline = jpegOutline(bytes);
    if (!outline)
        return refused(MediaProblem::BrokenImage);
    const qint64 most = outline->inPasses ? mostPixels : mostPlainJpegPixels;
    if (const qint64 count = pixelCount(outline->size); count > most)
        return refused(MediaProblem::TooManyPixels, most, count);
    if (outline->depth != shownDepth)
        return refused(MediaProblem::UnsupportedDepth, shownDepth, outline->depth);
    if (outline->channels != 1 && outline->channels != 3)
        return refused(MediaProblem::UnsupportedColors);

    const QImage image = read(bytes, "jpeg", outline->size, [&](QImageReader &reader) {
        const bool isTurned
            = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
        reader.setScaledSize(fitted(outline->size, isTurned ? largest.transposed() : largest));
    });
    if (image.isNull())
        return refused(MediaProblem::BrokenImage);
    return image;
}

Result<QImage, MediaError> pngPicture(const QByteArray &bytes, QSize largest)
{
    const std::optional<PictureOutline> outline = pngOutline(bytes);
    if (!outline)
        return refused(MediaProblem::BrokenImage);
    if (const qint64 count = pixelCount(outline->size); count > mostPixels)
        return refused(MediaProblem::TooManyPixels, mostPixels, count);
    if (outline->depth > shownDepth)
        return refused(MediaProblem::UnsupportedDepth, shownDepth, outline->depth);

    QImage image = read(pngPixels(bytes), "png", outline->size, [](QImageReader &) {});
    if (image.isNull())
        return refused(MediaProblem::BrokenImage);
    // In place where it can be: scaling another format would make a whole copy in this one first.
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                            : QImage::Format_RGB32);
    return image.scaled(fitted(image.size(), largest), Qt::IgnoreAspectRatio,
                        Qt::SmoothTransformation);
}

} // namespace

Result<QImage, MediaError> headerPicture(const QByteArray &bytes, QSize largest)
{
    Q_ASSERT(!largest.isEmpty());

    if (bytes.isEmpty())
        return refused(MediaProblem::Empty);
    const std::optional<ImageFormat> format = imageFormat(bytes);
    if (!format)
        return refused(MediaProblem::NotAnImage);
    return *format == ImageFormat::Jpeg ? jpegPicture(bytes, largest) : pngPicture(bytes, largest);
}

} // namespace bellpush
