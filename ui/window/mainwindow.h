// SPDX-License-Identifier: MIT
#pragma once

#include "ui/compose/composepage.h"
#include "ui/window/windowsettings.h"

#include <QMainWindow>

#include <functional>

class QVBoxLayout;

namespace bellpush {

class Banner;
class DraftKeeper;
class DraftKeeping;

/// What the window works with besides its page. All of it has to outlive the window.
struct WindowParts {
    ComposeParts compose;
    DraftKeeper &keeper;
    DraftKeeping &keeping;
    Theme &theme;
};

/// The page, the menus, and the file on screen.
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
    void addFileMenu();
    void addEditMenu();
    void addMessageMenu();
    void addViewMenu();
    void addHelpMenu();
    void fillRecentFiles(QMenu *menu);

    void chooseFile();
    void openNow(const QString &path);
    void save();
    void saveAs();
    bool saveTo(const QString &path);
    void offerAside();
    void showNotice(const QString &text);
    void replaceBanner(Banner *&shown, Banner *banner);
    void showTitle();
    void showPracticeNumbers();
    void showAbout();

    WindowParts m_parts;
    WindowSettings m_settings;
    ComposePage *m_page;
    QVBoxLayout *m_layout;
    Banner *m_offer = nullptr;
    Banner *m_notice = nullptr;
    std::function<void()> m_afterSaving;
};

} // namespace bellpush
