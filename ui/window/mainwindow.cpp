// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "app/accounts/accountbook.h"
#include "ui/text/documenttext.h"
#include "ui/text/filetext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/droppedfile.h"
#include "ui/window/documentfiles.h"
#include "ui/window/firstpaint.h"
#include "ui/window/noticearea.h"
#include "ui/window/pageactions.h"
#include "ui/window/pagedocuments.h"
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
    m_pages->showPage(0);
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
    auto *notices = new QWidget(middle);
    auto *column = new QVBoxLayout(notices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notices = new NoticeArea(notices);
    column->addWidget(m_notices);
    m_sending = new SendWait(m_parts.sending, *m_notices, this);
    m_pages = new PageStack(pages, middle);
    m_actions = new PageActions(*m_pages, this);
    // Before their documents: what was kept comes into a page that knows its business.
    connect(m_pages, &PageStack::made, this, &MainWindow::takePage);
    m_documents = new PageDocuments(*m_pages, m_parts.folder, notices);
    layout->addWidget(notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    setAcceptDrops(true);
}

void MainWindow::connectParts()
{
    connect(m_sending, &SendWait::over, this, &MainWindow::close);
    connect(m_pages, &PageStack::shown, this, [this] {
        // Those not made yet have to know what the business was before it changes.
        if (m_pages->currentFace().isAtFoot)
            m_pages->makeAll();
        offerBusiness();
    });
    connect(&m_parts.accounts, &AccountBook::currentChanged, this, &MainWindow::tellAccount);
    connect(m_documents, &PageDocuments::shownChanged, this, &MainWindow::showTitle);
    connect(m_documents, &PageDocuments::said, this, &MainWindow::showNotice);
    connect(m_documents, &PageDocuments::made, this, [this](PageDocument *document) {
        connect(&document->keeping(), &DraftKeeping::failed, this,
                &MainWindow::sayWhatCannotBeKept);
        connect(&document->keeping(), &DraftKeeping::kept, m_notices,
                [this] { m_notices->clear(NoticeArea::Kind::Keeping); });
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
    m_documents->start(path);
    afterFirstPaint(*this, [this] { // a slow disk is not waited for
        if (const auto problem = m_documents->all().constFirst()->keeper().problem())
            sayWhatCannotBeKept(*problem);
    });
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
    m_documents->open(path);
}

void MainWindow::showTitle()
{
    const PageDocument *document = m_documents->shown();
    if (document == nullptr) {
        setWindowTitle(tr("%1 – Bellpush").arg(m_pages->currentFace().title));
        setWindowModified(false);
        return;
    }
    const DocumentSession &file = document->documents();
    const QString name
        = file.path().isEmpty() ? newDocumentText(file.kind()) : QFileInfo(file.path()).fileName();
    setWindowTitle(tr("%1[*] – Bellpush").arg(name));
    setWindowModified(file.hasUnsavedEdits());
}

std::optional<std::pair<PageDocument *, FileError>> MainWindow::keepAll()
{
    std::optional<std::pair<PageDocument *, FileError>> lost;
    for (PageDocument *document : m_documents->all()) {
        const auto error = document->keeping().close();
        if (error && !lost && isWorthKeeping(document->documents().kept()))
            lost = {document, *error};
    }
    return lost;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_sending->holds()) {
        event->ignore();
        return;
    }
    const auto lost = keepAll();
    if (lost && !m_closesAnyway) {
        event->ignore();
        askBeforeClosing(*lost->first, lost->second);
        return;
    }
    for (PageDocument *document : m_documents->all())
        document->keeper().endStart();
    m_settings.geometry = saveGeometry();
    for (const Page *page : m_pages->pages())
        page->keepState();
    m_settings.desktopScheme = m_parts.theme.desktopScheme();
    saveWindowSettings(m_settings);
    QMainWindow::closeEvent(event);
}

/// Closing never asks, but for what would be lost by it.
void MainWindow::askBeforeClosing(PageDocument &document, const FileError &error)
{
    m_pages->showKind(document.documents().kind());
    auto *banner = new Banner(tr("This is not saved, and cannot be kept for the next start. "
                                 "%1 Or save it elsewhere.")
                                  .arg(fileReasonText(error)),
                              m_notices);
    banner->addButton(tr("Save as…"), [this, &document] {
        m_notices->clear(NoticeArea::Kind::Keeping);
        document.files().saveAs();
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
