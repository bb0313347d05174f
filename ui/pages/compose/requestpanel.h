// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPushButton;

namespace bellpush {

class AccountBook;
class ComposeSession;
class JsonView;
class NoteLabel;

/// The request the draft makes: the very bytes that will go on the wire.
class RequestPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    RequestPanel(const ComposeSession &session, const AccountBook &accounts,
                 QWidget *parent = nullptr);

    /// Puts the request as a shell command on the clipboard, if there is one.
    void copyAsCurl() const;

private:
    void showRequest();

    const ComposeSession &m_session;
    const AccountBook &m_accounts;
    NoteLabel *m_note;
    JsonView *m_json;
    QPushButton *m_copy;
};

} // namespace bellpush
