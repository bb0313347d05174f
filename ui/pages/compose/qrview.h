// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"

#include <QWidget>

#include <optional>

namespace bellpush {

/// A QR code on paper white, as large as it goes with whole pixels; empty while there is none.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent);

    void setMatrix(const std::optional<QrMatrix> &matrix);

    QSize sizeHint() const override { return {232, 232}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrMatrix> m_matrix;
};

} // namespace bellpush
