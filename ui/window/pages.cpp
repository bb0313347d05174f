// SPDX-License-Identifier: MIT
// The pages of MainWindow.
#include "ui/window/mainwindow.h"

#include "app/accounts/accountbook.h"
#include "app/placements/placementbook.h"
#include "ui/pages/links/linkspage.h"
#include "ui/pages/placements/placementspage.h"
#include "ui/pages/posters/posterpage.h"
#include "ui/pages/sheets/sheetpage.h"
#include "ui/printing/pageprinter.h"
#include "ui/printing/printbar.h"
#include "ui/printing/sheetnotes.h"
#include "ui/text/listtext.h"
#include "ui/window/pagestack.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// The pages, from top to bottom.
enum Page { composing, links, poster, sheet, placements };

} // namespace

void MainWindow::addPages()
{
    const auto add = [this](const QString &title, QLatin1StringView icon, auto make) {
        m_pages->addPage({title, icon, make});
        m_commands.append(PageCommands());
    };
    add(tr("Compose"), "message-square"_L1, [this](QWidget *parent) {
        m_page = new ComposePage(m_parts.compose, parent);
        m_commands[composing].save = [this] {
            save();
        };
        return m_page;
    });
    add(tr("Link"), "qr-code"_L1, [this](QWidget *parent) {
        auto *page = new LinksPage(businessNumber(), parent);
        connect(page, &LinksPage::printRequested, this, &MainWindow::print);
        connect(page, &LinksPage::saved, this, &MainWindow::keep);
        m_commands[links] = {[page] { page->saveCode(); },
                             [page] {
                                 page->print();
                             }};
        return page;
    });
    add(tr("Poster"), "image"_L1, [this](QWidget *parent) {
        auto *page = new PosterPage(businessNumber(), businessName(), parent);
        connect(page, &PosterPage::printRequested, this, &MainWindow::print);
        connect(page, &PosterPage::saved, this, &MainWindow::keep);
        connect(page, &PosterPage::savedAll, this, &MainWindow::keepAll);
        page->setCodesOnPaper([&book = m_parts.print.placements] { return book.codes(); });
        m_commands[poster] = {[page] { page->savePoster(); },
                              [page] {
                                  page->print();
                              }};
        return page;
    });
    add(tr("Sheet"), "layout-grid"_L1, [this](QWidget *parent) {
        auto *page = new SheetPage(m_parts.print, parent);
        m_commands[sheet] = {[page] { page->save(); },
                             [page] {
                                 page->print();
                             }};
        return page;
    });
    add(tr("Placements"), "map-pin"_L1, [this](QWidget *parent) {
        auto *page = new PlacementsPage(m_parts.print.placements, parent);
        m_commands[placements] = {[page] { page->save(); }, {}};
        return page;
    });
    m_pages->showPage(composing);
}

void MainWindow::print(const PrintJob &job)
{
    const bool isTaken = m_parts.print.printer.print(
        job, this, [this, kept = job.placement](const PrintOutcome &outcome) {
            showNotice(printOutcomeText(outcome));
            if (outcome.reason == PrintOutcome::Reason::Printed && kept)
                keep(*kept);
        });
    if (!isTaken)
        showNotice(printerBusyText());
}

void MainWindow::keep(const PrintedPlacement &placement)
{
    keepAll({placement});
}

void MainWindow::keepAll(QList<PrintedPlacement> placements)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (PrintedPlacement &placement : placements)
        placement.printedAt = now;
    if (const auto error = m_parts.print.placements.add(placements))
        showNotice(notKeptText(*error));
}

void MainWindow::addPrintBar()
{
    PagePrinter &printer = m_parts.print.printer;
    auto *bar = new PrintBar(centralWidget());
    centralWidget()->layout()->addWidget(bar);
    connect(&printer, &PagePrinter::started, bar,
            [bar](const QString &name) { bar->begin(tr("Printing %1…").arg(name)); });
    connect(&printer, &PagePrinter::progressed, bar, &PrintBar::setProgress);
    connect(&printer, &PagePrinter::ended, bar, &QWidget::hide);
    connect(bar, &PrintBar::cancelled, &printer, &PagePrinter::cancel);
}

QString MainWindow::businessNumber() const
{
    const Account &account = m_parts.compose.accounts.current();
    return account.isPractice ? QString() : account.businessNumber.e164();
}

QString MainWindow::businessName() const
{
    const Account &account = m_parts.compose.accounts.current();
    return account.isPractice ? QString() : account.businessName;
}

} // namespace bellpush
