// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetlabelform.h"

#include "app/labels/stocksearch.h"
#include "app/settings/printbook.h"
#include "ui/models/stockmodel.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/pages/sheets/stockview.h"
#include "ui/text/stocktext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/hintlabel.h"

#include <QBoxLayout>
#include <QListView>
#include <QPushButton>

namespace bellpush {

namespace {

constexpr int listHeight
    = 148; // ours: four stocks and half of the next, so that one sees it goes on

QList<int> sorted(const QSet<int> &labels)
{
    QList<int> all(labels.cbegin(), labels.cend());
    std::ranges::sort(all);
    return all;
}

} // namespace

SheetLabelForm::SheetLabelForm(SheetSession &session, PrintBook &book, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_book(book),
      m_stocks(new StockModel(QLocale(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    addStockRows();
    addFirstLabelRow();
    addOptionRows();
    addMarkBoxes();
    auto *calibrate = new QPushButton(tr("Ad&just the printer…"), this);
    connect(calibrate, &QPushButton::clicked, this, &SheetLabelForm::calibrationRequested);
    layout->addWidget(calibrate, 0, Qt::AlignLeft);

    connect(&session, &SheetSession::draftChanged, this, &SheetLabelForm::showDraft);
    connect(&book, &PrintBook::stocksChanged, this, &SheetLabelForm::search);
    search();
    showDraft();
}

FieldRow *SheetLabelForm::addRow(const QString &label, const QString &help, QWidget *editor)
{
    auto *row = new FieldRow({label, help}, editor, editor, this);
    layout()->addWidget(row);
    return row;
}

void SheetLabelForm::edit(const std::function<void(SheetDraft &)> &change)
{
    SheetDraft draft = m_session.draft();
    change(draft);
    m_session.setDraft(draft);
}

template <typename Field, typename Member>
void SheetLabelForm::bind(Field *field, Member member)
{
    m_shows.append(
        bindField<SheetDraft>(field, member, [this](const auto &change) { edit(change); }));
}

void SheetLabelForm::addStockRows()
{
    m_words = new LineField(this);
    m_words->setPlaceholderText(tr("L7160, Herma, 63.5 × 38.1, round…"));
    m_words->setClearButtonEnabled(true);
    addRow(tr("F&ind labels"), {}, m_words);
    connect(m_words, &LineField::textChanged, this, &SheetLabelForm::search);

    m_list = new QListView(this);
    m_list->setModel(m_stocks);
    m_list->setFixedHeight(listHeight);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(3);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { choose(m_list->currentIndex()); });
    addRow(tr("Label &stock"), {}, m_list);

    m_facts = new HintLabel(this);
    m_facts->setWordWrap(true);
    auto *own = new QPushButton(tr("Add your o&wn labels…"), this);
    connect(own, &QPushButton::clicked, this, &SheetLabelForm::ownStockRequested);
    layout()->addWidget(m_facts);
    static_cast<QVBoxLayout *>(layout())->addWidget(own, 0, Qt::AlignLeft);
}

void SheetLabelForm::addFirstLabelRow()
{
    auto *editor = new QWidget(this);
    m_sheet = new StockView(editor);
    m_sheet->setFixedWidth(200);
    auto *fresh = new QPushButton(tr("&New sheet"), editor);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_sheet);
    layout->addWidget(fresh, 0, Qt::AlignTop);
    layout->addStretch();
    connect(m_sheet, &StockView::picked, this, &SheetLabelForm::beginAt);
    connect(m_sheet, &StockView::usedToggled, this, [this](int label) {
        QSet<int> used = m_session.draft().used;
        if (!used.remove(label))
            used.insert(label);
        setUsed(used);
    });
    connect(fresh, &QPushButton::clicked, this, [this] { setUsed({}); });
    auto *row = new FieldRow(
        {tr("First free label"),
         tr("Click where printing begins. Right-click or press Space to mark a label as used.")},
        editor, m_sheet, this);
    this->layout()->addWidget(row);
}

void SheetLabelForm::addOptionRows()
{
    auto *copies = new NumberField(this);
    copies->setRange(1, SheetDraft::mostCopies);
    addRow(tr("&Copies of each"), {}, copies);
    bind(copies, &SheetDraft::copies);

    auto *order = new ChoiceField(this);
    order->addItems({tr("As in the list"), tr("By label"), tr("By number")});
    addRow(tr("Or&der"), {}, order);
    bind(order, &SheetDraft::order);

    auto *correction = new ChoiceField(this);
    correction->addItems(
        {tr("L: 7 % may be damaged"), tr("M: 15 %"), tr("Q: 25 %"), tr("H: 30 %, for outdoors")});
    addRow(tr("Err&or correction"), tr("At least; more where it costs nothing."), correction);
    bind(correction, &SheetDraft::correction);
}

void SheetLabelForm::addMarkBoxes()
{
    addCheckBox(tr("Draw label edges"), &SheetDraft::outlines);
    addCheckBox(tr("Crop marks"), &SheetDraft::cropMarks);
    addCheckBox(tr("Words as shapes, for print shops"), &SheetDraft::textAsOutlines);
}

void SheetLabelForm::addCheckBox(const QString &text, bool SheetDraft::*option)
{
    auto *box = new QCheckBox(text, this);
    layout()->addWidget(box);
    bind(box, option);
}

void SheetLabelForm::search()
{
    const QSignalBlocker quiet(m_list->selectionModel()); // what is found is not what is chosen
    m_stocks->setStocks(foundStocks(m_book.stocks().stocks(), m_words->text()));
    showChosen();
}

void SheetLabelForm::showChosen()
{
    const auto row = m_stocks->rowOf(m_session.draft().stock.id);
    if (!row || m_list->selectionModel()->isSelected(m_stocks->index(*row)))
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(m_stocks->index(*row));
    m_list->scrollTo(m_stocks->index(*row), QAbstractItemView::PositionAtCenter);
}

void SheetLabelForm::choose(const QModelIndex &index)
{
    // Tab makes the first row the current one without choosing it.
    if (!index.isValid() || !m_list->selectionModel()->isSelected(index))
        return;
    const auto stock = index.data(StockModel::StockRole).value<LabelStock>();
    if (stock == m_session.draft().stock)
        return;
    edit([&](SheetDraft &draft) {
        draft.stock = stock;
        draft.used = m_book.usedLabels(stock);
    });
}

void SheetLabelForm::beginAt(int label)
{
    QSet<int> used = m_session.draft().used;
    for (int before = 0; before < label; ++before)
        used.insert(before);
    used.remove(label);
    setUsed(used);
}

void SheetLabelForm::setUsed(const QSet<int> &used)
{
    edit([&](SheetDraft &draft) { draft.used = used; });
}

void SheetLabelForm::showDraft()
{
    const SheetDraft &draft = m_session.draft();
    showChosen();
    m_facts->setText(stockText(draft.stock, QLocale()));
    m_facts->setVisible(!draft.stock.id.isEmpty());
    m_sheet->setStock(draft.stock);
    m_sheet->setUsed(sorted(draft.used));
    std::optional<int> first;
    for (int label = 0; label < m_sheet->count() && !first; ++label) {
        if (!draft.used.contains(label))
            first = label;
    }
    m_sheet->setFirst(first);
    for (const auto &show : std::as_const(m_shows))
        show(draft);
}

} // namespace bellpush
