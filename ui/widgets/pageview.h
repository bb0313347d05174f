// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

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

    /// Where the paper lies in the widget; null without a page.
    QRectF paperRect() const;

    QSize sizeHint() const override { return {420, 520}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawPicture(const QSize &pixels);

    std::optional<PrintPage> m_page;
    QString m_placeholder;
    QImage m_picture; ///< Of the page at the size it was last shown; null to be drawn anew.
};

} // namespace bellpush
