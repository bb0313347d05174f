// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QWidget>

namespace bellpush {

class Banner;

/// The notices across the top of the window, of each kind one.
class NoticeArea : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Offer,    ///< A draft that was kept.
        File,     ///< The document's file.
        Missing,  ///< What the document refers to and is gone.
        Keeping,  ///< That what is typed cannot be kept.
        Sending,  ///< What closing waits for.
        Business, ///< That it is no longer what the page says.
        News      ///< Anything else.
    };

    explicit NoticeArea(QWidget *parent);

    /// In the place of the one of its kind; takes it over.
    void show(Kind kind, Banner *banner);
    void clear(Kind kind);

    /// What is gone at the press of a button.
    void say(const QString &text, Kind kind = Kind::News);

private:
    QMap<Kind, Banner *> m_banners;
};

} // namespace bellpush
