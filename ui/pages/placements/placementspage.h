// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/page.h"

class QLabel;
class QPushButton;

namespace bellpush {

class LineField;
class NoteLabel;
class PlacementBook;
class PlacementModel;
class PlainTable;

/// The page that lists what was printed where, when and with which payload.
class PlacementsPage : public Page
{
    Q_OBJECT

public:
    static PageFace face();

    /// `book` has to outlive it.
    explicit PlacementsPage(PlacementBook &book, QWidget *parent = nullptr);

private:
    /// Writes what is found as CSV, where the person says.
    void save();
    QLayout *topLine();
    QLayout *bottomLine();
    void load();
    void adaptButtons();
    void forgetChosen();
    void write(const QString &path);

    PlacementBook &m_book;
    PlacementModel *m_model;
    LineField *m_words;
    PlainTable *m_table;
    QLabel *m_empty;
    NoteLabel *m_note;
    QPushButton *m_export;
    QPushButton *m_forget;
};

} // namespace bellpush
