// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/page.h"
#include "ui/window/windowsettings.h"

#include <QMainWindow>

namespace bellpush {

class AccountBook;
class ComposeSession;
class DocumentFiles;
class DocumentSession;
class DraftKeeper;
class DraftKeeping;
struct FileError;
class NoticeArea;
class PageActions;
class PageStack;
class SendController;
class SendWait;

/// What the window works with besides its pages. All of it has to outlive the window.
struct WindowParts {
    ComposeSession &session;
    DocumentSession &documents;
    AccountBook &accounts;
    SendController &sending;
    DraftKeeper &keeper;
    DraftKeeping &keeping;
    Theme &theme;
};

/// The pages, which it knows only by `Page`, the menus, and the document's file.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowParts &parts, const QList<PageEntry> &pages,
               const WindowSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes on where the last run ended, or with the file at `path` if one is named.
    void start(const QString &path);

    /// Opens the file at `path`; asks first when that would lose something.
    void open(const QString &path);

    /// Below the pages; takes it over.
    void addBar(QWidget *bar);

    /// Above them; likewise.
    void addStep(QWidget *step);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpMiddle(const QList<PageEntry> &pages);
    void connectParts();
    void takePage(Page *page);
    void tellAccount();
    void tell(Page &page);
    /// Asks whether the page that shows is to follow its business, where it does not yet.
    void offerBusiness();
    void showDocument();

    /// The entry behind New.
    QAction *addFileEntries(QMenu &menu);
    void addEditEntries(QMenu &menu);
    void addViewEntries(QMenu &menu);
    void addPageEntries(QMenu &menu);
    void addThemeEntries(QMenu *menu);
    void addHelpMenu();
    void fillRecentFiles(QMenu *menu);

    void showNotice(const QString &text);
    void sayWhatCannotBeKept(const FileError &error);
    void askBeforeClosing(const FileError &error);
    void showTitle();
    void showPracticeNumbers();
    void showAbout();

    WindowParts m_parts;
    WindowSettings m_settings;
    PageStack *m_pages = nullptr;
    PageActions *m_actions = nullptr;
    NoticeArea *m_notices = nullptr;
    DocumentFiles *m_files = nullptr;
    SendWait *m_sending = nullptr;
    bool m_closesAnyway = false; ///< Though the draft cannot be kept.
};

} // namespace bellpush
