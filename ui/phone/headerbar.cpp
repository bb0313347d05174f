// SPDX-License-Identifier: MIT
#include "ui/phone/headerbar.h"

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
    constexpr qint64 size = qint64{20} * 1024 * 1024;
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

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent),
      m_fetcher(usualFetchPatience, pictureCache()),
      m_loader(std::make_unique<HeaderLoader>(m_fetcher, largestPicture, HeaderLoader::usualQuiet)),
      m_note(new NoteLabel(this)),
      m_show(new QPushButton(tr("Show picture"), this)),
      m_reload(new QPushButton(tr("Fetch the header again"), this)),
      m_always(new QCheckBox(tr("Always show pictures of links"), this))
{
    addButtons();
    connect(m_loader.get(), &HeaderLoader::changed, this, [this] {
        showButtons();
        emit changed();
    });
    connect(m_show, &QPushButton::clicked, this, &HeaderBar::showNow);
    connect(m_reload, &QPushButton::clicked, m_loader.get(), &HeaderLoader::reload);
    connect(m_always, &QCheckBox::toggled, this, &HeaderBar::showLink);
    showLink();
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

void HeaderBar::setDraft(const MessageDraft &draft)
{
    m_draft = draft;
    showLink();
}

void HeaderBar::holdBackLink()
{
    if (!m_draft.headerLink.isEmpty())
        m_unasked.insert(m_draft.headerLink);
    showLink();
}

bool HeaderBar::isHeldBack() const
{
    return !m_always->isChecked() && m_unasked.contains(m_draft.headerLink);
}

void HeaderBar::showLink()
{
    const bool isShown = mediaOf(m_draft) && !isHeldBack();
    m_loader->show(isShown ? m_draft.headerKind : HeaderKind::None, m_draft.headerLink);
    showButtons();
}

void HeaderBar::showButtons()
{
    const auto media = mediaOf(m_draft);
    const bool isAsking = media && isHeldBack();
    m_show->setText(media == MediaKind::Image ? tr("Show picture") : tr("Look at the file"));
    m_note->setNote(NoteLabel::Tone::Info, isAsking ? heldBackText(m_draft.headerLink) : QString());
    m_note->setVisible(isAsking);
    m_show->setVisible(isAsking);
    const bool isAlways = isAsking || (media && fetchesAlways());
    const bool isFailed = std::holds_alternative<MediaError>(state()) && m_loader->canReload();
    m_always->setVisible(isAlways);
    m_reload->setVisible(isFailed);
    setVisible(isAlways || isFailed);
}

void HeaderBar::showNow()
{
    m_unasked.remove(m_draft.headerLink);
    showLink();
}

} // namespace bellpush
