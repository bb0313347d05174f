// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/cloudapi/cloudapiaddress.h"
#include "app/cloudapi/draftrequest.h"

#include <QWidget>

class QPushButton;

namespace bellpush {

class JsonView;
class NoteLabel;

/// The request the draft makes: the very bytes that will go on the wire.
class RequestPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPanel(QWidget *parent);

    void setRequest(const DraftRequest &request);
    void setAccount(const Account &account);

    /// Puts the request as a shell command on the clipboard, if there is one.
    void copyAsCurl() const;

private:
    DraftRequest m_request;
    CloudApiAddress m_address; ///< In the command.
    NoteLabel *m_note;
    JsonView *m_json;
    QPushButton *m_copy;
};

} // namespace bellpush
