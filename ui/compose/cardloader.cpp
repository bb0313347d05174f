// SPDX-License-Identifier: MIT
#include "ui/compose/cardloader.h"

#include "app/cloudapi/linkpreview.h"
#include "app/cloudapi/mediaaddress.h"
#include "ui/text/mediatext.h"

namespace bellpush {

namespace {

/// The page's title, or why it has none.
QString titleOf(const FetchResult &page)
{
    if (!page)
        return mediaErrorText(page.error());
    const QString title = linkPreview(page->bytes, page->charset).title;
    return title.isEmpty() ? CardLoader::tr("The page has no title") : title;
}

} // namespace

CardLoader::CardLoader(QObject *parent) : QObject(parent) { }

void CardLoader::ask(const QString &address)
{
    if (m_fetcher)
        m_fetcher->cancel();
    else
        m_fetcher.emplace(usualFetchPatience, std::nullopt);
    const auto url = mediaAddress(address);
    if (!url)
        return setCard({address, mediaErrorText({.problem = url.error()})});
    setCard({address, mediaLoadingText()});
    m_fetcher->fetchPage(*url, LinkPreview::longestHead)
        .then(&m_readers, titleOf)
        .then(this, [this, address](const QString &title) {
            if (address == m_card.address)
                setCard({address, title});
        });
}

void CardLoader::setCard(const PhoneCard &card)
{
    if (card == m_card)
        return;
    m_card = card;
    emit changed(card);
}

} // namespace bellpush
