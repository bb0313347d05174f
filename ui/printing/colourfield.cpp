// SPDX-License-Identifier: MIT
#include "ui/printing/colourfield.h"

#include "ui/draw/press/typedcolour.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/draftedits.h"

#include <QBoxLayout>
#include <QColorDialog>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace bellpush {

namespace {

constexpr int swatchSize = 20;

/// A square of the colour; crossed out where there is none.
QPixmap swatch(const QColor &colour, const AppColors &colors, qreal pixelRatio)
{
    QPixmap picture(QSize(swatchSize, swatchSize) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.fieldBorder);
    painter.setBrush(colour.isValid() ? QBrush(colour) : QBrush(colors.field));
    painter.drawRoundedRect(QRectF(0.5, 0.5, swatchSize - 1, swatchSize - 1), 4, 4);
    if (!colour.isValid())
        painter.drawLine(4, swatchSize - 4, swatchSize - 4, 4);
    return picture;
}

} // namespace

ColourField::ColourField(const QString &chooserName, QWidget *parent)
    : QWidget(parent),
      m_swatch(new QPushButton(this)),
      m_line(new LineField(this))
{
    m_swatch->setAutoDefault(false);
    m_swatch->setAccessibleName(chooserName);
    m_swatch->setToolTip(chooserName);
    m_swatch->setIconSize({swatchSize, swatchSize});
    m_swatch->setFixedWidth(m_line->sizeHint().height());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_swatch);
    layout->addWidget(m_line, 1);

    connect(m_swatch, &QPushButton::clicked, this, &ColourField::choose);
    connect(m_line, &LineField::textChanged, this, &ColourField::showSwatch);
    showSwatch();
}

void ColourField::choose()
{
    auto *dialog = new QColorDialog(typedColour(m_line->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_swatch->accessibleName());
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor &colour) { m_line->setText(colour.name(QColor::HexRgb)); });
    dialog->open();
}

void ColourField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSwatch();
}

void ColourField::showSwatch()
{
    m_swatch->setIcon(
        swatch(typedColour(m_line->text()), colorsOf(palette()), devicePixelRatioF()));
}

} // namespace bellpush
