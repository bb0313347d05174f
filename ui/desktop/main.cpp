// SPDX-License-Identifier: MIT
#include "app/web/secretmemory.h"
#include "ui/desktop/program.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace bellpush;

namespace {

struct Options {
    std::optional<ThemeChoice> theme{};
    QString file{};
    std::optional<int> exitStatus{}; ///< The program has said what it was asked for, and ends.
};

Options ending(int status, FILE *stream, const QString &text)
{
    const bool isSaid = std::fputs(qUtf8Printable(text), stream) >= 0 && std::fflush(stream) == 0;
    return {.exitStatus = isSaid ? status : 1}; // 1: the stream is closed, or its disk is full
}

/// Wrong options end the program with 2.
Options readOptions()
{
    static const std::map<QString, ThemeChoice> themes{{u"system"_s, ThemeChoice::System},
                                                       {u"light"_s, ThemeChoice::Light},
                                                       {u"dark"_s, ThemeChoice::Dark}};
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("Options", "Composes call buttons and call links for WhatsApp."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption theme(
        u"theme"_s, QApplication::translate("Options", "Light, dark, or as the desktop is."),
        u"system|light|dark"_s);
    parser.addOption(theme);
    parser.addPositionalArgument(u"file"_s,
                                 QApplication::translate("Options", "A .bellpush message."),
                                 u"[FILE.bellpush]"_s);
    const bool isParsed = parser.parse(QApplication::arguments());
    if (parser.isSet(help))
        return ending(0, stdout, parser.helpText());
    if (parser.isSet(version))
        return ending(0, stdout, u"bellpush "_s + QApplication::applicationVersion() + u'\n');

    Options options;
    const auto wanted = themes.find(parser.value(theme));
    const bool isWrong = !isParsed || (parser.isSet(theme) && wanted == themes.end())
        || parser.positionalArguments().size() > 1;
    if (isWrong)
        return ending(2, stderr, parser.errorText() + u'\n' + parser.helpText());
    if (wanted != themes.end())
        options.theme = wanted->second;
    options.file = parser.positionalArguments().value(0);
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    // Kept for bellpush-cli in many a shell; it has no business here, nor in what we start.
    takeFromEnvironment("WHATSAPP_TOKEN");
    const QApplication app(argc, argv);
    setUpApplication();
    const Options options = readOptions();
    if (options.exitStatus)
        return *options.exitStatus;
    Program program(options.theme);
    program.start(options.file);
    return QApplication::exec();
}
