// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/message/draftcheck.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace bellpush {

class LengthField;
class FieldRow;
class Details;
class HintLabel;
class LineField;
class NoteLabel;
class QrView;

/// The call link of the draft, and its QR code to look at, measure and save.
class LinkPanel : public QWidget
{
    Q_OBJECT

public:
    LinkPanel(Account account, QWidget *parent);

    void setDraft(const MessageDraft &draft, const DraftCheck &check);
    void setAccount(const Account &account);

    /// Empty while the number is none.
    QString link() const { return m_link.value_or(QString()); }

    void copyLink() const;
    /// Asks for a file and writes the code into it.
    void saveCode();

signals:
    /// Somebody typed another number than shows for the draft.
    void numberTyped(const QString &number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *numberRow();
    QWidget *linkRow();
    QWidget *codeRow();
    QString number() const;
    void showProblem(const DraftCheck &check);
    void showLink();
    void showCode();
    void writeCode(const QString &path);

    MessageDraft m_draft;
    Account m_account;
    std::optional<QString> m_link; ///< Absent before one was shown, or that there is none.
    bool m_showsCode = false;      ///< That of `m_link`.
    FieldRow *m_numberRow = nullptr;
    LineField *m_number = nullptr;
    LineField *m_shownLink = nullptr;
    QrView *m_code = nullptr;
    HintLabel *m_facts = nullptr;
    Details *m_details = nullptr;
    LengthField *m_size = nullptr;
    NoteLabel *m_note = nullptr;
    QList<QPushButton *> m_buttons; ///< Of use only while there is a link.
};

} // namespace bellpush
