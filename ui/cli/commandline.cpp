// SPDX-License-Identifier: MIT
#include "ui/cli/commandline.h"

#include "ui/cli/frame/commonoptions.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/helptext.h"
#include "ui/cli/frame/nearestword.h"
#include "ui/cli/frame/optioncheck.h"
#include "ui/cli/message/messagecommands.h"
#include "ui/cli/print/printcommands.h"
#include "ui/text/measures.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

constexpr QLatin1StringView version = "--version"_L1;

struct CommandName {
    QLatin1StringView name;
    Command (*describe)() = nullptr;
};

/// In the order of the help. Descriptions are made when they are asked for: most starts need one.
constexpr std::array commands{
    CommandName{"request"_L1, requestCommand}, CommandName{"check"_L1, checkCommand},
    CommandName{"link"_L1, linkCommand},       CommandName{"qr"_L1, qrCommand},
    CommandName{"sheet"_L1, sheetCommand},     CommandName{"stocks"_L1, stocksCommand},
    CommandName{"poster"_L1, posterCommand},   CommandName{"preview"_L1, previewCommand},
    CommandName{"send"_L1, sendCommand},       CommandName{"practice"_L1, practiceCommand},
};

constexpr std::array laterCommands{"template"_L1};

ExitCode wrongUsage(const QString &text, Console &console)
{
    return console.end(failure(ExitCode::WrongUsage, text));
}

ExitCode print(const QString &text, Console &console)
{
    return console.end(console.print(text + u'\n'));
}

/// What nobody read did nothing: better said than left to be wondered about.
void sayUnread(const Arguments &arguments, const QList<Option> &options, Console &console)
{
    const QStringList unread = arguments.unread();
    for (const Option &option : options) {
        if (unread.contains(option.name))
            console.say(warning(fieldOf(option),
                                CommandLineText::tr("%1 has no effect here.").arg(option.name)));
    }
}

ExitCode run(const Command &command, const QStringList &words, Console &console)
{
    const QList<Option> options = allOptions(command);
    const Arguments arguments = readArguments(words, options);
    if (arguments.has(jsonOption))
        console.useJson();
    if (arguments.has(helpOption))
        return print(helpText(command), console);
    if (arguments.error())
        return wrongUsage(CommandLineText::tr("%1 “bellpush-cli %2 --help” says more.")
                              .arg(usageErrorText(*arguments.error()), command.name),
                          console);
    const QString wrong
        = command.wordsProblem != nullptr ? command.wordsProblem(arguments) : QString();
    if (!wrong.isEmpty())
        return wrongUsage(wrong, console);
    if (const auto problem = optionProblem(arguments, options))
        return console.end(*problem);
    const ExitCode exit = command.run(arguments, console);
    if (exit == ExitCode::Done)
        sayUnread(arguments, options, console);
    return exit;
}

QStringList commandNames()
{
    QStringList names;
    for (const CommandName &command : commands)
        names.append(command.name);
    return names;
}

ExitCode unknownCommand(const QString &word, Console &console)
{
    const QString nearest = nearestWord(word, commandNames());
    return wrongUsage(
        nearest.isEmpty()
            ? CommandLineText::tr("There is no command “%1”; “bellpush-cli --help” lists them.")
                  .arg(word)
            : CommandLineText::tr("There is no command “%1”; “%2” perhaps? “bellpush-cli --help” "
                                  "lists them.")
                  .arg(word, nearest),
        console);
}

ExitCode runWithoutCommand(const QString &word, Console &console)
{
    if (word == helpOption.name)
        return print(helpText(allCommands()), console);
    if (word == version)
        return print(u"bellpush-cli "_s + QLatin1StringView(BELLPUSH_VERSION), console);
    for (const QLatin1StringView later : laterCommands) {
        if (word == later)
            return wrongUsage(usageErrorText({UsageError::Reason::Later, word}), console);
    }
    if (word.isEmpty())
        return wrongUsage(CommandLineText::tr("Name a command; “bellpush-cli --help” lists them."),
                          console);
    return unknownCommand(word.section(u'=', 0, 0), console);
}

} // namespace

std::optional<QStringList> readWords(int argc, const char *const *argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless
                                   | QStringDecoder::Flag::ConvertInitialBom);
        words.append(decoder(QByteArrayView(argv[i])));
        if (decoder.hasError())
            return std::nullopt;
    }
    return words;
}

QList<Command> allCommands()
{
    QList<Command> described;
    for (const CommandName &command : commands)
        described.append(command.describe());
    return described;
}

bool needsFonts(const QStringList &words)
{
    const QString command = words.value(words.value(0) == jsonOption.name ? 1 : 0);
    if (command == "qr"_L1)
        return std::ranges::any_of(words, [](const QString &word) {
            return word.startsWith("--call-to-action"_L1) || word.startsWith("--logo"_L1);
        });
    return command == "preview"_L1 || command == "sheet"_L1 || command == "poster"_L1;
}

ExitCode runCommandLine(QStringList words, Console &console)
{
    setMeasures({.unit = Measures::Unit::Millimetre}); // its options are in mm, so its remarks are
    if (words.value(0) == jsonOption.name) {
        console.useJson();
        words.removeFirst();
    }
    const QString name = words.value(0);
    for (const CommandName &command : commands) {
        if (name == command.name)
            return run(command.describe(), words.sliced(1), console);
    }
    return runWithoutCommand(name, console);
}

} // namespace bellpush
