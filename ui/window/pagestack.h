// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace bellpush {

class PageRail;

/// A page of the window. It is made when it first shows, so that a start does not wait for it.
struct WindowPage {
    QString title;
    QLatin1StringView icon;                   ///< See `lineIcon()`.
    std::function<QWidget *(QWidget *)> make; ///< With the parent it is to have.
};

/// The window's pages and the rail that chooses among them.
class PageStack : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent);

    void addPage(const WindowPage &page);

    const QList<WindowPage> &pages() const { return m_pages; }
    int current() const;
    void showPage(int page);

signals:
    /// Another page shows, whoever chose it.
    void shown(int page);

private:
    QList<WindowPage> m_pages;
    PageRail *m_rail;
    QStackedWidget *m_stack;
    QList<QWidget *> m_made; ///< In the order of m_pages; null until it is made.
};

} // namespace bellpush
