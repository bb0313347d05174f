// SPDX-License-Identifier: MIT
#include "ui/draw/pictures/pictureoutline.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace bellpush {

namespace {

constexpr qsizetype pngSignature = 8;
constexpr qsizetype pngFrame = 12; // of each part: its length, type and checksum
constexpr qsizetype pngHeader = 13;

constexpr uchar endOfImage = 0xd9;
constexpr uchar startOfScan = 0xda;

uchar byteAt(QByteArrayView bytes, qsizetype place)
{
    return static_cast<uchar>(bytes[place]);
}

int shortAt(QByteArrayView bytes, qsizetype place)
{
    return qFromBigEndian<quint16>(bytes.data() + place);
}

/// SOF0 to SOF15 without the three codes among them that mean something else.
bool isStartOfFrame(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// One that stands alone, or inside a scan's data.
bool isBare(uchar marker)
{
    return marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/// Goes from marker to marker.
class JpegWalk
{
public:
    explicit JpegWalk(QByteArrayView bytes) : m_rest(bytes) { }

    std::optional<PictureOutline> outline()
    {
        while (const std::optional<uchar> marker = nextMarker()) {
            if (*marker == endOfImage)
                return m_scans > 0 ? std::optional(m_outline) : std::nullopt;
            if (!isBare(*marker) && !takeSegment(*marker))
                return std::nullopt;
        }
        return std::nullopt;
    }

private:
    /// Jumps over what is no marker: a scan's data.
    std::optional<uchar> nextMarker()
    {
        for (;;) {
            const qsizetype place = m_rest.indexOf('\xff');
            if (place < 0 || place + 1 >= m_rest.size())
                return std::nullopt;
            const uchar marker = byteAt(m_rest, place + 1);
            m_rest = m_rest.sliced(place + (marker == 0xff ? 1 : 2)); // 0xff fills
            if (marker != 0x00 && marker != 0xff)
                return marker;
        }
    }

    bool takeSegment(uchar marker)
    {
        if (m_rest.size() < 2)
            return false;
        const int length = shortAt(m_rest, 0);
        if (length < 2 || length > m_rest.size())
            return false;
        const QByteArrayView segment = m_rest.sliced(2, length - 2);
        m_rest = m_rest.sliced(length);
        if (isStartOfFrame(marker))
            return takeFrame(marker, segment);
        return marker != startOfScan || takeScan(segment);
    }

    bool takeFrame(uchar marker, QByteArrayView frame)
    {
        if (m_outline.channels > 0 || frame.size() < 6)
            return false;
        m_outline.depth = byteAt(frame, 0);
        m_outline.size = {shortAt(frame, 3), shortAt(frame, 1)};
        m_outline.channels = byteAt(frame, 5);
        m_outline.inPasses = marker != 0xc0 && marker != 0xc1 && marker != 0xc9;
        return m_outline.channels > 0 && !m_outline.size.isEmpty();
    }

    bool takeScan(QByteArrayView scan)
    {
        if (m_outline.channels == 0 || scan.isEmpty())
            return false;
        if (byteAt(scan, 0) < m_outline.channels)
            m_outline.inPasses = true;
        return ++m_scans <= mostScans;
    }

    QByteArrayView m_rest;
    PictureOutline m_outline;
    int m_scans = 0;
};

bool isOfPixels(QByteArrayView type)
{
    constexpr std::array<QByteArrayView, 5> types{"IHDR", "PLTE", "tRNS", "IDAT", "IEND"};
    return std::find(types.begin(), types.end(), type) != types.end();
}

} // namespace

std::optional<PictureOutline> jpegOutline(QByteArrayView bytes)
{
    return JpegWalk(bytes).outline();
}

std::optional<PictureOutline> pngOutline(QByteArrayView bytes)
{
    if (bytes.size() < pngSignature + pngFrame + pngHeader
        || bytes.sliced(pngSignature + 4, 4) != QByteArrayView("IHDR"))
        return std::nullopt;
    const char *header = bytes.data() + pngSignature + 8;
    // A side may have 31 bits, as an int has.
    const auto width = static_cast<int>(qFromBigEndian<quint32>(header) & 0x7fffffff);
    const auto height = static_cast<int>(qFromBigEndian<quint32>(header + 4) & 0x7fffffff);
    if (width == 0 || height == 0)
        return std::nullopt;
    return PictureOutline{.size = {width, height}, .depth = header[8]};
}

QByteArray pngPixels(QByteArrayView bytes)
{
    QByteArray kept = bytes.first(std::min(pngSignature, bytes.size())).toByteArray();
    kept.reserve(bytes.size());
    QByteArrayView rest = bytes.sliced(kept.size());
    while (rest.size() >= pngFrame) {
        const qsizetype length = qFromBigEndian<quint32>(rest.data());
        if (length > rest.size() - pngFrame)
            return {};
        const QByteArrayView type = rest.sliced(4, 4);
        if (isOfPixels(type))
            kept.append(rest.first(length + pngFrame));
        if (type == QByteArrayView("IEND"))
            return kept;
        rest = rest.sliced(length + pngFrame);
    }
    return {};
}

} // namespace bellpush
