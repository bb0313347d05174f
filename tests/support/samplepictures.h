// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QtEndian>

#include <functional>

/// Pictures as files, honest and hostile ones.
namespace bellpush::samplepictures {

inline QByteArray written(const QImage &image, const char *format,
                          const std::function<void(QImageWriter &)> &prepare = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (prepare)
        prepare(writer);
    if (!writer.write(image))
        qFatal("not written: %s", qPrintable(writer.errorString()));
    return bytes;
}

/// Left half red, right half blue.
inline QImage twoColors(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, x < size.width() / 2 ? Qt::red : Qt::blue);
    }
    return image;
}

inline QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A PNG's part; its checksum (RFC 2083, 3.4) as well.
inline QByteArray pngPart(const QByteArray &type, const QByteArray &data)
{
    quint32 sum = 0xffffffff;
    for (const char byte : QByteArray(type + data)) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? 0xedb88320U ^ (sum >> 1U) : sum >> 1U;
    }
    return bigEndian(static_cast<quint32>(data.size())) + type + data + bigEndian(~sum);
}

inline QByteArray zipped(const QByteArray &bytes)
{
    return qCompress(bytes, 9).sliced(4); // without the length that Qt puts in front
}

/// A PNG with the header asked for and black pixels of `rows` (all unless said otherwise).
inline QByteArray blackPng(QSize size, int depth, qsizetype rows = -1)
{
    const qsizetype row = 1 + (qsizetype{size.width()} * depth + 7) / 8;
    const QByteArray header = bigEndian(static_cast<quint32>(size.width()))
        + bigEndian(static_cast<quint32>(size.height())) + char(depth) + QByteArray(4, '\0');
    return QByteArray("\x89PNG\r\n\x1a\n") + pngPart("IHDR", header)
        + pngPart("IDAT", zipped(QByteArray((rows < 0 ? size.height() : rows) * row, '\0')))
        + pngPart("IEND", {});
}

/// `part` put in behind the header of `png`.
inline QByteArray withPngPart(QByteArray png, const QByteArray &part)
{
    return png.insert(8 + 12 + 13, part);
}

inline QByteArray bytesOf(std::initializer_list<int> numbers)
{
    QByteArray bytes;
    for (const int number : numbers)
        bytes.append(static_cast<char>(number));
    return bytes;
}

/// A JPEG that consists of little else than a header with these facts.
inline QByteArray jpegHeader(QSize size, int depth, int channels, char frame = '\xc0')
{
    const auto two = [](int number) {
        return bytesOf({number >> 8, number});
    };
    QByteArray bytes("\xff\xd8\xff");
    bytes += frame + two(8 + 3 * channels) + char(depth) + two(size.height()) + two(size.width())
        + char(channels);
    for (int i = 0; i < channels; ++i)
        bytes += bytesOf({i, 0x11, 0});
    bytes += QByteArray("\xff\xda") + two(6 + 2 * channels) + char(channels);
    for (int i = 0; i < channels; ++i)
        bytes += bytesOf({i, 0});
    return bytes + QByteArray("\0?\0", 3) + QByteArray("\xff\xd9");
}

} // namespace bellpush::samplepictures
