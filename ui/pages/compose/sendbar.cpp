// SPDX-License-Identifier: MIT
#include "ui/pages/compose/sendbar.h"

#include "app/accounts/accountbook.h"
#include "app/compose/composesession.h"
#include "app/compose/sendcontroller.h"
#include "ui/pages/compose/accountdialog.h"
#include "ui/text/moduletext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace bellpush {

namespace {

QString serverName(const Account &account)
{
    return account.api.address.graphUrl.host();
}

Answerer answererOf(const Account &account)
{
    return account.isPractice ? Answerer::PracticeAccount : answererAt(serverName(account));
}

} // namespace

SendBar::SendBar(const ComposeSession &session, AccountBook &accounts, SendController &controller,
                 QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_accounts(accounts),
      m_controller(controller),
      m_account(new ChoiceField(this)),
      m_send(new QPushButton(tr("&Send"), this)),
      m_cancel(new QPushButton(tr("Stop sendin&g"), this)),
      m_progress(new QProgressBar(this)),
      m_result(new NoteLabel(this))
{
    setUp();
    fillAccounts();
    showWhereItGoes();

    connect(m_account, &ChoiceField::activated, this, &SendBar::chooseAccount);
    connect(&accounts, &AccountBook::accountsChanged, this, &SendBar::fillAccounts);
    connect(&accounts, &AccountBook::currentChanged, this, &SendBar::showChosen);
    connect(&accounts, &AccountBook::currentChanged, this, &SendBar::showWhereItGoes);
    connect(m_send, &QPushButton::clicked, this, &SendBar::send);
    connect(m_cancel, &QPushButton::clicked, &controller, &SendController::cancel);
    connect(&controller, &SendController::sendingChanged, this, &SendBar::showSending);
    connect(&controller, &SendController::sent, this, &SendBar::showAccepted);
    connect(&controller, &SendController::failed, this, &SendBar::showFailure);
    connect(&controller, &SendController::practiceFailed, this, &SendBar::showPracticeFailure);
}

void SendBar::setUp()
{
    m_account->setAccessibleName(tr("Account"));
    m_send->setProperty(primaryProperty, true);
    m_cancel->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(64, 8);
    m_progress->setAccessibleName(tr("Sending"));
    m_progress->hide();
    m_result->label()->setAccessibleDescription(tr("Send result"));

    auto *label = new QLabel(tr("A&ccount"), this);
    label->setBuddy(m_account);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_account);
    layout->addWidget(m_send);
    layout->addWidget(m_cancel);
    layout->addWidget(m_progress);
    layout->addSpacing(8);
    layout->addWidget(m_result, 1);
}

void SendBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const AppColors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, 0, width(), 1, colors.border);
}

void SendBar::fillAccounts()
{
    m_account->clear();
    for (const Account &account : m_accounts.accounts())
        m_account->addItem(account.isPractice ? tr("Practice account") : account.businessName,
                           account.id);
    m_account->insertSeparator(m_account->count());
    m_account->addItem(tr("Enter an account…"));
    showChosen();
}

void SendBar::showChosen()
{
    m_account->setCurrentIndex(m_account->findData(m_accounts.current().id));
}

void SendBar::chooseAccount(int index)
{
    if (const QVariant id = m_account->itemData(index); id.isValid())
        return m_accounts.setCurrent(id.toString());
    showChosen();
    auto *dialog = new AccountDialog(m_accounts.business(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::entered, &m_accounts, &AccountBook::keep);
    dialog->open();
}

void SendBar::showWhereItGoes()
{
    const Account &account = m_accounts.current();
    m_result->setNote(NoteLabel::Tone::Info,
                      account.isPractice
                          ? tr("The practice account answers like WhatsApp, on this computer: "
                               "nothing leaves it.")
                          : tr("Sends for real, after asking: from %1, through %2.")
                                .arg(account.businessName, serverName(account)));
}

void SendBar::showNote(const QString &text)
{
    m_result->setNote(NoteLabel::Tone::Info, text);
}

void SendBar::showProblem(const QString &text)
{
    m_result->setNote(NoteLabel::Tone::Error, text);
}

void SendBar::send()
{
    if (m_controller.isSending())
        return;
    const DraftRequest &request = m_session.request();
    if (!request.isWhole) {
        showNotSendable();
        return;
    }
    const Outgoing message{m_accounts.current(), request.body};
    if (message.account.isPractice)
        sendNow(message);
    else
        confirm(message);
}

void SendBar::confirm(const Outgoing &message)
{
    auto *question
        = new QMessageBox(QMessageBox::Question, tr("Send for real?"),
                          tr("This goes to %1 from %2, through %3.")
                              .arg(typedRecipient(m_session.draft()), message.account.businessName,
                                   serverName(message.account)),
                          QMessageBox::Cancel, this);
    question->setDetailedText(QString::fromUtf8(message.body));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = question->addButton(tr("&Send"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, message] { sendNow(message); });
    question->open();
}

void SendBar::sendNow(const Outgoing &message)
{
    m_answerer = answererOf(message.account);
    m_controller.send(message);
}

void SendBar::showNotSendable()
{
    const auto &problems = m_session.check().problems;
    const auto errors
        = std::count_if(problems.cbegin(), problems.cend(), [](const Problem<DraftField> &each) {
              return each.severity == Severity::Error && each.field != DraftField::CallLinkNumber;
          });
    m_result->setNote(
        NoteLabel::Tone::Error,
        tr("Not sent. Fix %n field(s), marked on the left.", nullptr, static_cast<int>(errors)));
    emit problemsShown();
}

void SendBar::showSending(bool isSending)
{
    m_send->setEnabled(!isSending);
    m_account->setEnabled(!isSending);
    m_cancel->setVisible(isSending);
    m_progress->setVisible(isSending);
    if (isSending)
        m_result->setNote(NoteLabel::Tone::Info, tr("Sending…"));
}

void SendBar::showAccepted(const Accepted &accepted)
{
    m_result->setNote(NoteLabel::Tone::Success, acceptedText(accepted, m_answerer).whole());
}

void SendBar::showFailure(const SendFailure &failure)
{
    const auto tone = failure.outcome == SendFailure::Outcome::Unknown ? NoteLabel::Tone::Warning
                                                                       : NoteLabel::Tone::Error;
    m_result->setNote(tone, failureText(failure, m_answerer).whole());
}

void SendBar::showPracticeFailure(const PracticeServerError &error)
{
    if (error.reason == PracticeServerError::Reason::NoModule) {
        m_result->setNote(NoteLabel::Tone::Error,
                          tr("Not sent. %1").arg(missingModuleText(error.module)));
        return;
    }
    m_result->setNote(NoteLabel::Tone::Error,
                      tr("Not sent. The practice account cannot be started on this computer: no "
                         "free port was found. Close other programs and try again."));
}

} // namespace bellpush
