// SPDX-License-Identifier: MIT
#include "app/practice/practiceaccount.h"
#include "app/practice/practiceserver.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/stopsignals.h"
#include "ui/cli/message/messagecommands.h"
#include "ui/text/moduletext.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PracticeText {
    Q_DECLARE_TR_FUNCTIONS(PracticeText)
};

constexpr Option port{
    .name = "--port"_L1,
    .value = "N"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "the port; without it, or with 0, any that is free"),
    .kind = Option::Kind::Whole,
    .range = {0, std::numeric_limits<quint16>::max(), ExitCode::WrongUsage}};

QString wordsProblem(const Arguments &arguments)
{
    const QStringList &words = arguments.positionals();
    return words.isEmpty() ? QString()
                           : PracticeText::tr("“%1” is one word too many.").arg(words.first());
}

QString errorText(const PracticeServerError &error)
{
    switch (error.reason) {
    case PracticeServerError::Reason::CannotListen:
        return PracticeText::tr("Port %1 cannot be had: another program uses it, or it is the "
                                "system's. Choose another, or none.")
            .arg(error.port);
    case PracticeServerError::Reason::NoThread:
        return PracticeText::tr("The system has no threads left to serve with.");
    case PracticeServerError::Reason::NoModule:
        return missingModuleText(error.module);
    }
    Q_UNREACHABLE();
}

QString welcome()
{
    return PracticeText::tr("The practice account answers until you press Ctrl+C. Phone number ID: "
                            "%1. Any token will do but %2.")
        .arg(practiceaccount::phoneNumberId, practiceaccount::expiredToken);
}

ExitCode runPractice(const Arguments &arguments, Console &console)
{
    const int wanted = arguments.whole(port, 0);
    const auto server = PracticeServer::start(static_cast<quint16>(wanted), freshPractice());
    if (!server)
        return console.end(failure(ExitCode::Failed, errorText(server.error())));

    // Before the address: whoever reads it may stop us at once.
    const StopSignals stopSignals([] { QCoreApplication::quit(); });
    if (const auto failed = console.print((*server)->baseUrl().toString() + u'\n'))
        return console.end(*failed);
    console.say(note(welcome()));
    QCoreApplication::exec();
    return ExitCode::Done;
}

} // namespace

Command practiceCommand()
{
    return {
        .name = "practice"_L1,
        .forms = {QString()},
        .about = PracticeText::tr(
            "Serves the practice account on this computer and nowhere else, until Ctrl+C or "
            "SIGTERM. It answers like the Cloud API; nothing is ever delivered. Its base URL is "
            "the first line printed: give it to send's --base-url."),
        .options = {port},
        .wordsProblem = wordsProblem,
        .run = runPractice,
    };
}

} // namespace bellpush
