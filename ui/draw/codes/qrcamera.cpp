// SPDX-License-Identifier: MIT
#include "ui/draw/codes/qrcamera.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bellpush {

namespace {

constexpr double mostDotsPerModule = 16; // more tell a camera nothing

QSize scaledSize(QSize size, double factor)
{
    return {std::max(1, qRound(size.width() * factor)),
            std::max(1, qRound(size.height() * factor))};
}

/// Shrunk or enlarged. Where there are more dots than a camera can tell apart, some are left out
/// first, because smooth scaling takes four bytes for each of them.
QImage scaled(const QImage &picture, double moduleDots, double pixelsPerModule)
{
    const QSize size = scaledSize(picture.size(), pixelsPerModule / moduleDots);
    const QImage thinned = moduleDots <= mostDotsPerModule
        ? picture
        : picture.scaled(scaledSize(picture.size(), mostDotsPerModule / moduleDots));
    return thinned.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

/// Each pixel of a line the mean of those up to `blur` away; past the ends, the end goes on.
/// `step`: from one pixel to the next.
void softenLine(uchar *pixels, int count, qsizetype step, int blur)
{
    std::vector<uchar> sharp(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        sharp[static_cast<std::size_t>(i)] = pixels[i * step];
    const auto at = [&sharp, count](int i) {
        return int{sharp[static_cast<std::size_t>(std::clamp(i, 0, count - 1))]};
    };
    int sum = 0;
    for (int i = -blur; i <= blur; ++i)
        sum += at(i);
    for (int i = 0; i < count; ++i) {
        pixels[i * step] = static_cast<uchar>(sum / (2 * blur + 1));
        sum += at(i + blur + 1) - at(i - blur);
    }
}

void soften(QImage &gray, int blur)
{
    for (int y = 0; y < gray.height(); ++y)
        softenLine(gray.scanLine(y), gray.width(), 1, blur);
    for (int x = 0; x < gray.width(); ++x)
        softenLine(gray.bits() + x, gray.height(), gray.bytesPerLine(), blur);
}

/// How far from the light a place is, 0 to 1: farther and nearer again along the diagonal.
double shadow(int x, int y, double side)
{
    const double along = std::fmod((x + y) / (2 * side), 2);
    return along <= 1 ? along : 2 - along;
}

void darken(QImage &gray, double side, double lightLost)
{
    for (int y = 0; y < gray.height(); ++y) {
        uchar *line = gray.scanLine(y);
        for (int x = 0; x < gray.width(); ++x)
            line[x] = static_cast<uchar>(line[x] * (1 - lightLost * shadow(x, y, side)));
    }
}

} // namespace

QImage asSeenByACamera(const QImage &picture, double moduleDots, int modules,
                       const CameraView &view)
{
    QImage seen = scaled(picture, moduleDots, view.pixelsPerModule);
    if (view.blur > 0)
        soften(seen, view.blur);
    if (view.lightLost > 0)
        darken(seen, modules * view.pixelsPerModule, view.lightLost);
    return seen;
}

} // namespace bellpush
