// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"
#include "ui/draw/text/glyphruns.h"

#include <QBuffer>
#include <QFile>
#include <QFont>
#include <QImageReader>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextLayout>

/// Pages to print in tests, and programs that are not ours to look at them with.
namespace bellpush::presssamples {

/// A line of text with its baseline's left end at `origin`.
inline PlacedText placedText(const QString &text, double emMm, QPointF origin)
{
    constexpr int pixels = 64;
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                      QStringLiteral("Noto Color Emoji")});
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
    return {.text = text,
            .runs = drawnRuns(line),
            .origin = origin,
            .mmPerUnit = emMm / pixels,
            .colour = Qt::black};
}

inline QrMatrix codeOf(const QString &text)
{
    return *qrMatrix(text, ErrorCorrection::Medium);
}

inline FilledPath filledRect(const QRectF &rect, const QColor &colour)
{
    QPainterPath path;
    path.addRect(rect);
    return {path, colour};
}

/// What a program printed.
struct Output {
    bool isGood = false;
    QByteArray text{};
};

/// Runs a program with `%1` replaced by a file that holds `bytes`, and `%2` by one it may write.
class Tool
{
public:
    Output run(const QByteArray &bytes, const QString &program, QStringList arguments)
    {
        QFile file(m_folder.filePath(QStringLiteral("in")));
        const QString path = QStandardPaths::findExecutable(program);
        if (path.isEmpty() || !file.open(QIODevice::WriteOnly)) {
            qWarning("%s is needed for this test", qPrintable(program));
            return {};
        }
        file.write(bytes);
        file.close();
        arguments.replaceInStrings(QStringLiteral("%1"), file.fileName());
        arguments.replaceInStrings(QStringLiteral("%2"), outputPath());
        QProcess process;
        process.start(path, arguments);
        const bool isGood = process.waitForFinished() && process.exitCode() == 0;
        if (!isGood)
            qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return {isGood, process.readAllStandardOutput()};
    }

    QString outputPath() const { return m_folder.filePath(QStringLiteral("out.png")); }

private:
    QTemporaryDir m_folder;
};

/// A page as poppler draws it, in gray.
inline QImage pdfRaster(const QByteArray &pdf, int dpi, int page)
{
    Tool tool;
    const QString number = QString::number(page);
    const QString base = tool.outputPath().chopped(4); // pdftoppm adds an ending itself
    tool.run(pdf, QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-gray"),
              QStringLiteral("-f"), number, QStringLiteral("-l"), number,
              QStringLiteral("-singlefile"), QStringLiteral("%1"), base});
    QImageReader::setAllocationLimit(0); // A4 at 600 dpi is more than Qt takes from strangers
    return QImage(base + QStringLiteral(".pgm"));
}

/// A picture as zbarimg takes it, without the time it takes to compress one.
inline QByteArray pixmapOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_Grayscale8).save(&buffer, "PGM");
    return buffer.data();
}

/// What a decoder that is not ours finds in a picture, in no certain order.
inline QStringList zbarTexts(const QImage &image)
{
    Tool tool;
    const Output output
        = tool.run(pixmapOf(image), QStringLiteral("zbarimg"),
                   {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                    QStringLiteral("-Sqrcode.enable"), QStringLiteral("%1")});
    return QString::fromUtf8(output.text).split(u'\n', Qt::SkipEmptyParts);
}

/// A PDF as qpdf writes it without compression, so that its operators can be read.
inline QByteArray unpacked(const QByteArray &pdf)
{
    Tool tool;
    return tool
        .run(
            pdf, QStringLiteral("qpdf"),
            {QStringLiteral("--stream-data=uncompress"), QStringLiteral("%1"), QStringLiteral("-")})
        .text;
}

/// Lines of the text a PDF says.
inline QStringList pdfLines(const QByteArray &pdf)
{
    Tool tool;
    const QByteArray text
        = tool.run(pdf, QStringLiteral("pdftotext"),
                   {QStringLiteral("-layout"), QStringLiteral("%1"), QStringLiteral("-")})
              .text;
    QString plain = QString::fromUtf8(text);
    plain.remove(QChar(0x202b)).remove(QChar(0x202a)).remove(QChar(0x202c)).remove(u'\f');
    QStringList lines;
    for (const QString &line : plain.split(u'\n', Qt::SkipEmptyParts))
        lines.append(line.trimmed());
    return lines;
}

/// How far two pictures of one size are apart where they are farthest, of red, green and blue
/// together, when each is made `size` so that edges do not count.
inline int farthestApart(const QImage &one, const QImage &other, QSize size)
{
    const QImage a = one.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int farthest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor was = a.pixelColor(x, y);
            const QColor is = b.pixelColor(x, y);
            farthest = std::max(farthest,
                                std::abs(was.red() - is.red()) + std::abs(was.green() - is.green())
                                    + std::abs(was.blue() - is.blue()));
        }
    }
    return farthest;
}

/// The smallest rectangle of pixels around all that is darker than half.
inline QRect inkIn(const QImage &image, const QRect &within)
{
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    const QRect area = within & gray.rect();
    QRect ink;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar *line = gray.constScanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            if (line[x] < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace bellpush::presssamples
