// SPDX-License-Identifier: MIT
#include "ui/cli/frame/libraryremarks.h"

#include "ui/cli/frame/console.h"

#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

Console *consoleInUse = nullptr;

void passOn(QtMsgType type, const QMessageLogContext & /*where*/, const QString &text)
{
    Finding finding = note(text);
    if (type == QtFatalMsg)
        finding.severity = Severity::Error;
    if (consoleInUse != nullptr) // libraries go after the program's main()
        consoleInUse->say(finding);
}

} // namespace

LibraryRemarks::LibraryRemarks(Console &console)
{
    consoleInUse = &console;
    QLoggingCategory::setFilterRules(u"*=false"_s);
    qInstallMessageHandler(passOn);
#ifdef __GLIBC__ // elsewhere the stream is no variable
    if (std::FILE *nowhere = std::fopen("/dev/null", "we"))
        stderr = nowhere;
#endif
}

LibraryRemarks::~LibraryRemarks()
{
    consoleInUse = nullptr;
}

} // namespace bellpush
