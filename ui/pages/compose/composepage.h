// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/page.h"

class QMenu;
class QSplitter;
class QTabWidget;

namespace bellpush {

class AccountBook;
class ComposeForm;
class ComposeSession;
class LinkPanel;
class PhonePanel;
class PhonePictures;
class RequestPanel;
class SendBar;
class SendController;
struct MessageDraft;
struct PhoneTap;
struct ShownMessage;

/// What the page works with. All of it has to outlive the page.
struct ComposeParts {
    ComposeSession &session;
    AccountBook &accounts;
    SendController &sending;
};

/// The page where a message is written: its fields, the phone it lands on, the request and the
/// link, and Send.
class ComposePage : public Page
{
    Q_OBJECT

public:
    static PageFace face();

    explicit ComposePage(const ComposeParts &parts, QWidget *parent = nullptr);

    DraftSession *draftSession() override;
    void setFile(const QString &path) override { m_file = path; }
    PageMenus menus() override;
    void setAccount(const Account &account) override;
    void focusFirstField() override;

    /// The widths of the columns, the tab that shows and the phone.
    void keepState() const override;
    void restoreState() override;

private:
    void connectParts();
    void showDraft();
    void takeLinkNumber(const QString &number);
    QList<QAction *> editActions();
    QMenu *messageMenu();
    void insertCallLink();
    void saveCode();
    void fillStarters();
    void startFrom(MessageDraft draft);
    QWidget *formColumn();
    QTabWidget *sideColumn();
    void explainTap(const PhoneTap &tap);
    ShownMessage shownMessage() const;

    ComposeParts m_parts;
    QString m_file; ///< Of the message; empty for none.
    QSplitter *m_columns;
    QMenu *m_starters;
    ComposeForm *m_form = nullptr;
    PhonePanel *m_phone = nullptr;
    RequestPanel *m_request = nullptr;
    LinkPanel *m_link = nullptr;
    QTabWidget *m_side = nullptr;
    SendBar *m_sendBar;
    PhonePictures *m_pictures = nullptr;
};

} // namespace bellpush
