// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/pageprints.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;

namespace bellpush {

class LineField;
class NoteLabel;
class PlacementBook;
struct PlacementMark;
class PlacementModel;
class PlacementPanel;
class PlainTable;

/// The page that lists what was printed where, when and with which payload.
class PlacementsPage : public Page
{
    Q_OBJECT

public:
    static PageFace face();

    /// All of `parts` has to outlive it.
    explicit PlacementsPage(const PrintParts &parts, QWidget *parent = nullptr);

private:
    /// Writes what is found as CSV, where the person says.
    void save();
    QLayout *topLine();
    QLayout *bottomLine();
    void load();
    void adaptButtons();
    QList<qint64> chosenIds() const;
    void choose(const QList<qint64> &ids);
    void showChosen();
    void mark(qint64 id, const PlacementMark &mark);
    void forgetChosen();
    void write(const QString &path);

    PlacementBook &m_book;
    PrintBook &m_prints;
    PlacementModel *m_model;
    LineField *m_words;
    PlainTable *m_table;
    QLabel *m_empty;
    PlacementPanel *m_panel;
    NoteLabel *m_note;
    QPushButton *m_export;
    QPushButton *m_forget;
};

} // namespace bellpush
