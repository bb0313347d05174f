// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QListWidget>
#include <QTimer>

namespace bellpush {

/// The designs as small pictures in a row.
class PosterChooser : public QListWidget
{
    Q_OBJECT

public:
    explicit PosterChooser(QWidget *parent);

    void setDesign(const QString &id);

    /// The pictures take the brand's colour a moment later.
    void setBrand(const QColor &brand);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

signals:
    void designChosen(const QString &id);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void drawPictures();

    QColor m_brand;
    QTimer m_pause;
};

} // namespace bellpush
