// SPDX-License-Identifier: MIT
#include "ui/phone/cardloader.h"

#include "app/web/mediaaddress.h"
#include "ui/text/mediatext.h"

namespace bellpush {

namespace {

/// The page's title, or why it has none.
PhoneCard cardOf(const QString &address, const Result<LinkCard, MediaError> &card)
{
    if (!card)
        return {address, {}, mediaErrorText(card.error())};
    if (card->title.isEmpty())
        return {address, {}, CardLoader::tr("The page has no title.")};
    return {address, card->title, {}};
}

} // namespace

CardLoader::CardLoader(QObject *parent) : QObject(parent)
{
    connect(&m_asking, &QFutureWatcherBase::finished, this, &CardLoader::takeAnswer);
}

void CardLoader::ask(const QString &address)
{
    if (m_fetcher)
        m_fetcher->cancel();
    else
        m_fetcher.emplace(usualFetchPatience, std::nullopt);
    m_asking.setFuture({});
    const auto url = mediaAddress(address);
    if (!url)
        return setCard({address, {}, mediaErrorText({.problem = url.error()})});
    setCard({address, {}, mediaLoadingText()});
    m_asking.setFuture(fetchLinkCard(*m_fetcher, *url));
}

void CardLoader::takeAnswer()
{
    // What was dropped may still say that it has finished.
    if (!m_asking.isFinished() || m_asking.isCanceled())
        return;
    setCard(cardOf(m_card.address, m_asking.result()));
}

void CardLoader::setCard(const PhoneCard &card)
{
    if (card == m_card)
        return;
    m_card = card;
    emit changed(card);
}

} // namespace bellpush
