// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace bellpush {

class BudgetMeter;
class ChoiceField;
class FieldRow;
class LineField;
class LinksSession;
class NoteLabel;
class TextField;
enum class DraftField;
struct FieldWords;
struct LinkDraft;

/// The fields of a link, what its text costs in the code, and what can be done with it on screens.
class LinksForm : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    explicit LinksForm(LinksSession &session, QWidget *parent);

    void focusFirstField();

    void copyLink();

private:
    void addFields();
    void addTextFields();
    void addLinkFields();
    void addCopyButtons();
    void connectFields();

    FieldRow *addRow(const FieldWords &words, QWidget *editor, QWidget *target);
    void edit(const std::function<void(LinkDraft &)> &change);

    void showState();
    void showTexts();
    void showProblems();
    void showProblem(FieldRow *row, DraftField field);
    void copy(const QString &text, const QString &done);
    void openHere();

    LinksSession &m_session;
    QBoxLayout *m_layout;
    ChoiceField *m_kind = nullptr;
    LineField *m_number = nullptr;
    LineField *m_payload = nullptr;
    TextField *m_text = nullptr;
    LineField *m_words = nullptr;
    LineField *m_link = nullptr;
    FieldRow *m_numberRow = nullptr;
    FieldRow *m_payloadRow = nullptr;
    FieldRow *m_textRow = nullptr;
    BudgetMeter *m_budget = nullptr;
    NoteLabel *m_note = nullptr;
    QList<QPushButton *> m_buttons{}; ///< Of use only while there is a link.
    bool m_wasWarned = false;         ///< The next press opens the link all the same.
    bool m_numberTouched = false;     ///< Until then, that it is missing is nobody's mistake.
};

} // namespace bellpush
