// SPDX-License-Identifier: MIT
#include "ui/draw/phone/pdfpage.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <cctype>

namespace bellpush {

namespace {

/// Overwrites what stands between `before` and `after` with zeros: Qt dates its files and gives
/// them random names. The length stays, and with it every offset of the file's table.
void blank(QByteArray &pdf, const QByteArray &before, char after)
{
    for (qsizetype at = pdf.indexOf(before); at >= 0; at = pdf.indexOf(before, at + 1)) {
        qsizetype i = at + before.size();
        for (; i < pdf.size() && pdf.at(i) != after; ++i) {
            if (std::isalnum(static_cast<unsigned char>(pdf.at(i))) != 0)
                pdf[i] = '0';
        }
    }
}

} // namespace

std::optional<QByteArray> pdfPage(QSizeF size, const std::function<void(QPainter &)> &paint)
{
    constexpr int resolution = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageSize(
        QPageSize(size * 72 / pixelsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return std::nullopt;
    painter.scale(resolution / pixelsPerInch, resolution / pixelsPerInch);
    paint(painter);
    painter.end();

    blank(bytes, "/CreationDate (D:", ')');
    blank(bytes, "/ID [", ']');
    return bytes;
}

} // namespace bellpush
