// SPDX-License-Identifier: MIT
#include "ui/printing/listchoices.h"

#include "app/lists/listcolumns.h"
#include "ui/text/listtext.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"

#include <QBoxLayout>

namespace bellpush {

ListChoices::ListChoices(QWidget *parent)
    : QWidget(parent),
      m_numbers(new ChoiceField(this)),
      m_numbersRow(
          new FieldRow({tr("Number column"), tr("Who is called.")}, m_numbers, m_numbers, this)),
      m_encodings(new ChoiceField(this)),
      m_encodingsRow(
          new FieldRow({tr("Text encoding"), tr("Choose the one in which the letters are right.")},
                       m_encodings, m_encodings, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_numbersRow);
    layout->addWidget(m_encodingsRow);
    m_encodings->addItem(tr("Choose it here"));
    for (const CsvEncoding encoding : csvEncodings())
        m_encodings->addItem(encodingName(encoding));
    connect(m_encodings, &QComboBox::activated, this, [this](int entry) {
        if (entry > 0)
            emit encodingChosen(csvEncodings().at(entry - 1));
    });
    connect(m_numbers, &QComboBox::activated, this, [this](int entry) {
        if (entry > 0)
            emit numberColumnChosen(m_numbers->itemData(entry).toLongLong());
    });
    clear();
}

void ListChoices::askForNumbers(const ListColumns &columns)
{
    m_numbers->clear();
    m_numbers->addItem(tr("Choose it here"));
    for (qsizetype column = 0; column < columns.count; ++column) {
        if (columns.numberCandidates.isEmpty() || columns.numberCandidates.contains(column))
            m_numbers->addItem(columnText(columns, column), column);
    }
    m_numbersRow->show();
    show();
}

void ListChoices::askForEncoding()
{
    m_encodings->setCurrentIndex(0);
    m_encodingsRow->show();
    show();
}

void ListChoices::clear()
{
    hide();
    m_numbersRow->hide();
    m_encodingsRow->hide();
}

} // namespace bellpush
