// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterchooser.h"

#include "app/posters/posterdesigns.h"
#include "ui/draw/posters/posterlayout.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/text/designtext.h"
#include "ui/text/postertext.h"
#include "ui/widgets/appcolors.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bellpush {

namespace {

constexpr int topMargin = 8;
constexpr QSize pageSize(80, 80);
constexpr QSize pictureSize(80, 80 + topMargin);
constexpr QSize cellSize(108, 116); // with a name of one line
constexpr int idRole = Qt::UserRole;

/// What every design shows, so that one sees the design and not the words.
PosterContent sampleContent(const PosterDesign &design, const QColor &brand)
{
    PosterContent content{.headline = PosterChooser::tr("Call us"),
                          .businessName = PosterChooser::tr("Your business"),
                          .number = u"+1 650-555-1234"_s,
                          .callToAction = posterCallToAction(),
                          .brand = brand};
    const auto matrix = qrMatrix(u"https://wa.me/call/16505551234"_s, design.correction);
    if (matrix)
        content.code = *matrix;
    return content;
}

/// The page in the middle of its place, with a line around it.
QPixmap pictureOf(const PosterDesign &design, const QColor &brand, const QColor &edge, qreal ratio)
{
    const LaidPoster poster = laidPoster(design, {*posterPaper(design.papers.constFirst())},
                                         sampleContent(design, brand));
    QPixmap picture(pictureSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    const QSizeF page = poster.page.size;
    QRectF paper(QPointF(), page.scaled(QSizeF(pageSize) - QSizeF(2, 2), Qt::KeepAspectRatio));
    paper.moveCenter(QRectF(QPointF(0, topMargin), pageSize).center());

    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(paper, Qt::white);
    painter.save();
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / page.width(), paper.height() / page.height());
    paintPage(painter, poster.page);
    painter.restore();
    painter.setPen(edge);
    painter.drawRect(paper);
    return picture;
}

} // namespace

PosterChooser::PosterChooser(QWidget *parent) : QListWidget(parent)
{
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setIconSize(pictureSize);
    setGridSize(cellSize);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const PosterDesign &design : posterDesigns()) {
        auto *item = new QListWidgetItem(posterDesignText(design.id), this);
        item->setData(idRole, design.id);
        item->setToolTip(posterDesignHelp(design.id));
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms); // ours: eleven pictures take longer than a key press may
    connect(&m_pause, &QTimer::timeout, this, &PosterChooser::drawPictures);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            emit designChosen(item->data(idRole).toString());
    });
}

QSize PosterChooser::sizeHint() const
{
    return {320,
            topMargin + cellSize.height() + 2 * frameWidth()
                + horizontalScrollBar()->sizeHint().height()};
}

void PosterChooser::setDesign(const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole) == id)
            setCurrentRow(row);
    }
}

void PosterChooser::setBrand(const QColor &brand)
{
    if (!brand.isValid() || brand == m_brand)
        return;
    const bool isFirst = !m_brand.isValid();
    m_brand = brand;
    if (isFirst)
        drawPictures();
    else
        m_pause.start();
}

void PosterChooser::drawPictures()
{
    const QColor edge = colorsOf(palette()).border;
    for (int row = 0; row < count(); ++row) {
        const auto design = posterDesign(item(row)->data(idRole).toString());
        if (!design)
            continue;
        const QPixmap picture = pictureOf(*design, m_brand, edge, devicePixelRatioF());
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected); // not tinted: it is the colour that is chosen
        item(row)->setIcon(icon);
    }
}

/// Sideways only: the wheel is the form's.
void PosterChooser::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().x() == 0)
        event->ignore();
    else
        QListWidget::wheelEvent(event);
}

} // namespace bellpush
