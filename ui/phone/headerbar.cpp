// SPDX-License-Identifier: MIT
#include "ui/phone/headerbar.h"

#include "app/compose/composesession.h"
#include "app/compose/documentsession.h"
#include "ui/phone/headerloader.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// The widest bubble of the widest phone, at twice the pixels.
constexpr QSize largestPicture(800, 800);

/// Ours: 20 MB hold some dozens of pictures.
FetchCache pictureCache()
{
    constexpr qint64 size = 20 * 1024 * 1024;
    return {QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/headers"_L1, size};
}

std::optional<MediaKind> mediaOf(const MessageDraft &draft)
{
    return draft.kind == MessageKind::LinkButton ? mediaKind(draft.headerKind) : std::nullopt;
}

/// The end of a long name says whose it is, and a longer one would widen the window.
QString shortHost(const QString &host)
{
    constexpr qsizetype longest = 40;
    return host.size() <= longest ? host : u'…' + host.right(longest);
}

QString heldBackText(const QString &link)
{
    const QString host = shortHost(QUrl(link).host());
    return host.isEmpty()
        ? HeaderBar::tr("The header’s file came with this message and is not opened by itself.")
        : HeaderBar::tr("The header’s link came with this message and is not fetched by itself: "
                        "%1 would see that you opened it.")
              .arg(host);
}

} // namespace

HeaderBar::HeaderBar(const ComposeSession &session, const DocumentSession &documents,
                     QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_fetcher(usualFetchPatience, pictureCache()),
      m_loader(std::make_unique<HeaderLoader>(m_fetcher, largestPicture, HeaderLoader::usualQuiet)),
      m_note(new NoteLabel(this)),
      m_show(new QPushButton(tr("Show picture"), this)),
      m_reload(new QPushButton(tr("Fetch the header again"), this)),
      m_always(new QCheckBox(tr("Always show pictures of links"), this))
{
    addButtons();
    connect(&session, &ComposeSession::draftChanged, this, &HeaderBar::showLink);
    connect(&documents, &DocumentSession::replaced, this, &HeaderBar::noteUnasked);
    connect(m_loader.get(), &HeaderLoader::changed, this, [this] {
        showButtons();
        emit changed();
    });
    connect(m_show, &QPushButton::clicked, this, &HeaderBar::showNow);
    connect(m_reload, &QPushButton::clicked, m_loader.get(), &HeaderLoader::reload);
    connect(m_always, &QCheckBox::toggled, this, &HeaderBar::showLink);
    noteUnasked();
}

HeaderBar::~HeaderBar() = default;

void HeaderBar::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_reload);
    buttons->addWidget(m_always);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
}

const HeaderPictureState &HeaderBar::state() const
{
    return m_loader->state();
}

bool HeaderBar::fetchesAlways() const
{
    return m_always->isChecked();
}

void HeaderBar::setFetchesAlways(bool isOn)
{
    m_always->setChecked(isOn);
}

void HeaderBar::noteUnasked()
{
    if (const QString &link = m_session.draft().headerLink; !link.isEmpty())
        m_unasked.insert(link);
    showLink();
}

bool HeaderBar::isHeldBack() const
{
    return !m_always->isChecked() && m_unasked.contains(m_session.draft().headerLink);
}

void HeaderBar::showLink()
{
    const MessageDraft &draft = m_session.draft();
    const bool isShown = mediaOf(draft) && !isHeldBack();
    m_loader->show(isShown ? draft.headerKind : HeaderKind::None, draft.headerLink);
    showButtons();
}

void HeaderBar::showButtons()
{
    const MessageDraft &draft = m_session.draft();
    const auto media = mediaOf(draft);
    const bool isAsking = media && isHeldBack();
    m_show->setText(media == MediaKind::Image ? tr("Show picture") : tr("Look at the file"));
    m_note->setNote(NoteLabel::Tone::Info, isAsking ? heldBackText(draft.headerLink) : QString());
    m_note->setVisible(isAsking);
    m_show->setVisible(isAsking);
    m_always->setVisible(isAsking || (media && m_always->isChecked()));
    m_reload->setVisible(std::holds_alternative<MediaError>(state()) && m_loader->canReload());
    setVisible(!m_always->isHidden() || !m_reload->isHidden());
}

void HeaderBar::showNow()
{
    m_unasked.remove(m_session.draft().headerLink);
    showLink();
}

} // namespace bellpush
