// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetpage.h"

#include "app/documents/documentfile.h"
#include "app/placements/placementbook.h"
#include "app/settings/printbook.h"
#include "ui/pages/sheets/sheetbar.h"
#include "ui/pages/sheets/sheetlabelform.h"
#include "ui/pages/sheets/sheetlistform.h"
#include "ui/pages/sheets/sheetlookform.h"
#include "ui/pages/sheets/sheetpreview.h"
#include "ui/pages/sheets/sheetrowspanel.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/pages/sheets/stockactions.h"
#include "ui/pages/sheets/stockchooser.h"
#include "ui/printing/calibrationdialog.h"
#include "ui/printing/pageprinter.h"
#include "ui/printing/sheetnotes.h"
#include "ui/text/filetext.h"
#include "ui/text/listtext.h"
#include "ui/text/measures.h"
#include "ui/text/stocktext.h"
#include "ui/widgets/droppedfile.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QScrollArea>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr int formWidth = 400;

/// What a shop is likely to have; the first time.
LabelStock usualStock(const StockLibrary &stocks, const QLocale &locale)
{
    return stocks.stock(usesLetter(locale) ? u"avery-5160"_s : u"avery-l7160"_s)
        .value_or(LabelStock());
}

/// Empty for a document.
QString droppedList(const QMimeData *dropped)
{
    const QString file = droppedFile(dropped);
    return file.endsWith(u'.' + documentSuffix) ? QString() : file;
}

} // namespace

PageFace SheetPage::face()
{
    return {.title = tr("Sheet"), .icon = "layout-grid"_L1, .document = DocumentKind::Sheet};
}

SheetPage::SheetPage(const PrintParts &parts, QWidget *parent)
    : Page(parent),
      m_parts(parts),
      m_session(new SheetSession(this)),
      m_bar(new SheetBar(
          *m_session, parts.printer,
          [&book = parts.book](const QString &printer) { return book.calibration(printer); }, this))
{
    setAcceptDrops(true);
    begin();
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(formColumn());
    columns->addWidget(resultColumn(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_bar);
    auto *prints = new PagePrints(parts, this);
    connect(m_bar, &SheetBar::printed, prints, &PagePrints::keep);
    connect(prints, &PagePrints::said, m_bar, &SheetBar::showProblem);
    connect(m_bar, &SheetBar::labelsPrinted, this, &SheetPage::keepPrinted);
    connect(m_bar, &SheetBar::stockUsed, this, [this](const QString &stock) {
        m_parts.book.noteUse(stock); // if it is not remembered, nothing is lost
    });
    offer(PageCommand::Export, [this] { m_bar->save(); });
    offer(PageCommand::Print, [this] { m_bar->print(); });
    offerHistory(*m_session);
    connect(m_session, &SheetSession::usedChanged, this,
            [this] { keepUsed(m_session->draft().stock.id, m_session->draft().used); });
}

void SheetPage::begin()
{
    SheetDraft first;
    first.stock = usualStock(m_parts.book.stocks(), QLocale());
    m_business = BusinessInDraft(completed(first)); // as the session has it
    m_session->begin(first, [this](const SheetDraft &draft) { return completed(draft); });
    readCodes();
    if (const auto problem = m_parts.book.problem())
        m_bar->showProblem(tr("Used labels, your own labels and adjustments of printers are not "
                              "known: %1")
                               .arg(openErrorText(tr("The settings of printing"), *problem)));
    else if (const auto &errors = m_parts.book.stockErrors(); !errors.isEmpty())
        m_bar->showProblem(tr("Not all of your own labels are known. In labelstocks.tsv: %1")
                               .arg(stockFileErrorText(errors.constFirst(), QLocale())));
}

/// A stock that only its name is known of may be one of those there are.
SheetDraft SheetPage::completed(SheetDraft draft)
{
    if (draft.stock.page.isEmpty()) {
        const StockLibrary &stocks = m_parts.book.stocks();
        const auto known = stocks.stock(draft.stock.id);
        if (!known && !draft.stock.id.isEmpty())
            emit noticed(tr("The labels “%1” are not known here: choose those that are meant.")
                             .arg(draft.stock.id));
        draft.stock = known.value_or(usualStock(stocks, QLocale()));
    }
    draft.used = m_parts.book.usedLabels(draft.stock);
    return draft;
}

DraftSession *SheetPage::draftSession()
{
    return m_session;
}

void SheetPage::readCodes()
{
    const auto codes = m_parts.placements.codes();
    if (codes)
        m_session->setCodes(*codes);
    else
        m_bar->showProblem(placementsErrorText(codes.error()));
}

QWidget *SheetPage::formColumn()
{
    auto *form = new QWidget(this);
    m_list = new SheetListForm(*m_session, form);
    auto *layout = new QVBoxLayout(form);
    layout->setSpacing(24);
    layout->addWidget(m_list); // all in the order of Tab
    layout->addWidget(stockChooser(form));
    layout->addWidget(new SheetLookForm(*m_session, form));
    auto *labels = new SheetLabelForm(*m_session, form);
    layout->addWidget(labels);
    layout->addStretch();
    connect(labels, &SheetLabelForm::calibrationRequested, this, &SheetPage::adjustPrinter);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(formWidth);
    // Qt brings a field into sight when Tab leads to it, not for a mnemonic.
    connect(qApp, &QApplication::focusChanged, scroll, [form, scroll](QWidget *, QWidget *now) {
        if (now != nullptr && form->isAncestorOf(now))
            scroll->ensureWidgetVisible(now);
    });
    return scroll;
}

QWidget *SheetPage::stockChooser(QWidget *form)
{
    auto *chooser = new StockChooser(m_parts.book, form);
    auto *stocks = new StockActions(*m_session, m_parts.book, this);
    connect(chooser, &StockChooser::chosen, stocks, &StockActions::choose);
    connect(chooser, &StockChooser::ownStockRequested, stocks, &StockActions::add);
    connect(chooser, &StockChooser::changeRequested, stocks, &StockActions::change);
    connect(chooser, &StockChooser::removeRequested, stocks, &StockActions::remove);
    connect(stocks, &StockActions::failed, m_bar, &SheetBar::showProblem);
    connect(m_session, &SheetSession::draftChanged, chooser,
            [this, chooser] { chooser->setStock(m_session->draft().stock); });
    chooser->setStock(m_session->draft().stock);
    return chooser;
}

QWidget *SheetPage::resultColumn()
{
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->addTab(new SheetPreview(*m_session, m_parts.book, tabs), tr("Sheet"));
    tabs->addTab(new SheetRowsPanel(*m_session, tabs), tr("Rows"));
    return tabs;
}

void SheetPage::openList(const QString &path)
{
    readCodes(); // what was printed since
    m_list->openList(path);
}

void SheetPage::setBusiness(const Business &business)
{
    const auto draft = m_business.take(business, m_session->draft());
    m_session->setFirst(m_business.begin());
    if (draft)
        m_session->offer(*draft);
}

bool SheetPage::isBehindBusiness() const
{
    return m_business.isBehind(m_session->draft());
}

void SheetPage::catchUpWithBusiness()
{
    m_session->setDraft(m_business.catchUp(m_session->draft()));
}

void SheetPage::adjustPrinter()
{
    auto *dialog = new CalibrationDialog(m_parts.book, m_session->draft().stock.page, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalibrationDialog::testPageRequested, this,
            [this, dialog](const PrintJob &job) {
                const bool isTaken
                    = m_parts.printer.print(job, dialog, [dialog](const PrintOutcome &outcome) {
                          dialog->showPrinted(outcome);
                      });
                if (!isTaken)
                    m_bar->showProblem(printerBusyText());
            });
    dialog->open();
}

void SheetPage::keepPrinted(const QString &stock, const QSet<int> &used)
{
    m_session->setPrinted(stock, used);
    keepUsed(stock, used); // whichever stock shows by now
}

void SheetPage::keepUsed(const QString &stock, const QSet<int> &used)
{
    if (const auto error = m_parts.book.setUsedLabels(stock, used))
        m_bar->showProblem(writeErrorText(tr("Which labels are used"), *error));
}

void SheetPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedList(event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        event->ignore(); // the window may know what it is
}

void SheetPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openList(droppedList(event->mimeData()));
}

} // namespace bellpush
