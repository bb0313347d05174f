// SPDX-License-Identifier: MIT
#include "app/compose/accountbook.h"
#include "app/compose/composesession.h"
#include "app/compose/documentsession.h"
#include "app/compose/draftkeeping.h"
#include "app/compose/sendcontroller.h"
#include "resources/assets.h"
#include "ui/text/translations.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/comboboxaccessible.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <map>

using namespace Qt::StringLiterals;
using namespace bellpush;

namespace {

struct Options {
    std::optional<ThemeChoice> theme{};
    QString file{};
};

/// Ends the program where the options say so, or where they are wrong (exit status 2).
Options readOptions(const QApplication &app)
{
    static const std::map<QString, ThemeChoice> themes{{u"system"_s, ThemeChoice::System},
                                                       {u"light"_s, ThemeChoice::Light},
                                                       {u"dark"_s, ThemeChoice::Dark}};
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("Options", "Composes call buttons and call links for WhatsApp."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption theme(
        u"theme"_s, QApplication::translate("Options", "Light, dark, or as the desktop is."),
        u"system|light|dark"_s);
    parser.addOption(theme);
    parser.addPositionalArgument(u"file"_s,
                                 QApplication::translate("Options", "A .bellpush message."),
                                 u"[FILE.bellpush]"_s);
    parser.process(app);

    Options options;
    const auto wanted = themes.find(parser.value(theme));
    const bool isWrong = (parser.isSet(theme) && wanted == themes.end())
        || parser.positionalArguments().size() > 1;
    if (isWrong) {
        qCritical("%s", qUtf8Printable(parser.helpText()));
        std::exit(2);
    }
    if (wanted != themes.end())
        options.theme = wanted->second;
    options.file = parser.positionalArguments().value(0);
    return options;
}

void setUpApplication()
{
    loadAssets();
    QApplication::setApplicationName(u"bellpush"_s);
    QApplication::setApplicationDisplayName(u"Bellpush"_s);
    QApplication::setApplicationVersion(QStringLiteral(BELLPUSH_VERSION));
    QApplication::setOrganizationName(u"bellpush"_s);
    QApplication::setDesktopFileName(u"org.bellpush.Bellpush"_s);
    installTranslations();
    installComboBoxNames();
    QApplication::setStyle(new AppStyle);

    QFont font = QApplication::font();
    font.setFamilies({font.family(), u"Noto Color Emoji"_s}); // else emoji come out in outline
    QApplication::setFont(font);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    setUpApplication();
    const Options options = readOptions(app);
    const WindowSettings settings = loadWindowSettings();

    ComposeSession session;
    DocumentSession documents(session);
    AccountBook accounts;
    CloudApiClient client(usualPatience);
    SendController sending(session, accounts, client);
    DraftKeeper keeper(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    DraftKeeping keeping(documents, keeper);
    Theme theme(options.theme.value_or(settings.theme), settings.desktopScheme);

    MainWindow window({{session, documents, accounts, sending}, keeper, keeping, theme}, settings);
    window.start(options.file);
    window.show();
    theme.followDesktop();
    return QApplication::exec();
}
