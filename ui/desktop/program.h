// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountbook.h"
#include "app/compose/composesession.h"
#include "app/compose/documentsession.h"
#include "app/compose/draftkeeping.h"
#include "app/compose/sendcontroller.h"
#include "app/placements/placementbook.h"
#include "app/settings/printbook.h"
#include "ui/printing/pageprinter.h"
#include "ui/window/mainwindow.h"

class QApplication;

namespace bellpush {

/// Gives the application its name, words, style and fonts. Before the first widget.
void setUpApplication();

/// Every object of the desktop program, each with what it needs.
class Program
{
public:
    /// `theme` overrides the one that was chosen in the window.
    explicit Program(std::optional<ThemeChoice> theme);

    /// Shows the window, with the file at `path` if it is not empty.
    void start(const QString &path);

    MainWindow &window() { return m_window; }
    ComposeSession &session() { return m_session; }

private:
    QList<PageEntry> pages();

    WindowSettings m_settings;
    ComposeSession m_session;
    DocumentSession m_documents;
    AccountBook m_accounts{practiceAccount()};
    CloudApiClient m_client;
    SendController m_sending;
    DraftKeeper m_keeper;
    DraftKeeping m_keeping;
    PrintBook m_printBook;
    PlacementBook m_placements;
    PagePrinter m_printer;
    Theme m_theme;
    MainWindow m_window;
};

} // namespace bellpush
