// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/labelchooser.h"

#include "app/posters/posterdesigns.h"
#include "ui/draw/sheets/labelpicture.h"
#include "ui/text/designtext.h"
#include "ui/widgets/appcolors.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace bellpush {

namespace {

constexpr QSize pictureSize(92, 68);
constexpr QSize cellSize(108, 108); // with a name of one line, or two
constexpr int idRole = Qt::UserRole;

QString idOf(const QListWidgetItem *item)
{
    return item->data(idRole).toString();
}

} // namespace

LabelChooser::LabelChooser(QWidget *parent) : QListWidget(parent)
{
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setIconSize(pictureSize);
    setGridSize(cellSize);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms); // ours: the pictures take longer than a key press may
    connect(&m_pause, &QTimer::timeout, this, &LabelChooser::drawPictures);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            emit designChosen(idOf(item));
    });
}

void LabelChooser::setLabels(const SheetJob &plain, const PosterContent &words,
                             const LabelContent &label)
{
    const bool isFirst = count() == 0;
    if (isFirst || plain.stock != m_job.stock)
        offer(fittingDesigns(plain.stock));
    m_job = plain;
    m_words = words;
    m_label = label;
    if (isFirst)
        drawPictures();
    else
        m_pause.start();
}

void LabelChooser::offer(const QList<PosterDesign> &designs)
{
    const QSignalBlocker quiet(this);
    clear();
    addChoice({}, tr("Plain label"), tr("The code with the row’s label beside or below it"));
    for (const PosterDesign &design : designs)
        addChoice(design.id, posterDesignText(design.id), posterDesignHelp(design.id));
    updateGeometry();
}

void LabelChooser::addChoice(const QString &id, const QString &name, const QString &help)
{
    auto *item = new QListWidgetItem(name, this);
    item->setData(idRole, id);
    item->setToolTip(help);
    item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
}

void LabelChooser::setDesign(const QString &id)
{
    if (currentItem() != nullptr && idOf(currentItem()) == id)
        return;
    const QSignalBlocker quiet(this);
    setCurrentItem(nullptr);
    for (int row = 0; row < count(); ++row) {
        if (idOf(item(row)) == id)
            setCurrentRow(row);
    }
}

void LabelChooser::drawPictures()
{
    const QColor edge = colorsOf(palette()).fieldBorder;
    for (int row = 0; row < count(); ++row) {
        SheetJob job = m_job;
        if (const auto design = posterDesign(idOf(item(row))))
            job.design = LabelDesign{*design, m_words};
        QPixmap picture(pictureSize * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paintLabel(painter, QRectF({}, pictureSize).adjusted(2, 4, -2, -2), job, m_label, edge);
        painter.end();
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected); // not tinted: it is the colour that is chosen
        item(row)->setIcon(icon);
    }
}

int LabelChooser::rows() const
{
    const int across = std::max(1, (width() - 2 * frameWidth()) / cellSize.width());
    return (std::max(1, count()) + across - 1) / across;
}

QSize LabelChooser::sizeHint() const
{
    return {320, rows() * cellSize.height() + 2 * frameWidth()};
}

QSize LabelChooser::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void LabelChooser::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    updateGeometry(); // other columns, other rows
}

/// All of it is seen: the wheel is the form's.
void LabelChooser::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace bellpush
