// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/mediafetcher.h"
#include "ui/paint/phonecontent.h"

#include <QObject>
#include <QThreadPool>

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

    PhoneCard m_card;
    QThreadPool m_readers;                 ///< Pages are taken apart off the interface's thread.
    std::optional<MediaFetcher> m_fetcher; ///< Made when it is first asked.
};

} // namespace bellpush
