// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/compose/composepage.h"
#include "ui/pages/sheets/sheetpage.h"
#include "ui/printing/printjob.h"
#include "ui/window/windowsettings.h"

#include <QMainWindow>

#include <functional>

namespace bellpush {

class DraftKeeper;
struct FileError;
class DraftKeeping;
class FileNotices;
class NoticeArea;
class PageStack;
class SendWait;

/// What the window works with besides its pages. All of it has to outlive the window.
struct WindowParts {
    ComposeParts compose;
    PrintParts print;
    DraftKeeper &keeper;
    DraftKeeping &keeping;
    Theme &theme;
};

/// What the window's menu asks of the page that shows.
struct PageCommands {
    std::function<void()> save{};
    std::function<void()> print{};
};

/// The pages, the menus, and the message's file.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowParts &parts, const WindowSettings &settings, QWidget *parent = nullptr);

    /// Goes on where the last run ended, or with the file at `path` if one is named.
    void start(const QString &path);

    /// Opens the file at `path`; asks first when that would lose something.
    void open(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPages();
    QString businessNumber() const;
    QString businessName() const;
    void print(const PrintJob &job);
    void keep(const PrintedPlacement &placement);
    void keepAll(QList<PrintedPlacement> placements);
    void addPrintBar();
    void adaptMenus(int page);
    void saveShown();

    void addFileMenu();
    void addEditMenu();
    void addMessageMenu();
    void addViewMenu();
    void addPageEntries(QMenu *menu);
    void addThemeEntries(QMenu *menu);
    void addHelpMenu();
    void fillRecentFiles(QMenu *menu);

    void chooseFile();
    void openNow(const QString &path);
    void save();
    void saveAs();
    void saveTo(const QString &path);
    void writeTo(const QString &path);
    void showNotice(const QString &text);
    void sayWhatCannotBeKept(const FileError &error);
    void askBeforeClosing(const FileError &error);
    void showTitle();
    void showPracticeNumbers();
    void showAbout();

    WindowParts m_parts;
    WindowSettings m_settings;
    PageStack *m_pages;
    ComposePage *m_page = nullptr;
    QList<PageCommands> m_commands;    ///< In the order of the pages; empty ones cannot do it.
    QList<QAction *> m_messageActions; ///< About the message alone: off while another page shows.
    QAction *m_save = nullptr;
    QAction *m_print = nullptr;
    NoticeArea *m_notices;
    FileNotices *m_files;
    SendWait *m_sending;
    bool m_closesAnyway = false; ///< Though the draft cannot be kept.
    std::function<void()> m_afterSaving;
};

} // namespace bellpush
