// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/accountbook.h"
#include "app/accounts/businessbook.h"
#include "app/compose/composesession.h"
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

    struct Sending {
        BusinessBook businesses;
        AccountBook accounts{practiceAccount(), businesses};
        CloudApiClient client{usualPatience};
        SendController controller{client};

        explicit Sending(const QString &folder) : businesses(folder) { }
    };

    struct Printing {
        PrintBook book;
        PlacementBook placements;
        PagePrinter printer;

        explicit Printing(const QString &folder);
    };

    WindowSettings m_settings;
    ComposeSession m_session;
    Sending m_sending;
    Printing m_printing;
    Theme m_theme;
    MainWindow m_window;
};

} // namespace bellpush
