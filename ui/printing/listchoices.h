// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/csvencoding.h"

#include <QWidget>

class QComboBox;

namespace bellpush {

class FieldRow;
struct ListColumns;

/// What somebody has to choose before a list can be printed, where its file does not say it: shown
/// while it is asked for only.
class ListChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ListChoices(QWidget *parent);

    /// Asks which column has the numbers: one of the candidates, or of all where there are none.
    void askForNumbers(const ListColumns &columns);

    /// Asks what the bytes of the list are.
    void askForEncoding();

    /// Asks for nothing any more.
    void clear();

signals:
    void numberColumnChosen(qsizetype column);
    void encodingChosen(bellpush::CsvEncoding encoding);

private:
    QComboBox *m_numbers;
    FieldRow *m_numbersRow;
    QComboBox *m_encodings;
    FieldRow *m_encodingsRow;
};

} // namespace bellpush
