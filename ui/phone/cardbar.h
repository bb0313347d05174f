// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"

#include <QWidget>

class QPushButton;

namespace bellpush {

class CardLoader;
class NoteLabel;

/// What becomes of the card of a link: its page is asked for its title only when somebody wants to
/// see it.
class CardBar : public QWidget
{
    Q_OBJECT

public:
    explicit CardBar(QWidget *parent);

    /// Of the link that was asked for last.
    const PhoneCard &card() const;

    /// The one that the phone shows; absent while it shows none.
    void setShown(const std::optional<BubbleCard> &card);

signals:
    void changed();

private:
    QString m_address; ///< Of the card that shows.
    CardLoader *m_loader;
    QPushButton *m_fetch;
    NoteLabel *m_note;
};

} // namespace bellpush
