// SPDX-License-Identifier: MIT
// The pages of MainWindow.
#include "ui/window/mainwindow.h"

#include "ui/window/pagestack.h"

using namespace Qt::StringLiterals;

namespace bellpush {

void MainWindow::addPages()
{
    const auto add = [this](const QString &title, QLatin1StringView icon, auto make) {
        m_pages->addPage({title, icon, make});
        m_commands.append(PageCommands());
    };
    add(tr("Compose"), "message-square"_L1, [this](QWidget *parent) {
        m_page = new ComposePage(m_parts.compose, parent);
        m_commands[0].save = [this] {
            save();
        };
        return m_page;
    });
    m_pages->showPage(0);
}

} // namespace bellpush
