// SPDX-License-Identifier: MIT
#include "ui/draw/press/pdfimages.h"

#include "ui/draw/press/imagebytes.h"
#include "ui/draw/press/pdffile.h"

#include <QCryptographicHash>

namespace bellpush {

namespace {

QByteArray imageEntries(const QImage &image, QByteArrayView colourSpace)
{
    return "/Type/XObject/Subtype/Image/Width " + QByteArray::number(image.width()) + "/Height "
        + QByteArray::number(image.height()) + "/BitsPerComponent 8/ColorSpace"
        + colourSpace.toByteArray();
}

/// Two pictures that show the same have the same.
QByteArray digest(const QImage &image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(pixels.width()) + 'x');
    for (int y = 0; y < pixels.height(); ++y)
        hash.addData(QByteArray::fromRawData(
            reinterpret_cast<const char *>(pixels.constScanLine(y)), pixels.width() * 4));
    return hash.result();
}

} // namespace

PdfImages::PdfImages(PdfFile &file) : m_file(file) { }

int PdfImages::numberOf(const QImage &image)
{
    const auto known = m_known.constFind(image.cacheKey());
    if (known != m_known.constEnd())
        return *known;
    const int number = numberOfBytes(image);
    m_known.insert(image.cacheKey(), number);
    return number;
}

int PdfImages::numberOfBytes(const QImage &image)
{
    const QByteArray shown = digest(image);
    const auto known = m_alike.constFind(shown);
    if (known != m_alike.constEnd())
        return *known;
    return *m_alike.insert(shown, write(image));
}

std::optional<PdfImages::Glyph> PdfImages::glyphOf(int face, const QRawFont &font, quint32 glyph)
{
    const auto known = m_glyphs.constFind({face, glyph});
    if (known != m_glyphs.constEnd())
        return *known;
    GlyphPicture picture = glyphPicture(font, glyph);
    std::optional<Glyph> result;
    if (!picture.image.isNull()) {
        const int number = numberOfBytes(std::exchange(picture.image, {}));
        result = Glyph{number, picture};
    }
    m_glyphs.insert({face, glyph}, result);
    return result;
}

int PdfImages::write(const QImage &image)
{
    const QByteArray alpha = alphaBytes(image);
    QByteArray mask;
    if (!alpha.isEmpty()) {
        const int object = m_file.reserve();
        m_file.writeStream(object, imageEntries(image, "/DeviceGray"), alpha);
        mask = "/SMask " + reference(object);
    }
    const ImageBytes colours = imageBytes(image);
    const int object = m_file.reserve();
    m_file.writeStream(object,
                       imageEntries(image, colours.isGray ? "/DeviceGray" : "/DeviceRGB") + mask,
                       colours.bytes);
    m_objects.append(object);
    return static_cast<int>(m_objects.size()) - 1;
}

QByteArray PdfImages::resources() const
{
    QByteArray entries;
    for (qsizetype i = 0; i < m_objects.size(); ++i)
        entries += "/I" + QByteArray::number(i) + ' ' + reference(m_objects.at(i));
    return entries;
}

} // namespace bellpush
