// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QMenu;
class QSplitter;
class QTabWidget;

namespace bellpush {

class AccountBook;
class ComposeForm;
class ComposeSession;
class DocumentSession;
class LinkPanel;
class PhonePanel;
class PhonePictures;
class RequestPanel;
class SendBar;
class SendController;
struct PhoneTap;

/// What the page works with. All of it has to outlive the page.
struct ComposeParts {
    ComposeSession &session;
    DocumentSession &documents;
    AccountBook &accounts;
    SendController &sending;
};

/// The page where a message is written: its fields, the phone it lands on, the request and the
/// link, and Send.
class ComposePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComposePage(const ComposeParts &parts, QWidget *parent = nullptr);

    /// Puts the keyboard where writing begins.
    void focusFirstField();

    /// The messages to begin from, for the window's menu as well.
    QMenu *starterMenu() const { return m_starters; }

    void send();
    void insertCallLink();
    void copyAsCurl();
    void copyLink();
    void saveCode();

    PhonePictures &pictures() const { return *m_pictures; }

    /// The widths of the columns and the tab that shows.
    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

private:
    void fillStarters();
    QWidget *formColumn();
    QTabWidget *sideColumn();
    void explainTap(const PhoneTap &tap);

    ComposeParts m_parts;
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
