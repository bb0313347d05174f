// SPDX-License-Identifier: MIT
#pragma once

#include "ui/press/printpage.h"

#include <QFont>
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
            .runs = line.glyphRuns(),
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

inline QImage pdfRaster(const QByteArray &pdf, int dpi, int page)
{
    Tool tool;
    const QString number = QString::number(page);
    const QString base = tool.outputPath().chopped(4); // pdftoppm adds the ending itself
    tool.run(pdf, QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-png"),
              QStringLiteral("-f"), number, QStringLiteral("-l"), number,
              QStringLiteral("-singlefile"), QStringLiteral("%1"), base});
    return QImage(tool.outputPath());
}

} // namespace bellpush::presssamples
