// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

#include <QMarginsF>
#include <QWidget>

#include <optional>

namespace bellpush {

/// A page for print as the paper it will be, as large as it goes; a sentence while there is none.
/// What the page holds is its accessible description, given by whoever knows it.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent);

    void setPage(const std::optional<PrintPage> &page);

    /// What is said in place of a page.
    void setPlaceholder(const QString &text);

    /// How many pixels a millimetre takes; nothing: the page is as large as it fits.
    void setScale(std::optional<double> pixelsPerMm);

    /// How many it takes now; 0 without a page.
    double shownScale() const;

    /// What a printer leaves white at the edges of the paper, in mm: hatched. Nothing where no
    /// printer is known.
    void setUnprintable(const std::optional<QMarginsF> &margins);

    /// Where the paper lies in the widget; null without a page.
    QRectF paperRect() const;

    QSize sizeHint() const override { return {420, 520}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawPicture(const QSize &pixels);
    void drawLarge(QPainter &painter, const QRectF &paper, const QRect &seen) const;
    void drawUnprintable(QPainter &painter, const QRectF &paper) const;

    std::optional<PrintPage> m_page;
    QString m_placeholder;
    std::optional<double> m_scale{};
    std::optional<QMarginsF> m_unprintable{};
    QImage m_picture; ///< Of the page at the size it was last shown; null to be drawn anew.
};

} // namespace bellpush
