// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/sendreply.h"
#include "app/practice/practiceserver.h"
#include "ui/text/sendtext.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace bellpush {

class AccountBook;
class ChoiceField;
class ComposeSession;
class NoteLabel;
class SendController;
struct Outgoing;

/// Along the bottom: from which account, Send, and what became of it.
class SendBar : public QWidget
{
    Q_OBJECT

public:
    /// All three have to outlive it.
    SendBar(const ComposeSession &session, AccountBook &accounts, SendController &controller,
            QWidget *parent = nullptr);

    /// Says something that is no result.
    void showNote(const QString &text);

    /// Says what went wrong with something that is no sending.
    void showProblem(const QString &text);

    /// Sends, or says what keeps it from being sent. Asks first when it goes out for real.
    void send();

protected:
    void paintEvent(QPaintEvent *event) override;

signals:
    void problemsShown(); ///< The draft has some, and somebody pressed Send.

private:
    void setUp();
    void fillAccounts();
    void showChosen();
    void chooseAccount(int index);
    void showWhereItGoes();
    void confirm(const Outgoing &message);
    void sendNow(const Outgoing &message);
    void showSending(bool isSending);
    void showAccepted(const Accepted &accepted);
    void showFailure(const SendFailure &failure);
    void showPracticeFailure(const PracticeServerError &error);
    void showNotSendable();

    const ComposeSession &m_session;
    AccountBook &m_accounts;
    SendController &m_controller;
    ChoiceField *m_account;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    NoteLabel *m_result;
    Answerer m_answerer{}; ///< Of what was sent last.
};

} // namespace bellpush
