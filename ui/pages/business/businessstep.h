// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace bellpush {

class BusinessBook;
class LineField;
class NoteLabel;

/// The first step of who starts the program for the first time: name and number of the business,
/// above the pages, which go on meanwhile. It can be left out for good.
class BusinessStep : public QWidget
{
    Q_OBJECT

public:
    /// `book` has to outlive it.
    BusinessStep(BusinessBook &book, QWidget *parent);

    /// Whether it is still to be taken: no business was entered, and nobody has said "not now".
    static bool isDue(BusinessBook &book);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void keep();
    void showProblem();
    void leaveOut();

    BusinessBook &m_book;
    LineField *m_name;
    LineField *m_number;
    QPushButton *m_keep;
    NoteLabel *m_problem;
};

} // namespace bellpush
