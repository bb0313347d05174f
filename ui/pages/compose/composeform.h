// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftcheck.h"
#include "ui/pages/compose/drafttext.h"
#include "ui/widgets/fieldbinding.h"
#include "ui/widgets/fieldrow.h"

#include <QSet>

#include <functional>

class QBoxLayout;

namespace bellpush {

class ComposeSession;

/// The fields of the draft: those its kind uses are shown, the others keep what they hold.
class ComposeForm : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    explicit ComposeForm(ComposeSession &session, QWidget *parent = nullptr);

    /// Shows every problem, also of fields nobody has touched yet, and puts the keyboard into the
    /// first field with one.
    void showAllProblems();

    void focusFirstField();

    /// Another message begins: what is missing from it is nobody's mistake yet.
    void forgetTouched();

    /// Puts `text` into the message, at the cursor.
    void insertIntoMessage(const QString &text);

signals:
    void insertCallLinkRequested();

private:
    /// A field and how it follows the draft.
    struct Row {
        FieldRow *widget;
        QList<DraftField> fields; ///< Whose problems show here; the first one's are counted.
        std::function<bool(const MessageDraft &)> isUsed;
        std::function<void(const MessageDraft &)> show;
        /// What is counted, if anything is.
        std::function<std::optional<QString>(const MessageDraft &)> countedText{};
    };

    void addKindRow();
    void addRecipientRow();
    void addTemplateRows();
    void addTemplateWordRows();
    void addTemplateMessageRow();
    void addTemplateButtonsRow();
    void addHeaderRows();
    void addMessageRow();
    void addVariableRows();
    void addButtonRows();
    void addExpiryRow();
    void addPayloadRow();

    FieldRow *addRow(const FieldWords &words, QWidget *editor, QWidget *target);
    LineField *addLine(const FieldWords &words, const QList<DraftField> &fields, DraftText part,
                       const std::function<bool(const MessageDraft &)> &isUsed);
    /// Gives what shows the draft there; an edit touches `fields`.
    template <typename Field, typename Member>
    std::function<void(const MessageDraft &)> bind(Field *field, const QList<DraftField> &fields,
                                                   Member member);
    void edit(const QList<DraftField> &fields, const std::function<void(MessageDraft &)> &change);

    void showDraft();
    void showCount(const Row &row);
    void showProblems(const Row &row);
    void showExpiryEnd(FieldRow *row, const MessageDraft &draft);

    ComposeSession &m_session;
    QBoxLayout *m_layout;
    QList<Row> m_rows;
    TextField *m_message = nullptr;
    QSet<DraftField> m_touched;
    bool m_showsAll = false;
};

template <typename Field, typename Member>
std::function<void(const MessageDraft &)>
ComposeForm::bind(Field *field, const QList<DraftField> &fields, Member member)
{
    return bindField<MessageDraft>(field, member,
                                   [this, fields](const auto &change) { edit(fields, change); });
}

} // namespace bellpush
