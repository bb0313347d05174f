// SPDX-License-Identifier: MIT
#include "ui/cli/commandline.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/libraryremarks.h"
#include "ui/cli/message/accesstoken.h"
#include "ui/cli/print/drawlogo.h"
#include "ui/draw/pictures/logodrawing.h"
#include "ui/text/translations.h"

#include <QFile>
#include <QGuiApplication>

#include <csignal>
#include <memory>
#include <unistd.h>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// Pictures need fonts, and fonts need a platform: one without display, desktop or theme, so that
/// the same input gives the same bytes everywhere.
std::unique_ptr<QCoreApplication> applicationWithFonts(int &argc, char **argv)
{
    if (!qgetenv("QT_QPA_PLATFORM").startsWith("offscreen"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    guardTokenVariable();
    // A reader that has gone is a write that fails, and is said to be.
    std::signal(SIGPIPE, SIG_IGN);
    if (argc == 2 && QByteArrayView(argv[1]) == QByteArrayView(drawLogoArgument.data()))
        return drawLogo(argc, argv);
    QFile results;
    QFile remarks;
    if (!results.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !remarks.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::Failed);
    Console console(results, remarks);
    if (::isatty(STDERR_FILENO) == 1)
        console.useTerminal();

    const LibraryRemarks libraryRemarks(console);

    const auto words = readWords(argc, argv);
    if (words && words->contains(u"--json"_s))
        console.useJson(); // whatever is said before the words are understood
    int count = 1;         // what follows is ours, not Qt's
    const auto application = words && needsFonts(*words)
        ? applicationWithFonts(count, argv)
        : std::make_unique<QCoreApplication>(count, argv);
    QCoreApplication::setApplicationName(u"bellpush"_s); // the window's folders are ours, too
    QCoreApplication::setOrganizationName(u"bellpush"_s);
    Q_INIT_RESOURCE(labelstocks);
    Q_INIT_RESOURCE(words);
    installTranslations(*application);

    if (!words)
        return static_cast<int>(console.end(failure(
            ExitCode::WrongUsage,
            QCoreApplication::translate("CommandLineText", "An argument is not valid UTF-8."))));
    return static_cast<int>(runCommandLine(*words, console));
}
