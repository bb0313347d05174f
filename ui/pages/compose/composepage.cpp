// SPDX-License-Identifier: MIT
#include "ui/pages/compose/composepage.h"

#include "app/accounts/accountbook.h"
#include "app/compose/composesession.h"
#include "app/compose/sendcontroller.h"
#include "app/message/messagelink.h"
#include "ui/pages/compose/composeform.h"
#include "ui/pages/compose/linkpanel.h"
#include "ui/pages/compose/phonepictures.h"
#include "ui/pages/compose/requestpanel.h"
#include "ui/pages/compose/sendbar.h"
#include "ui/pages/compose/starters.h"
#include "ui/phone/phonepanel.h"
#include "ui/phone/phonepreview.h"
#include "ui/widgets/formscroll.h"

#include <QDataStream>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: at 1280 pixels each column still shows its longest label.
constexpr int formWidth = 380;
constexpr int phoneWidth = 392;
constexpr int sideWidth = 440;
constexpr int linkTab = 1;

constexpr auto layoutKey = "window/compose"_L1;

} // namespace

PageFace ComposePage::face()
{
    return {.title = tr("Compose"), .icon = "message-square"_L1, .document = DocumentKind::Message};
}

ComposePage::ComposePage(const ComposeParts &parts, QWidget *parent)
    : Page(parent),
      m_parts(parts),
      m_columns(new QSplitter(Qt::Horizontal, this)),
      m_starters(new QMenu(tr("New from an &example"), this)),
      m_sendBar(new SendBar(parts.session, parts.accounts, parts.sending, this))
{
    fillStarters();
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(formColumn());
    m_phone = new PhonePanel(m_columns);
    m_columns->addWidget(m_phone);
    m_pictures = new PhonePictures(this);
    m_columns->addWidget(sideColumn());
    m_columns->setSizes({formWidth, phoneWidth, sideWidth});
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 2);
    m_columns->setStretchFactor(2, 3);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_sendBar);

    connectParts();
    showDraft();
    m_phone->holdBackLink();
    offer(PageCommand::Export, [this] { m_pictures->save(shownMessage()); });
    offer(PageCommand::Copy, [this] { m_link->copyLink(); });
    offerHistory(parts.session);
}

void ComposePage::connectParts()
{
    connect(&m_parts.session, &ComposeSession::draftChanged, this, &ComposePage::showDraft);
    connect(&m_parts.session, &ComposeSession::replaced, m_phone, &PhonePanel::holdBackLink);
    connect(&m_parts.session, &ComposeSession::replaced, m_form, &ComposeForm::forgetTouched);
    connect(m_form, &ComposeForm::insertCallLinkRequested, this, &ComposePage::insertCallLink);
    connect(m_link, &LinkPanel::numberTyped, this, &ComposePage::takeLinkNumber);
    connect(m_sendBar, &SendBar::problemsShown, m_form, &ComposeForm::showAllProblems);
    connect(&m_phone->phone(), &PhonePreview::tapped, this, &ComposePage::explainTap);
    connect(m_pictures, &PhonePictures::done, m_sendBar, &SendBar::showNote);
    connect(m_pictures, &PhonePictures::failed, m_sendBar, &SendBar::showProblem);
}

void ComposePage::showDraft()
{
    const ComposeSession &session = m_parts.session;
    m_phone->setDraft(session.draft());
    m_request->setRequest(session.request());
    m_link->setDraft(session.draft(), session.check());
}

DraftSession *ComposePage::draftSession()
{
    return &m_parts.session;
}

void ComposePage::setAccount(const Account &account)
{
    m_phone->setAccount(account);
    m_request->setAccount(account);
    m_link->setAccount(account);
}

void ComposePage::takeLinkNumber(const QString &number)
{
    MessageDraft draft = m_parts.session.draft();
    draft.callLinkNumber = number;
    m_parts.session.setDraft(draft);
}

PageMenus ComposePage::menus()
{
    return {{m_starters->menuAction()}, editActions(), messageMenu()};
}

QList<QAction *> ComposePage::editActions()
{
    auto *insert = new QAction(tr("&Insert call link"), this);
    insert->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(insert, &QAction::triggered, this, &ComposePage::insertCallLink);
    auto *curl = new QAction(tr("&Copy request as cURL"), this);
    curl->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(curl, &QAction::triggered, m_request, &RequestPanel::copyAsCurl);
    return {insert, curl};
}

QMenu *ComposePage::messageMenu()
{
    SendController &sending = m_parts.sending;
    auto *menu = new QMenu(tr("&Message"), this);
    menu->addAction(tr("&Send"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_sendBar,
                    &SendBar::send);
    QAction *stop = menu->addAction(tr("S&top sending"), &sending, &SendController::cancel);
    stop->setEnabled(false);
    connect(&sending, &SendController::sendingChanged, stop, &QAction::setEnabled);
    menu->addSeparator();
    menu->addAction(tr("Export &QR code…"), this, &ComposePage::saveCode);
    menu->addSeparator();
    menu->addAction(tr("&Copy picture of the phone"), this,
                    [this] { m_pictures->copy(shownMessage()); });
    menu->addAction(tr("Export &picture of the phone…"), this,
                    [this] { m_pictures->save(shownMessage()); });
    menu->addAction(tr("Export &approval sheet…"), this,
                    [this] { m_pictures->saveApproval(shownMessage()); });
    return menu;
}

ShownMessage ComposePage::shownMessage() const
{
    const ComposeSession &session = m_parts.session;
    const Account &account = m_parts.accounts.current();
    const PhonePreview &phone = m_phone->phone();
    return {.file = m_file,
            .draft = session.draft(),
            .check = session.check(),
            .link = callLinkOf(session.draft(), account.businessNumber),
            .businessName = account.businessName,
            .phone = phone.content(),
            .setting = phone.shownSetting(),
            .look = phone.look()};
}

void ComposePage::fillStarters()
{
    for (const Starter &starter : starters()) {
        m_starters->addAction(starter.title, this,
                              [this, starter] { startFrom(starterDraft(starter)); });
    }
}

/// With the words of `draft`; recipient and call link number stay as they are.
void ComposePage::startFrom(MessageDraft draft)
{
    const MessageDraft &now = m_parts.session.draft();
    draft.to = now.to;
    draft.recipient = now.recipient;
    draft.callLinkNumber = now.callLinkNumber;
    emit documentWanted(draft);
}

QWidget *ComposePage::formColumn()
{
    auto *column = new QWidget(m_columns);
    auto *start = new QPushButton(tr("Start from a&n example"), column);
    // Not setMenu(): its menu runs a loop of its own, and assistive technology waits in vain.
    connect(start, &QPushButton::clicked, m_starters,
            [this, start] { m_starters->popup(start->mapToGlobal(QPoint(0, start->height()))); });

    m_form = new ComposeForm(m_parts.session, column);
    auto *scroll = new FormScroll(m_form, column);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 16, 16, 0);
    top->addWidget(start);
    top->addStretch();
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addStrut(formWidth - 40); // and as wide as the form needs
    return column;
}

QTabWidget *ComposePage::sideColumn()
{
    m_side = new QTabWidget(m_columns);
    m_side->setDocumentMode(true);
    m_request = new RequestPanel(m_side);
    m_link = new LinkPanel(m_parts.accounts.current(), m_side);
    m_side->addTab(m_request, tr("Request"));
    m_side->addTab(new FormScroll(m_link, m_side), tr("Link and QR"));
    m_side->setMinimumWidth(sideWidth - 80);
    return m_side;
}

void ComposePage::explainTap(const PhoneTap &tap)
{
    const bool isOff = m_phone->phone().shownSetting().open.what == PhoneOpen::What::NoCall;
    switch (tap.kind) {
    case PhoneTap::Kind::Call:
        if (isOff)
            return m_sendBar->showNote(tr("Here, this tap calls nobody."));
        return m_sendBar->showNote(tr("On a phone, this tap calls %1 on WhatsApp.")
                                       .arg(m_parts.accounts.current().businessName));
    case PhoneTap::Kind::OpenLink:
        return m_sendBar->showNote(tr("On a phone, this tap opens %1").arg(tap.address));
    case PhoneTap::Kind::Reply:
        return m_sendBar->showNote(
            tr("On a phone, this tap sends the button’s words to you as a reply."));
    case PhoneTap::Kind::Dial:
    case PhoneTap::Kind::CopyCode:
    case PhoneTap::Kind::ShowOptions:
    case PhoneTap::Kind::Unfold:
    case PhoneTap::Kind::Close:
        return;
    }
    Q_UNREACHABLE();
}

void ComposePage::focusFirstField()
{
    m_form->focusFirstField();
}

void ComposePage::insertCallLink()
{
    if (!m_link->link().isEmpty())
        m_form->insertIntoMessage(m_link->link());
    else
        m_side->setCurrentIndex(linkTab);
}

void ComposePage::saveCode()
{
    m_side->setCurrentIndex(linkTab);
    m_link->saveCode();
}

void ComposePage::keepState() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_side->currentIndex() << m_phone->choices();
    QSettings().setValue(layoutKey, layout);
}

void ComposePage::restoreState()
{
    QByteArray columns;
    int tab = 0;
    QDataStream stream(QSettings().value(layoutKey).toByteArray());
    stream >> columns >> tab;
    if (stream.status() != QDataStream::Ok)
        return;
    m_columns->restoreState(columns);
    m_side->setCurrentIndex(tab);
    QList<int> choices;
    stream >> choices; // absent in what an older version kept
    m_phone->setChoices(choices);
}

} // namespace bellpush
