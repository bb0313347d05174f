// SPDX-License-Identifier: MIT
#include "ui/pages/compose/requestpanel.h"

#include "app/cloudapi/curlcommand.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace bellpush {

namespace {

/// The practice account is at home on this machine only, and has no address before it is used: its
/// command is the real server's, with the practice number's ID.
CloudApiAddress commandAddress(const Account &account)
{
    if (!account.isPractice)
        return account.api.address;
    return cloudApiAddress(defaultBaseUrl(), defaultApiVersion(), account.api.address.phoneNumberId)
        .value_or(CloudApiAddress());
}

} // namespace

RequestPanel::RequestPanel(QWidget *parent)
    : QWidget(parent),
      m_note(new NoteLabel(this)),
      m_json(new JsonView(this)),
      m_copy(new QPushButton(tr("Copy as c&URL"), this))
{
    m_json->setAccessibleName(tr("Request"));
    m_json->setPlaceholderText(tr("The request appears here as soon as the message is one."));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addWidget(m_json, 1);
    layout->addLayout(buttons);

    connect(m_copy, &QPushButton::clicked, this, &RequestPanel::copyAsCurl);
}

void RequestPanel::copyAsCurl() const
{
    if (m_request.isWhole)
        QGuiApplication::clipboard()->setText(curlCommand(m_address, m_request.body));
}

void RequestPanel::setAccount(const Account &account)
{
    m_address = commandAddress(account);
}

void RequestPanel::setRequest(const DraftRequest &request)
{
    m_request = request;
    m_json->setJson(QString::fromUtf8(request.body));
    m_copy->setEnabled(request.isWhole);

    if (request.isWhole)
        m_note->setNote(NoteLabel::Tone::Success,
                        tr("Ready: exactly these bytes are sent to /messages."));
    else if (!request.body.isEmpty())
        m_note->setNote(NoteLabel::Tone::Info, tr("Ready but for the recipient: fill in “To”."));
    else
        m_note->setNote(NoteLabel::Tone::Info,
                        tr("Not a message yet: the fields on the left say what is missing."));
}

} // namespace bellpush
