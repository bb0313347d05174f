// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/stockchooser.h"

#include "app/labels/stocksearch.h"
#include "app/settings/printbook.h"
#include "ui/models/stockmodel.h"
#include "ui/pages/sheets/stockdelegate.h"
#include "ui/text/measures.h"
#include "ui/text/stocktext.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/hintlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>

namespace bellpush {

namespace {

/// Ours: three stocks and half of the next, so that one sees it goes on.
constexpr int listHeight = 176;

} // namespace

StockChooser::StockChooser(PrintBook &book, QWidget *parent)
    : QWidget(parent),
      m_book(book),
      m_stocks(new StockModel(QLocale(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    addSearch();
    addList();
    addOwnButtons();
    connect(&book, &PrintBook::stocksChanged, this, &StockChooser::search);
    search();
}

void StockChooser::addSearch()
{
    m_words = new LineField(this);
    m_words->setPlaceholderText(tr("L7160, Herma, 63.5 × 38.1, round…"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_wordsRow = new FieldRow({tr("F&ind labels"), {}}, m_words, m_words, this);
    layout()->addWidget(m_wordsRow);
    connect(m_words, &LineField::textChanged, this, [this] {
        search();
        takeFirstHit();
    });
    connect(m_words, &LineField::returnPressed, this, &StockChooser::takeFirstHit);
}

void StockChooser::addList()
{
    m_list = new QListView(this);
    m_list->setModel(m_stocks);
    m_list->setItemDelegate(new StockDelegate(m_list));
    m_list->setFixedHeight(listHeight);
    m_list->setUniformItemSizes(true);
    layout()->addWidget(new FieldRow({tr("Label &stock"), {}}, m_list, m_list, this));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StockChooser::takeCurrent);
    m_facts = new HintLabel(this);
    m_facts->setWordWrap(true);
    layout()->addWidget(m_facts);
}

void StockChooser::addOwnButtons()
{
    auto *add = new QPushButton(tr("Add your o&wn labels…"), this);
    m_change = new QPushButton(tr("C&hange these labels…"), this);
    m_remove = new QPushButton(tr("Re&move these labels…"), this);
    connect(add, &QPushButton::clicked, this, &StockChooser::ownStockRequested);
    connect(m_change, &QPushButton::clicked, this, &StockChooser::changeRequested);
    connect(m_remove, &QPushButton::clicked, this, &StockChooser::removeRequested);
    auto *line = new QHBoxLayout;
    line->addWidget(m_change);
    line->addWidget(m_remove);
    line->addStretch();
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(line);
    column->addWidget(add, 0, Qt::AlignLeft);
}

/// Down leads from the words to what they found.
bool StockChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void StockChooser::search()
{
    const QSignalBlocker quiet(m_list->selectionModel()); // what is found is not what is chosen
    const QString words = m_words->text();
    m_stocks->setStocks(foundStocks(m_book.stocksByUse(usualPaper(QLocale())), words));
    m_wordsRow->setProblem(m_stocks->stocks().isEmpty() ? FieldRow::Tone::Warning
                                                        : FieldRow::Tone::None,
                           tr("No labels fit these words. Type less of what stands on the box, or "
                              "the label’s size, or add your own."));
    showChosen();
}

void StockChooser::takeFirstHit()
{
    const QList<LabelStock> &found = m_stocks->stocks();
    if (m_words->text().trimmed().isEmpty() || found.isEmpty())
        return;
    if (found.constFirst() != m_stock)
        emit chosen(LabelStock(found.constFirst())); // a copy: the list may change by it
}

void StockChooser::takeCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    // Tab makes the first row the current one without choosing it.
    if (!index.isValid() || !m_list->selectionModel()->isSelected(index))
        return;
    const auto stock = index.data(StockModel::StockRole).value<LabelStock>();
    if (stock != m_stock)
        emit chosen(stock);
}

void StockChooser::setStock(const LabelStock &stock)
{
    m_stock = stock;
    const bool isOwn = m_book.stocks().isOwn(stock.id);
    m_change->setVisible(isOwn);
    m_remove->setVisible(isOwn);
    showChosen();
}

void StockChooser::showChosen()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    const auto row = m_stocks->rowOf(m_stock.id);
    m_facts->setText(tr("Chosen: %1, %2").arg(stockTitle(m_stock), stockText(m_stock, QLocale())));
    m_facts->setVisible(!row && !m_stock.id.isEmpty());
    if (!row) {
        m_list->selectionModel()->clear();
        return;
    }
    const QModelIndex index = m_stocks->index(*row);
    if (m_list->selectionModel()->isSelected(index))
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_list->viewport()->update(); // which hears nothing of it
}

} // namespace bellpush
