// SPDX-License-Identifier: MIT
// The menus of MainWindow.
#include "ui/window/mainwindow.h"

#include "app/compose/composesession.h"
#include "app/compose/documentsession.h"
#include "app/compose/sendcontroller.h"
#include "app/practice/practiceaccount.h"
#include "ui/pages/compose/phonepictures.h"
#include "ui/window/pagestack.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace bellpush {

void MainWindow::addFileMenu()
{
    DocumentSession &documents = m_parts.compose.documents;
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New"), QKeySequence::New, &documents, &DocumentSession::startNew);
    menu->addMenu(m_page->starterMenu());
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::chooseFile);
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    recent->setToolTipsVisible(true); // the folders, where two files have one name
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentFiles(recent); });
    menu->addSeparator();
    m_save = menu->addAction(tr("&Save"), QKeySequence::Save, this, &MainWindow::saveShown);
    m_messageActions.append(
        menu->addAction(tr("Save &as…"), QKeySequence::SaveAs, this, &MainWindow::saveAs));
    m_print = menu->addAction(tr("&Print…"), QKeySequence(Qt::CTRL | Qt::Key_P), this,
                              [this] { m_commands.at(m_pages->current()).print(); });
    menu->addSeparator();
    // Not QKeySequence::Quit alone: it is empty where the desktop names none.
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &MainWindow::close);
}

void MainWindow::fillRecentFiles(QMenu *menu)
{
    menu->clear();
    for (const QString &file : std::as_const(m_settings.recentFiles)) {
        const QFileInfo info(file);
        const QString name = info.fileName().replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(name, this, [this, file] { open(file); });
        action->setToolTip(file);
    }
    if (menu->isEmpty())
        menu->addAction(tr("No files yet"))->setEnabled(false);
}

void MainWindow::addEditMenu()
{
    ComposeSession &session = m_parts.compose.session;
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_messageActions.append(menu->menuAction());
    QAction *undo
        = menu->addAction(tr("&Undo"), QKeySequence::Undo, &session, &ComposeSession::undo);
    QAction *redo = menu->addAction(tr("&Redo"), &session, &ComposeSession::redo);
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto showHistory = [&session, undo, redo] {
        undo->setEnabled(session.canUndo());
        redo->setEnabled(session.canRedo());
    };
    connect(&session, &ComposeSession::historyChanged, undo, showHistory);
    showHistory();

    menu->addSeparator();
    menu->addAction(tr("&Insert call link"), QKeySequence(Qt::CTRL | Qt::Key_K), m_page,
                    &ComposePage::insertCallLink);
    menu->addAction(tr("Copy call &link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), m_page,
                    &ComposePage::copyLink);
    menu->addAction(tr("&Copy request as cURL"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                    m_page, &ComposePage::copyAsCurl);
}

void MainWindow::addMessageMenu()
{
    SendController &sending = m_parts.compose.sending;
    QMenu *menu = menuBar()->addMenu(tr("&Message"));
    m_messageActions.append(menu->menuAction());
    menu->addAction(tr("&Send"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_page,
                    &ComposePage::send);
    QAction *stop = menu->addAction(tr("S&top sending"), &sending, &SendController::cancel);
    stop->setEnabled(false);
    connect(&sending, &SendController::sendingChanged, stop, &QAction::setEnabled);
    menu->addSeparator();
    menu->addAction(tr("Save &QR code…"), m_page, &ComposePage::saveCode);
    menu->addSeparator();
    PhonePictures &pictures = m_page->pictures();
    menu->addAction(tr("&Copy picture of the phone"), &pictures, &PhonePictures::copy);
    menu->addAction(tr("Save &picture of the phone…"), &pictures, &PhonePictures::save);
    menu->addAction(tr("Save &approval sheet…"), &pictures, &PhonePictures::saveApproval);
}

void MainWindow::addViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    addPageEntries(menu);
    menu->addSeparator();
    addThemeEntries(menu->addMenu(tr("&Theme")));
}

void MainWindow::addPageEntries(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    for (int page = 0; page < m_pages->pages().size(); ++page) {
        QAction *action = menu->addAction(m_pages->pages().at(page).title);
        action->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + page))));
        action->setCheckable(true);
        action->setChecked(page == m_pages->current());
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
