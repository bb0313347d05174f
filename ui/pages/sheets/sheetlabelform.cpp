// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetlabelform.h"

#include "ui/pages/sheets/sheetsession.h"
#include "ui/pages/sheets/stockview.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>
#include <QPushButton>

namespace bellpush {

namespace {

QList<int> sorted(const QSet<int> &labels)
{
    QList<int> all(labels.cbegin(), labels.cend());
    std::ranges::sort(all);
    return all;
}

} // namespace

SheetLabelForm::SheetLabelForm(SheetSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    addFirstLabelRow();
    addOptionRows();
    addMarkBoxes();
    auto *calibrate = new QPushButton(tr("Ad&just the printer…"), this);
    connect(calibrate, &QPushButton::clicked, this, &SheetLabelForm::calibrationRequested);
    layout->addWidget(calibrate, 0, Qt::AlignLeft);

    connect(&session, &SheetSession::draftChanged, this, &SheetLabelForm::showDraft);
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
    for (const auto each : {ErrorCorrection::Low, ErrorCorrection::Medium,
                            ErrorCorrection::Quartile, ErrorCorrection::High})
        correction->addItem(correctionText(each));
    addRow(tr("Err&or correction"), tr("At least; more where it costs nothing."), correction);
    bind(correction, &SheetDraft::correction);
}

void SheetLabelForm::addMarkBoxes()
{
    addCheckBox(tr("Print label edges"), &SheetDraft::outlines);
    addCheckBox(tr("Crop marks"), &SheetDraft::cropMarks);
    addCheckBox(tr("Words as shapes, for print shops"), &SheetDraft::textAsOutlines);
}

void SheetLabelForm::addCheckBox(const QString &text, bool SheetDraft::*option)
{
    auto *box = new QCheckBox(text, this);
    layout()->addWidget(box);
    bind(box, option);
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
