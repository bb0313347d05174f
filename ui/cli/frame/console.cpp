// SPDX-License-Identifier: MIT
#include "ui/cli/frame/console.h"

#include "ui/text/hiddencharacters.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

#include <cerrno>

namespace bellpush {

namespace {

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(ConsoleText)
};

} // namespace

Console::Console(QIODevice &results, QIODevice &remarks)
    : m_results(results),
      m_remarks(remarks) { }

std::optional<Failure> Console::print(const QString &text)
{
    return write(withHiddenShown(text).toUtf8());
}

std::optional<Failure> Console::write(const QByteArray &bytes)
{
    if (m_results.write(bytes) == bytes.size())
        return std::nullopt;
    if (errno == ENOSPC)
        return failure(ExitCode::Failed,
                       ConsoleText::tr("Standard output could not be written: the disk is full. "
                                       "Make room on it, or send the output elsewhere."))
            .value();
    return failure(ExitCode::Failed,
                   ConsoleText::tr("Standard output could not be written. The system says: %1.")
                       .arg(m_results.errorString()))
        .value();
}

void Console::say(const Finding &finding)
{
    const QString line = m_isJson
        ? QString::fromUtf8(QJsonDocument(toJson(finding)).toJson(QJsonDocument::Compact))
        : toLine(finding);
    clearProgress();
    m_remarks.write(withHiddenShown(line).toUtf8() + '\n');
}

void Console::showProgress(const QString &text)
{
    if (!showsProgress())
        return;
    clearProgress();
    m_remarks.write(withHiddenShown(text).toUtf8());
    m_hasProgress = true;
}

void Console::clearProgress()
{
    if (m_hasProgress)
        m_remarks.write("\r\x1b[K"); // to the line's beginning, and all of it away (ECMA-48, EL)
    m_hasProgress = false;
}

ExitCode Console::end(const Failure &failure)
{
    say(failure.finding);
    return failure.exit;
}

} // namespace bellpush
