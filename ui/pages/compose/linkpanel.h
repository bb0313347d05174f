// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace bellpush {

class AccountBook;
class ComposeSession;
class DecimalField;
class FieldRow;
class HintLabel;
class LineField;
class NoteLabel;
class QrView;

/// The call link of the draft, and its QR code to look at, measure and save.
class LinkPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    LinkPanel(ComposeSession &session, const AccountBook &accounts, QWidget *parent = nullptr);

    /// Empty while the number is none.
    const QString &link() const { return m_link; }

    void copyLink() const;
    /// Asks for a file and writes the code into it.
    void saveCode();

private:
    QWidget *numberRow();
    QWidget *linkRow();
    QWidget *codeRow();
    void showLink();
    void showCode();
    void writeCode(const QString &path);

    ComposeSession &m_session;
    const AccountBook &m_accounts;
    QString m_link;
    FieldRow *m_numberRow = nullptr;
    LineField *m_number = nullptr;
    LineField *m_shownLink = nullptr;
    QrView *m_code = nullptr;
    HintLabel *m_facts = nullptr;
    DecimalField *m_size = nullptr;
    NoteLabel *m_note = nullptr;
    QList<QPushButton *> m_buttons; ///< Of use only while there is a link.
};

} // namespace bellpush
