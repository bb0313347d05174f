// SPDX-License-Identifier: MIT
#include "ui/desktop/program.h"

#include "app/settings/settingsformat.h"
#include "resources/assets.h"
#include "ui/pages/business/businesspage.h"
#include "ui/pages/business/businessstep.h"
#include "ui/pages/compose/composepage.h"
#include "ui/pages/links/linkspage.h"
#include "ui/pages/placements/placementspage.h"
#include "ui/pages/posters/posterpage.h"
#include "ui/pages/sheets/sheetpage.h"
#include "ui/printing/printbar.h"
#include "ui/text/translations.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/comboboxaccessible.h"
#include "ui/widgets/emojifont.h"
#include "ui/window/measuremenu.h"

#include <QApplication>
#include <QStandardPaths>

#include <functional>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace

void setUpApplication()
{
    loadAssets();
    QApplication::setApplicationName(u"bellpush"_s);
    QApplication::setApplicationDisplayName(u"Bellpush"_s);
    QApplication::setApplicationVersion(QStringLiteral(BELLPUSH_VERSION));
    QApplication::setOrganizationName(u"bellpush"_s);
    QApplication::setDesktopFileName(u"org.bellpush.Bellpush"_s);
    useSettingsFormat();
    setMeasures(keptMeasures());
    installTranslations(*qApp);
    installComboBoxNames();
    QApplication::setStyle(new AppStyle);
    QApplication::setFont(withColourEmoji(QApplication::font()));
}

Program::Printing::Printing(const QString &folder)
    : book(folder),
      placements(databasePath(folder)),
      printer([this](const QString &name) { return book.calibration(name); })
{ }

Program::Program(std::optional<ThemeChoice> theme)
    : m_settings(loadWindowSettings()),
      m_sending(dataFolder()),
      m_printing(dataFolder()),
      m_theme(theme.value_or(m_settings.theme), m_settings.desktopScheme),
      m_window({m_sending.accounts, m_sending.controller, m_theme, dataFolder()}, pages(),
               m_settings)
{
    m_window.addBar(printerBar(m_printing.printer, &m_window));
    if (BusinessStep::isDue(m_sending.businesses))
        m_window.addStep(new BusinessStep(m_sending.businesses, &m_window));
}

/// From top to bottom of the rail.
QList<PageEntry> Program::pages()
{
    const ComposeParts composing{m_session, m_sending.accounts, m_sending.controller};
    const PrintParts printing{m_printing.book, m_printing.placements, m_printing.printer};
    return {
        pageEntry<ComposePage>(composing),
        pageEntry<LinksPage>(printing),
        pageEntry<PosterPage>(printing),
        pageEntry<SheetPage>(printing),
        pageEntry<PlacementsPage>(printing),
        pageEntry<BusinessPage>(std::ref(m_sending.businesses)),
    };
}

void Program::start(const QString &path)
{
    m_window.start(path);
    m_window.show();
    m_theme.followDesktop();
}

} // namespace bellpush
