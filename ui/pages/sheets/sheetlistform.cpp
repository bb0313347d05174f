// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetlistform.h"

#include "app/lists/rowproblem.h"
#include "app/values/excerpt.h"
#include "app/values/numberreading.h"
#include "app/values/numberremark.h"
#include "ui/pages/sheets/sheetlistfile.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/text/listtext.h"
#include "ui/text/numberproblemtext.h"
#include "ui/widgets/countryfield.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: what fits a box.
constexpr qsizetype longestName = 40;

/// Who is called: the first numbers of the column.
QString calledText(const ListColumns &columns)
{
    if (columns.firstNumbers.isEmpty())
        return SheetListForm::tr("Who is called.");
    const QString first = columns.firstNumbers.join(SheetListForm::tr(", "));
    return columns.phones.size() > 1
        ? SheetListForm::tr("In each row the number that its label prefers, WhatsApp or mobile "
                            "first, never a fax: %1 …")
              .arg(first)
        : SheetListForm::tr("Who is called: %1 …").arg(first);
}

} // namespace

SheetListForm::SheetListForm(SheetSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_file(new SheetListFile(session, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_file);
    m_numberColumnRow = addColumnRow(tr("Number column"), tr("Who is called."),
                                     {&ListColumns::number, &ColumnChoice::number});
    addColumnRow(tr("Tracking code column"),
                 tr("Comes back with the call and tells the labels apart. Rows without one get a "
                    "short one of their own."),
                 {&ListColumns::payload, &ColumnChoice::payload});
    addColumnRow(tr("Label column"), tr("The words beside the code."),
                 {&ListColumns::label, &ColumnChoice::label});
    addNumberRow();
    addEncodingRow();
    connect(&session, &SheetSession::draftChanged, this, &SheetListForm::showDraft);
    connect(&session, &SheetSession::rowsChanged, this, &SheetListForm::showDraft);
    showDraft();
}

FieldRow *SheetListForm::addRow(const QString &label, const QString &help, QWidget *editor)
{
    auto *row = new FieldRow({label, help}, editor, editor, this);
    layout()->addWidget(row);
    return row;
}

void SheetListForm::addEncodingRow()
{
    m_encoding = new ChoiceField(this);
    m_encoding->addItem(tr("Detect automatically"));
    for (const CsvEncoding encoding : csvEncodings())
        m_encoding->addItem(encodingName(encoding));
    connect(m_encoding, &QComboBox::activated, this, [this](int entry) {
        SheetDraft draft = m_session.draft();
        draft.encoding.reset();
        if (entry > 0)
            draft.encoding = csvEncodings().at(entry - 1);
        draft.named = {}; // their names were read otherwise
        m_session.setDraft(draft);
    });
    m_encodingRow
        = addRow(tr("Text encoding"), tr("Change it when letters look wrong."), m_encoding);
}

FieldRow *SheetListForm::addColumnRow(const QString &label, const QString &help, Column column)
{
    auto *box = new ChoiceField(this);
    connect(box, &QComboBox::activated, this,
            [this, column](int entry) { chooseColumn(column, entry); });
    FieldRow *row = addRow(label, help, box);
    m_listRows.append(row);
    m_columns.append({box, column});
    return row;
}

void SheetListForm::addNumberRow()
{
    m_number = new LineField(this);
    m_number->setPlaceholderText(u"+1 650 555 1234"_s);
    m_country = new CountryField(this);
    m_listRows.append(addRow(tr("Country of numbers"),
                             tr("Where the list’s numbers are dialled that have no country code."),
                             m_country));
    connect(m_country, &CountryField::countryChosen, this, [this](const auto &chosen) {
        SheetDraft draft = m_session.draft();
        draft.country = chosen;
        m_session.setDraft(draft);
    });
    connect(m_number, &LineField::textChanged, this, [this](const QString &typed) {
        SheetDraft draft = m_session.draft();
        if (draft.number == typed)
            return;
        draft.number = typed;
        m_session.setDraft(draft);
    });
    m_numberRow
        = addRow(tr("Number for rows without one"),
                 tr("With its country code. Left empty, such rows are not printed."), m_number);
    m_listRows.append(m_numberRow);
}

void SheetListForm::chooseColumn(Column column, int entry)
{
    const auto shown = columns();
    if (!shown)
        return;
    const auto chosen
        = entry > 0 ? std::optional<qsizetype>(entry - 1) : std::optional<qsizetype>();
    SheetDraft draft = m_session.draft();
    draft.named.*column.word = columnWord(*shown, chosen);
    m_session.setDraft(draft);
}

std::optional<ListColumns> SheetListForm::columns() const
{
    const auto &rows = m_session.rows();
    if (!rows || !*rows)
        return std::nullopt;
    // At once, and not when the rows were read by it.
    return chosenColumns((*rows)->columns, m_session.draft().named).value_or((*rows)->columns);
}

void SheetListForm::openList(const QString &path)
{
    m_file->openList(path);
}

void SheetListForm::showDraft()
{
    const bool hasList = !m_session.draft().list.isEmpty();
    const bool isUnread = m_session.rows() && !*m_session.rows();
    for (FieldRow *row : std::as_const(m_listRows))
        row->setVisible(hasList && !isUnread);
    m_encodingRow->setVisible(hasList); // another one may mend it
    showEncoding();
    showColumns();

    m_country->setCountry(m_session.draft().country);
    const QString &typed = m_session.draft().number;
    if (m_number->text() != typed)
        m_number->setText(typed);
    const auto number = readNumber(typed, m_session.draft().country);
    if (typed.isEmpty())
        m_numberRow->setProblem(FieldRow::Tone::None, {});
    else if (!number)
        m_numberRow->setProblem(FieldRow::Tone::Error,
                                rowProblemText(numberRefusal(number.error(), typed)));
    else if (const auto remark = numberRemark(*number))
        m_numberRow->setProblem(toneOf(remark->severity),
                                numberProblemText(remark->error, NumberUse::Dial));
    else
        m_numberRow->setProblem(FieldRow::Tone::None, {});
}

void SheetListForm::showEncoding()
{
    const auto &chosen = m_session.draft().encoding;
    m_encoding->setCurrentIndex(chosen ? static_cast<int>(csvEncodings().indexOf(*chosen)) + 1 : 0);
    const auto &rows = m_session.rows();
    const bool isOther = rows && !*rows && rows->error().reason == CsvError::Reason::OtherEncoding;
    m_encodingRow->setProblem(isOther ? FieldRow::Tone::Error : FieldRow::Tone::None,
                              isOther ? tr("Choose the one in which the letters are right.")
                                      : QString());
    m_encodingRow->setHelp(
        rows && *rows ? tr("Read as %1; change it when letters look wrong:\n%2")
                            .arg(encodingName((*rows)->encoding), (*rows)->firstLines.join(u'\n'))
                      : tr("Change it when letters look wrong."));
}

void SheetListForm::showColumns()
{
    const auto shown = columns();
    for (const auto &[box, column] : std::as_const(m_columns)) {
        if (shown)
            fillColumn(box, *shown, column);
    }
    if (shown)
        showNumberColumn(*shown);
}

void SheetListForm::showNumberColumn(const ListColumns &columns)
{
    m_numberColumnRow->setHelp(calledText(columns));
    if (columns.numberCandidates.isEmpty())
        return m_numberColumnRow->setProblem(FieldRow::Tone::None, {});
    m_numberColumnRow->setProblem(FieldRow::Tone::Error,
                                  doubtfulNumberText(columns) + u' '
                                      + tr("Choose the one that is meant."));
}

void SheetListForm::fillColumn(QComboBox *box, const ListColumns &columns, Column column) const
{
    QStringList entries{tr("None")};
    for (qsizetype i = 0; i < columns.count; ++i) {
        const QString name = excerpt(columns.names.value(i), longestName);
        entries.append(name.isEmpty() ? tr("Column %1").arg(i + 1) : name);
    }
    QStringList present;
    for (int i = 0; i < box->count(); ++i)
        present.append(box->itemText(i));
    if (present != entries) {
        box->clear();
        box->addItems(entries);
    }
    box->setCurrentIndex(static_cast<int>((columns.*column.place).value_or(-1)) + 1);
}

} // namespace bellpush
