// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "app/accounts/accountbook.h"
#include "app/compose/composesession.h"
#include "app/compose/documentsession.h"
#include "app/compose/draftkeeping.h"
#include "ui/text/filetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/droppedfile.h"
#include "ui/window/documentfiles.h"
#include "ui/window/draftoffers.h"
#include "ui/window/firstpaint.h"
#include "ui/window/noticearea.h"
#include "ui/window/pageactions.h"
#include "ui/window/pagestack.h"
#include "ui/window/sendwait.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace bellpush {

MainWindow::MainWindow(const WindowParts &parts, const QList<PageEntry> &pages,
                       const WindowSettings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_parts(parts),
      m_settings(settings)
{
    setUpMiddle(pages);
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_actions->addMenusTo({file, addFileEntries(*file), edit, menuBar(), view->menuAction()});
    addEditEntries(*edit);
    addViewEntries(*view);
    addHelpMenu();
    connectParts();
    // Ours: the frame around a window takes about this much of a screen's height.
    constexpr int frameHeight = 40;
    const QSize available = screen()->availableSize() - QSize(0, frameHeight);
    resize(QSize(1320, 860).boundedTo(available));
    restoreGeometry(settings.geometry);
    showDocument();
}

MainWindow::~MainWindow()
{
    // Pages that hide for the last time keep what is theirs, and this is half gone by then.
    m_parts.accounts.disconnect(this);
}

void MainWindow::setUpMiddle(const QList<PageEntry> &pages)
{
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notices = new NoticeArea(middle);
    m_files = new DocumentFiles(m_parts.documents, m_parts.session, *m_notices, this);
    m_sending = new SendWait(m_parts.sending, *m_notices, this);
    m_pages = new PageStack(pages, middle);
    m_actions = new PageActions(*m_pages, this);
    m_actions->offerForDocument(PageCommand::Save, [this] { m_files->save(); });
    m_actions->offerForDocument(PageCommand::SaveAs, [this] { m_files->saveAs(); });
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    setAcceptDrops(true);
}

void MainWindow::connectParts()
{
    connect(m_files, &DocumentFiles::used, this, [this](const QString &path) {
        m_settings.recentFiles = withRecentFile(m_settings.recentFiles, path);
    });
    connect(m_sending, &SendWait::over, this, &MainWindow::close);
    connect(m_pages, &PageStack::made, this, &MainWindow::takePage);
    connect(m_pages, &PageStack::shown, this, [this] {
        showTitle();
        // Those not made yet have to know what the business was before it changes.
        if (m_pages->currentFace().isAtFoot)
            m_pages->makeAll();
        offerBusiness();
    });
    connect(&m_parts.accounts, &AccountBook::currentChanged, this, &MainWindow::tellAccount);
    connect(&m_parts.documents, &DocumentSession::documentChanged, this, &MainWindow::showTitle);
    connect(&m_parts.documents, &DocumentSession::replaced, this, &MainWindow::showDocument);
    connect(&m_parts.session, &ComposeSession::refusedTooLong, this, [this] {
        showNotice(tr("That is more than a message can hold (%1 characters); nothing of it was "
                      "taken.")
                       .arg(QLocale().toString(longestTyped)));
    });
}

void MainWindow::takePage(Page *page)
{
    connect(page, &Page::noticed, this, &MainWindow::showNotice);
    tell(*page);
    page->restoreState();
}

void MainWindow::tell(Page &page)
{
    page.setAccount(m_parts.accounts.current());
    page.setBusiness(m_parts.accounts.business());
}

void MainWindow::tellAccount()
{
    for (Page *page : m_pages->pages())
        tell(*page);
    offerBusiness();
}

void MainWindow::offerBusiness()
{
    m_notices->clear(NoticeArea::Kind::Business);
    Page &page = m_pages->currentPage();
    if (!page.isBehindBusiness())
        return;
    auto *banner = new Banner(
        tr("Your business has changed since this was made. It still says what was entered before."),
        m_notices);
    banner->addButton(tr("Bring it along"), [this, &page] {
        m_notices->clear(NoticeArea::Kind::Business);
        page.catchUpWithBusiness();
    });
    banner->addButton(tr("Leave it"), [this, &page] {
        m_notices->clear(NoticeArea::Kind::Business);
        page.stayBehindBusiness();
    });
    m_notices->show(NoticeArea::Kind::Business, banner);
}

void MainWindow::showDocument()
{
    const QList<PageEntry> &entries = m_pages->entries();
    const auto document
        = std::find_if(entries.cbegin(), entries.cend(),
                       [](const PageEntry &entry) { return entry.face.isDocument; });
    m_pages->showPage(static_cast<int>(document - entries.cbegin()));
}

void MainWindow::addBar(QWidget *bar)
{
    centralWidget()->layout()->addWidget(bar);
}

void MainWindow::addStep(QWidget *step)
{
    qobject_cast<QBoxLayout *>(centralWidget()->layout())->insertWidget(0, step);
}

void MainWindow::start(const QString &path)
{
    auto *offers
        = new DraftOffers({m_parts.keeper, m_parts.keeping, m_parts.documents, *m_notices}, this);
    connect(offers, &DraftOffers::fileWanted, m_files, &DocumentFiles::openNow);
    offers->begin(path.isEmpty() ? path : QFileInfo(path).absoluteFilePath());
    afterFirstPaint(*this, [this] { // a slow disk is not waited for
        if (const auto problem = m_parts.keeper.problem())
            sayWhatCannotBeKept(*problem);
    });
    connect(&m_parts.keeping, &DraftKeeping::failed, this, &MainWindow::sayWhatCannotBeKept);
    connect(&m_parts.keeping, &DraftKeeping::kept, m_notices,
            [this] { m_notices->clear(NoticeArea::Kind::Keeping); });
    m_parts.keeping.start();
    m_pages->currentPage().focusFirstField();
}

void MainWindow::showNotice(const QString &text)
{
    m_notices->say(text);
}

void MainWindow::sayWhatCannotBeKept(const FileError &error)
{
    m_notices->say(
        tr("What you write cannot be kept for the next start. %1").arg(fileReasonText(error)),
        NoticeArea::Kind::Keeping);
}

void MainWindow::open(const QString &path)
{
    m_files->open(path);
}

void MainWindow::showTitle()
{
    if (const PageFace &face = m_pages->currentFace(); !face.isDocument) {
        setWindowTitle(tr("%1 – Bellpush").arg(face.title));
        setWindowModified(false);
        return;
    }
    const DocumentSession &documents = m_parts.documents;
    const QString name
        = documents.path().isEmpty() ? tr("New message") : QFileInfo(documents.path()).fileName();
    setWindowTitle(tr("%1[*] – Bellpush").arg(name));
    setWindowModified(documents.hasUnsavedEdits());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_sending->holds()) {
        event->ignore();
        return;
    }
    const auto error = m_parts.keeping.close();
    if (error && isWorthKeeping(m_parts.documents.kept()) && !m_closesAnyway) {
        event->ignore();
        askBeforeClosing(*error);
        return;
    }
    m_parts.keeper.endStart();
    m_settings.geometry = saveGeometry();
    for (const Page *page : m_pages->pages())
        page->keepState();
    m_settings.desktopScheme = m_parts.theme.desktopScheme();
    saveWindowSettings(m_settings);
    QMainWindow::closeEvent(event);
}

/// Closing never asks, but for what would be lost by it.
void MainWindow::askBeforeClosing(const FileError &error)
{
    auto *banner
        = new Banner(tr("This message is not saved, and cannot be kept for the next start. "
                        "%1 Or save it elsewhere.")
                         .arg(fileReasonText(error)),
                     m_notices);
    banner->addButton(tr("Save as…"), [this] {
        m_notices->clear(NoticeArea::Kind::Keeping);
        m_files->saveAs();
    });
    banner->addButton(tr("Close without it"), [this] {
        m_closesAnyway = true;
        close();
    });
    m_notices->show(NoticeArea::Kind::Keeping, banner);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    open(file);
}

} // namespace bellpush
