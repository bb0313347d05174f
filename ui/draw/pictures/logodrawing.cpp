// SPDX-License-Identifier: MIT
#include "ui/draw/pictures/logodrawing.h"

#include "ui/draw/pictures/headerpicture.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <optional>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// By the clock. Ours: the 2 s of computing, and what a busy machine adds to them.
constexpr int longestWaitMs = 5000;

/// More than the pixels of the largest logo, and than a PNG makes of any.
constexpr qint64 mostAnswerBytes = qint64{5} * mostLogoPixels * mostLogoPixels;

/// bellpush-cli beside this program, or in `bin` beside this one's folder.
std::optional<QString> drawingProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &folder : {here, here + u"/../bin"_s}) {
        const QFileInfo program(folder + u"/bellpush-cli"_s);
        if (program.isFile() && program.isExecutable())
            return program.filePath();
    }
    return std::nullopt;
}

LogoProblem problemOf(int exitCode)
{
    switch (static_cast<LogoDrawing>(exitCode)) {
    case LogoDrawing::NotAPicture:
        return LogoProblem::NotAPicture;
    case LogoDrawing::Compressed:
        return LogoProblem::Compressed;
    case LogoDrawing::Broken:
        return LogoProblem::Broken;
    case LogoDrawing::TooManyPixels:
        return LogoProblem::TooManyPixels;
    case LogoDrawing::RefersOutside:
        return LogoProblem::RefersOutside;
    case LogoDrawing::DrawsNothing:
        return LogoProblem::DrawsNothing;
    case LogoDrawing::TooDeep:
        return LogoProblem::TooDeep;
    case LogoDrawing::UnreadInside:
        return LogoProblem::UnreadInside;
    case LogoDrawing::Done:
        break;
    }
    return LogoProblem::TakesTooLong;
}

void start(QProcess &process, const QString &program)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"WHATSAPP_TOKEN"_s); // is nothing to whoever draws what a stranger made
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {QString(drawLogoArgument)});
}

/// What the process says until it ends; nothing if it takes too long or says too much.
std::optional<QByteArray> answer(QProcess &process)
{
    const QDeadlineTimer deadline(longestWaitMs);
    QByteArray bytes;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        bytes += process.readAllStandardOutput();
        if (deadline.hasExpired() || bytes.size() > mostAnswerBytes) {
            process.kill();
            process.waitForFinished();
            return std::nullopt;
        }
    }
    return bytes + process.readAllStandardOutput();
}

} // namespace

Result<QImage, LogoProblem> drawnLogo(const QByteArray &file)
{
    const auto program = drawingProgram();
    if (!program)
        return tl::unexpected(LogoProblem::CannotBeDrawn);
    QProcess process;
    start(process, *program);
    if (!process.waitForStarted())
        return tl::unexpected(LogoProblem::CannotBeDrawn);
    process.write(file);
    process.closeWriteChannel();

    const auto bytes = answer(process);
    if (!bytes || process.exitStatus() != QProcess::NormalExit)
        return tl::unexpected(LogoProblem::TakesTooLong);
    if (process.exitCode() != static_cast<int>(LogoDrawing::Done))
        return tl::unexpected(problemOf(process.exitCode()));
    return headerPicture(*bytes, {mostLogoPixels, mostLogoPixels})
        .map_error([](const MediaError &) { return LogoProblem::Broken; });
}

} // namespace bellpush
