// SPDX-License-Identifier: MIT
#pragma once

#include "app/web/linkpreview.h"
#include "app/web/mediafetcher.h"
#include "ui/draw/phone/phonecontent.h"

#include <QFutureWatcher>
#include <QObject>

namespace bellpush {

/// Asks a link's page for its title, when it is told to.
class CardLoader : public QObject
{
    Q_OBJECT

public:
    explicit CardLoader(QObject *parent = nullptr);

    void ask(const QString &address);

    /// Of the link that was asked for last.
    const PhoneCard &card() const { return m_card; }

signals:
    void changed(const bellpush::PhoneCard &card);

private:
    void setCard(const PhoneCard &card);
    void takeAnswer();

    PhoneCard m_card;
    std::optional<MediaFetcher> m_fetcher; ///< Made when it is first asked.
    QFutureWatcher<Result<LinkCard, MediaError>> m_asking;
};

} // namespace bellpush
