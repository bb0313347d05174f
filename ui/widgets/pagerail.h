// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace bellpush {

/// The window's pages, one under the other at its side: an icon and a word each. One of them shows.
class PageRail : public QWidget
{
    Q_OBJECT

public:
    explicit PageRail(QWidget *parent);

    enum class Place { AfterOthers, AtFoot };

    /// Adds a page. `icon`: see `lineIcon()`.
    void addPage(const QString &title, QLatin1StringView icon, Place place = Place::AfterOthers);

    /// The page that shows, counted from 0; -1 before there is any.
    int current() const;
    void setCurrent(int page);

signals:
    /// The person chose another page. Not emitted by `setCurrent()`.
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace bellpush
