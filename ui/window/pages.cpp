// SPDX-License-Identifier: MIT
// The pages of MainWindow.
#include "ui/window/mainwindow.h"

#include "ui/print/placementspage.h"
#include "ui/print/sheetpage.h"
#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// The pages, from top to bottom.
enum Page { composing, sheet, placements };

} // namespace

void MainWindow::addPages()
{
    const auto add = [this](const QString &title, QLatin1StringView icon, auto make) {
        m_pages->addPage({title, icon, make});
        m_commands.append(PageCommands());
    };
    add(tr("Compose"), "message-square"_L1, [this](QWidget *parent) {
        m_page = new ComposePage(m_parts.compose, parent);
        m_commands[composing].save = [this] {
            save();
        };
        return m_page;
    });
    add(tr("Sheet"), "layout-grid"_L1, [this](QWidget *parent) {
        auto *page = new SheetPage(m_parts.print, parent);
        m_commands[sheet] = {[page] { page->save(); },
                             [page] {
                                 page->print();
                             }};
        return page;
    });
    add(tr("Placements"), "map-pin"_L1, [this](QWidget *parent) {
        auto *page = new PlacementsPage(m_parts.print.placements, parent);
        m_commands[placements] = {[page] { page->save(); }, {}};
        return page;
    });
    m_pages->showPage(composing);
}

} // namespace bellpush
