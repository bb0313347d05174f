// SPDX-License-Identifier: MIT
#include "ui/phone/cardbar.h"

#include "ui/phone/cardloader.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace bellpush {

CardBar::CardBar(QWidget *parent)
    : QWidget(parent),
      m_loader(new CardLoader(this)),
      m_fetch(new QPushButton(tr("Look up the link’s title"), this)),
      m_note(new NoteLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fetch, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    connect(m_fetch, &QPushButton::clicked, this, [this] { m_loader->ask(m_address); });
    connect(m_loader, &CardLoader::changed, this, &CardBar::changed);
}

const PhoneCard &CardBar::card() const
{
    return m_loader->card();
}

void CardBar::setShown(const std::optional<BubbleCard> &shown)
{
    m_address = shown ? shown->address : QString();
    const bool isAsked = shown && m_address == card().address;
    const QString words = isAsked ? card().words : QString();
    const bool canBeAsked = shown && (!isAsked || !words.isEmpty());
    m_fetch->setVisible(canBeAsked);
    m_note->setNote(NoteLabel::Tone::Info, words);
    m_note->setVisible(!words.isEmpty());
    setVisible(canBeAsked || !words.isEmpty());
}

} // namespace bellpush
