// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/codes/codefile.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Programs that are not ours, to look at our files with.
namespace bellpush {

using namespace Qt::StringLiterals;

/// A program that is not ours, and how it turns `%1` into the picture `%2` at `%3` dpi.
struct Renderer {
    QString program;
    QStringList arguments;
};

inline Renderer rendererOf(QrFormat format)
{
    switch (format) {
    case QrFormat::Svg:
        return {u"rsvg-convert"_s, {u"-d"_s, u"%3"_s, u"-p"_s, u"%3"_s, u"-o"_s, u"%2"_s, u"%1"_s}};
    case QrFormat::Pdf:
        return {u"pdftoppm"_s, {u"-r"_s, u"%3"_s, u"-png"_s, u"-singlefile"_s, u"%1"_s, u"%2"_s}};
    case QrFormat::Eps:
        return {u"gs"_s,
                {u"-q"_s, u"-dSAFER"_s, u"-dBATCH"_s, u"-dNOPAUSE"_s, u"-dEPSCrop"_s, u"-r%3"_s,
                 u"-dGraphicsAlphaBits=4"_s, u"-sDEVICE=png16m"_s, u"-sOutputFile=%2"_s, u"%1"_s}};
    case QrFormat::Png:
        break;
    }
    Q_UNREACHABLE();
}

/// The file as another program draws it; null, with a warning that says why, if it does not.
inline QImage rendered(const QByteArray &bytes, QrFormat format, int dpi)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"code"_s));
    const Renderer renderer = rendererOf(format);
    const QString program = QStandardPaths::findExecutable(renderer.program);
    if (program.isEmpty() || !file.open(QIODevice::WriteOnly)) {
        qWarning("%s is needed for this test", qPrintable(renderer.program));
        return {};
    }
    file.write(bytes);
    file.close();

    // pdftoppm adds the ending itself.
    const QString output = folder.filePath(format == QrFormat::Pdf ? u"out"_s : u"out.png"_s);
    QStringList arguments = renderer.arguments;
    arguments.replaceInStrings(u"%1"_s, file.fileName()).replaceInStrings(u"%2"_s, output);
    arguments.replaceInStrings(u"%3"_s, QString::number(dpi));
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return QImage(folder.filePath(u"out.png"_s));
}

} // namespace bellpush
