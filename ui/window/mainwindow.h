// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"
#include "ui/widgets/page.h"
#include "ui/window/windowsettings.h"

#include <QMainWindow>

namespace bellpush {

class AccountBook;
class NoticeArea;
class PageActions;
class PageDocument;
class PageDocuments;
class PageStack;
class SendController;
class SendWait;

/// What the window works with besides its pages. All of it has to outlive the window.
struct WindowParts {
    AccountBook &accounts;
    SendController &sending;
    Theme &theme;
    QString folder; ///< Of the program's data.
};

/// The pages, which it knows only by `Page`, their documents, and the menus.
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

    /// The entry behind New.
    QAction *addFileEntries(QMenu &menu);
    void addEditEntries(QMenu &menu);
    void addViewEntries(QMenu &menu);
    void addPageEntries(QMenu &menu);
    void addThemeEntries(QMenu *menu);
    void addHelpMenu();

    void showNotice(const QString &text);
    void sayWhatCannotBeKept(const FileError &error);
    /// The first document that would be lost, and why; kept is all that can be.
    std::optional<std::pair<PageDocument *, FileError>> keepAll();
    void askBeforeClosing(PageDocument &document, const FileError &error);
    void showTitle();
    void showPracticeNumbers();
    void showAbout();

    WindowParts m_parts;
    WindowSettings m_settings;
    PageStack *m_pages = nullptr;
    PageActions *m_actions = nullptr;
    NoticeArea *m_notices = nullptr;
    PageDocuments *m_documents = nullptr;
    SendWait *m_sending = nullptr;
    bool m_closesAnyway = false; ///< Though the draft cannot be kept.
};

} // namespace bellpush
