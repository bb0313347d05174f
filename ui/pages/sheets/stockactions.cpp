// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/stockactions.h"

#include "app/settings/printbook.h"
#include "ui/pages/sheets/ownstockdialog.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/text/filetext.h"
#include "ui/text/measures.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace bellpush {

using Purpose = OwnStockDialog::Purpose;

StockActions::StockActions(SheetSession &session, PrintBook &book, QWidget *page)
    : QObject(page),
      m_session(session),
      m_book(book),
      m_page(page)
{ }

void StockActions::add()
{
    auto *dialog = new OwnStockDialog(
        Purpose::Add, m_session.draft().stock,
        [this](const LabelStock &stock) { return keep({}, stock); }, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void StockActions::change()
{
    const LabelStock stock = m_session.draft().stock;
    auto *dialog = new OwnStockDialog(
        Purpose::Change, stock,
        [this, id = stock.id](const LabelStock &changed) { return keep(id, changed); }, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// In the place of the one that has `id`; a new one without. Says why not.
QString StockActions::keep(const QString &id, const LabelStock &stock)
{
    if (stock.id != id && m_book.stocks().stock(stock.id))
        return tr("There are labels of this name already: give these another one.");
    if (const auto error = m_book.keepStock(id.isEmpty() ? stock.id : id, stock))
        return writeErrorText(tr("Your labels"), *error);
    choose(stock);
    return {};
}

void StockActions::remove()
{
    const LabelStock stock = m_session.draft().stock;
    const auto used = static_cast<int>(m_book.usedLabels(stock).size());
    QString text = tr("They will no longer be offered on this computer. Documents that have them "
                      "keep their measures and can still be printed.");
    if (used > 0)
        text += u' '
            + tr("Forgotten, too: %n used label(s) of the sheet begun last.", nullptr, used);
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Remove labels"),
                          tr("Remove “%1”?").arg(stock.part), QMessageBox::Cancel, m_page);
    question->setInformativeText(text);
    const auto *removal = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(removal, &QPushButton::clicked, this, [this, stock] { removeNow(stock); });
    question->open();
}

void StockActions::removeNow(const LabelStock &stock)
{
    if (const auto error = m_book.removeStock(stock.id)) {
        emit failed(writeErrorText(tr("Your labels"), *error));
        return;
    }
    if (m_session.draft().stock.id == stock.id)
        choose(m_book.stocksByUse(usualPaper(QLocale())).constFirst());
}

void StockActions::choose(const LabelStock &stock)
{
    SheetDraft draft = m_session.draft();
    draft.stock = stock;
    draft.used = m_book.usedLabels(stock);
    m_session.setDraft(draft);
}

} // namespace bellpush
