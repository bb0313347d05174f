// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace bellpush {

class PageView;

/// A page for print with ways to look closer: as large as it fits, in its true size on this screen,
/// and larger and smaller, by buttons, keys and the wheel.
class PageZoom : public QWidget
{
    Q_OBJECT

public:
    static constexpr double smallest = 0.1; ///< Ours, of the true size.
    static constexpr double largest = 8;

    explicit PageZoom(QWidget *parent);

    PageView &view() const { return *m_view; }

    /// Another choice of what is shown, beside those of the size.
    void addToBar(QWidget *field);

    /// Times its true size; nothing: as large as it fits.
    std::optional<double> zoom() const { return m_zoom; }
    void setZoom(std::optional<double> zoom);

    /// A step larger or smaller than what is seen.
    void zoomBy(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &help, const QKeySequence &key);
    void showZoom();

    PageView *m_view;
    QScrollArea *m_scroll;
    QBoxLayout *m_bar;
    QLabel *m_shown;
    QToolButton *m_fit = nullptr;
    std::optional<double> m_zoom{};
};

} // namespace bellpush
