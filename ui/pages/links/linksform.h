// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/notelabel.h"

#include <functional>

class QBoxLayout;

namespace bellpush {

class FieldRow;
class LineField;
class LinksSession;
enum class LinkField;
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
    void addTitle();
    void addKindRow();
    void addNumberRow();
    void addPayloadRow();
    void addTextRow();
    void addBudget();
    void addLinkRow();
    void addWordsRow();
    void addActions();
    QBoxLayout *newCopyLine();

    FieldRow *addRow(const FieldWords &words, QWidget *editor, QWidget *target);
    void edit(const std::function<void(LinkDraft &)> &change);
    /// Does `show` now and whenever the state has changed.
    void follow(const std::function<void()> &show);
    void followLink(const std::function<void(const LinkDraft &)> &show);
    template <typename Field, typename Member>
    void bind(Field *field, Member member);
    /// Enables what is of use only while there is a link.
    void enableWithLink(QWidget *button);

    void showProblem(FieldRow *row, LinkField field);
    void showNote(NoteLabel::Tone tone, const QString &words);
    void copy(const QString &text, const QString &done);
    void openHere();

    LinksSession &m_session;
    QBoxLayout *m_layout;
    LineField *m_number = nullptr;
    NoteLabel *m_note = nullptr;
    QString m_noted{};            ///< The link that `m_note` speaks of.
    bool m_wasWarned = false;     ///< The next press opens the link all the same.
    bool m_numberTouched = false; ///< Until then, that it is missing is nobody's mistake.
};

} // namespace bellpush
