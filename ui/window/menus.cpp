// SPDX-License-Identifier: MIT
// The menus of MainWindow.
#include "ui/window/mainwindow.h"

#include "app/practice/practiceaccount.h"
#include "ui/window/documentmenu.h"
#include "ui/window/measuremenu.h"
#include "ui/window/pageactions.h"
#include "ui/window/pagestack.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace bellpush {

QAction *MainWindow::addFileEntries(QMenu &menu)
{
    const auto *documents = new DocumentMenu(*m_documents, m_pages->entries(), m_settings, &menu);
    menu.addSeparator();
    for (const auto command : {PageCommand::Export, PageCommand::Print})
        menu.addAction(m_actions->action(command));
    menu.addSeparator();
    // Not QKeySequence::Quit alone: it is empty where the desktop names none.
    menu.addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainWindow::close);
    return documents->afterNew();
}

void MainWindow::addEditEntries(QMenu &menu)
{
    menu.addAction(m_actions->action(PageCommand::Undo));
    menu.addAction(m_actions->action(PageCommand::Redo));
    menu.addSeparator();
    menu.addAction(m_actions->action(PageCommand::Copy));
}

void MainWindow::addViewEntries(QMenu &menu)
{
    addPageEntries(menu);
    menu.addSeparator();
    addThemeEntries(menu.addMenu(tr("&Theme")));
    addMeasureEntries(*menu.addMenu(tr("&Lengths and paper")));
}

void MainWindow::addPageEntries(QMenu &menu)
{
    auto *group = new QActionGroup(this);
    for (int page = 0; page < m_pages->entries().size(); ++page) {
        QAction *action = menu.addAction(m_pages->entries().at(page).face.title);
        const auto key
            = m_pages->entries().at(page).face.isAtFoot ? Qt::Key_Comma : Qt::Key(Qt::Key_1 + page);
        action->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, key)));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, m_pages, [this, page] { m_pages->showPage(page); });
        connect(m_pages, &PageStack::shown, action,
                [action, page](int shown) { action->setChecked(shown == page); });
    }
}

void MainWindow::addThemeEntries(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> choices[]{
        {tr("As the &system"), ThemeChoice::System},
        {tr("&Light"), ThemeChoice::Light},
        {tr("&Dark"), ThemeChoice::Dark},
    };
    for (const auto &[text, choice] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == m_parts.theme.choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_settings.theme = choice; // remembered; --theme is for one run
            m_parts.theme.setChoice(choice);
        });
    }
}

void MainWindow::addHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Practice numbers"), QKeySequence::HelpContents, this,
                    &MainWindow::showPracticeNumbers);
    menu->addAction(tr("&About Bellpush"), this, &MainWindow::showAbout);
}

void MainWindow::showPracticeNumbers()
{
    QStringList lines;
    for (const auto &[code, title] : practiceaccount::drawnErrors())
        lines.append(
            u"%1\t%2  %3"_s.arg(practiceaccount::numberThatDraws(code)).arg(code).arg(title));
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("Practice numbers"),
        tr("The practice account accepts what WhatsApp’s documentation accepts. To see what a "
           "refusal looks like, send to a number that ends in the error’s six digits: "
           "+16315131026 draws 131026."),
        QMessageBox::Close, this);
    box->setDetailedText(lines.join(u'\n'));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("About Bellpush"),
        tr("Bellpush %1\n\nCall buttons, call links and their QR codes for WhatsApp. Made by "
           "nobody connected with WhatsApp or Meta.\n\nFree software under the MIT licence; icons "
           "by Lucide (ISC).")
            .arg(QStringLiteral(BELLPUSH_VERSION)),
        QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace bellpush
