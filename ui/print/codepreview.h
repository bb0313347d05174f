// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"
#include "ui/paint/qrdesign.h"

#include <QWidget>

#include <optional>

namespace bellpush {

/// The finished code, as large as there is room.
class CodePreview : public QWidget
{
    Q_OBJECT

public:
    explicit CodePreview(QWidget *parent);

    void setCode(const std::optional<QrMatrix> &matrix, const QrDesign &design);

    QSize sizeHint() const override { return {360, 360}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrMatrix> m_matrix;
    QrDesign m_design{};
};

} // namespace bellpush
