// SPDX-License-Identifier: MIT
#include "app/practice/practiceaccount.h"
#include "app/practice/practiceserver.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/stopsignals.h"
#include "ui/cli/message/messagecommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PracticeText {
    Q_DECLARE_TR_FUNCTIONS(PracticeText)
};

constexpr QLatin1StringView port = "--port"_L1;

Result<quint16, Failure> readPort(const Arguments &arguments)
{
    if (!arguments.positionals().isEmpty())
        return failure(
            ExitCode::WrongUsage,
            PracticeText::tr("“%1” is one word too many.").arg(arguments.positionals().first()));
    if (!arguments.has(port))
        return quint16{0};
    bool isPort = false;
    const quint16 number = arguments.value(port).toUShort(&isPort);
    if (!isPort)
        return failure(ExitCode::WrongUsage,
                       PracticeText::tr("--port takes a number from 0 to 65535; this is “%1”.")
                           .arg(arguments.value(port)));
    return number;
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
    const auto wanted = readPort(arguments);
    if (!wanted)
        return console.end(wanted.error());
    const auto server = PracticeServer::start(*wanted, freshPractice());
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
        .usage = "[--port N]"_L1,
        .about = PracticeText::tr("Serves the practice account on this machine and nowhere else, "
                                  "until Ctrl+C or SIGTERM. It\n"
                                  "answers like the Cloud API; nothing is ever delivered. Its base "
                                  "URL is the first line\n"
                                  "printed: give it to send's --base-url.\n\n"
                                  "--port N  the port; without it, or with 0, any that is free"),
        .options = {{port}},
        .run = runPractice,
    };
}

} // namespace bellpush
