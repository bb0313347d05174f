// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterchooser.h"

#include "app/posters/posterdesigns.h"
#include "ui/draw/posters/posterlayout.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/text/designtext.h"
#include "ui/text/postertext.h"
#include "ui/widgets/appcolors.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bellpush {

namespace {

constexpr int topMargin = 6;
constexpr QSize pageSize(92, 92);
constexpr QSize pictureSize(92, 92 + topMargin);
constexpr QSize cellSize(108, 128); // with a name of one line
constexpr int headHeight = 28;
constexpr int idRole = Qt::UserRole;
constexpr int versionRole = Qt::UserRole + 1; ///< What its picture shows; absent: none.

/// What does not change a picture: where it is printed, and what its code says.
PosterDraft asDrawn(PosterDraft draft)
{
    draft.design.clear();
    draft.paper.clear();
    draft.bleedMm = 0;
    draft.hasCropMarks = false;
    draft.link.payload.clear();
    return draft;
}

/// How a small picture is drawn.
struct PictureLook {
    QString paper{};
    QColor edge{};
    qreal ratio = 1;
};

PosterPaper paperOf(const PosterDesign &design, const QString &wished)
{
    return *posterPaper(design.papers.contains(wished) ? wished : design.papers.constFirst());
}

/// The page in the middle of its place, with a line around it.
QImage pictureOf(const PosterDesign &design, PosterContent content, const PictureLook &look)
{
    const auto matrix = qrMatrix(u"https://wa.me/call/16505551234"_s, design.correction);
    if (matrix)
        content.code = *matrix;
    if (content.codeLook == PosterCodeLook::WithLogo)
        content.codeLook = PosterCodeLook::Coloured; // too small to be seen
    const LaidPoster poster = laidPoster(design, {paperOf(design, look.paper)}, content);
    QImage picture(pictureSize * look.ratio, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(look.ratio);
    picture.fill(Qt::transparent);
    const QSizeF page = poster.page.size;
    QRectF paper(QPointF(), page.scaled(QSizeF(pageSize) - QSizeF(2, 2), Qt::KeepAspectRatio));
    paper.moveCenter(QRectF(QPointF(0, topMargin), pageSize).center());

    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(paper, Qt::white);
    painter.save();
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / page.width(), paper.height() / page.height());
    paintPage(painter, poster.page);
    painter.restore();
    painter.setPen(look.edge);
    painter.drawRect(paper);
    return picture;
}

QString spokenText(const PosterDesign &design)
{
    QStringList papers;
    for (const QString &id : design.papers)
        papers.append(posterPaperText(*posterPaper(id), QLocale()));
    return PosterChooser::tr("%1. %2. %3")
        .arg(posterDesignText(design.id), posterDesignHelp(design.id), papers.join("; "_L1));
}

} // namespace

PosterChooser::PosterChooser(QWidget *parent) : QListWidget(parent)
{
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setIconSize(pictureSize);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addGroups();
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms); // ours: pictures are not to be drawn while somebody types
    connect(&m_pause, &QTimer::timeout, this, &PosterChooser::drawInSight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PosterChooser::drawInSight);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && !item->data(idRole).toString().isEmpty())
            emit designChosen(item->data(idRole).toString());
    });
}

void PosterChooser::addGroups()
{
    std::optional<PosterGroup> group;
    for (const PosterDesign &design : posterDesigns()) {
        if (design.group != group) {
            group = design.group;
            auto *head = new QListWidgetItem(posterGroupText(*group), this);
            head->setFlags(Qt::NoItemFlags);
            head->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            QFont font = head->font();
            font.setBold(true);
            head->setFont(font);
        }
        auto *item = new QListWidgetItem(posterDesignText(design.id), this);
        item->setData(idRole, design.id);
        item->setData(Qt::AccessibleTextRole, spokenText(design));
        item->setToolTip(posterDesignHelp(design.id));
        item->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
        item->setSizeHint(cellSize);
    }
    layOutHeads();
}

/// A line of their own.
void PosterChooser::layOutHeads()
{
    const QSize line(std::max(1, viewport()->width() - 2), headHeight);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString().isEmpty() && item(row)->sizeHint() != line)
            item(row)->setSizeHint(line);
    }
}

QListWidgetItem *PosterChooser::itemOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

void PosterChooser::setDesign(const QString &id)
{
    QListWidgetItem *item = itemOf(id);
    if (item == nullptr || item == currentItem())
        return;
    setCurrentItem(item);
    if (row(item) == 1)
        scrollToTop(); // with its heading
    else
        scrollToItem(item);
}

void PosterChooser::setPaper(const QString &id)
{
    if (id == m_paper)
        return;
    m_paper = id;
    QListWidgetItem *head = nullptr;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *each = item(row);
        const auto design = posterDesign(each->data(idRole).toString());
        if (!design) {
            head = each;
            head->setHidden(true);
            continue;
        }
        const bool isShown = id.isEmpty() || design->papers.contains(id);
        each->setHidden(!isShown);
        if (isShown)
            head->setHidden(false);
    }
    ++m_version;
    m_pause.start();
}

void PosterChooser::setContent(const PosterDraft &draft, const PosterContent &content)
{
    const PosterDraft drawn = asDrawn(draft);
    const auto isSame = [](const QImage &one, const QImage &other) {
        return one.cacheKey() == other.cacheKey();
    };
    if (m_version > 0 && drawn == m_draft && isSame(content.logo, m_content.logo)
        && isSame(content.photo, m_content.photo))
        return;
    m_draft = drawn;
    m_content = content;
    ++m_version;
    m_pause.start();
}

QStringList PosterChooser::staleInSight() const
{
    constexpr qsizetype most = 6; // so that the first are seen while others are drawn
    QStringList ids;
    for (int row = 0; row < count() && ids.size() < most; ++row) {
        const QListWidgetItem *each = item(row);
        const bool isInSight
            = !each->isHidden() && visualItemRect(each).intersects(viewport()->rect());
        const QString id = each->data(idRole).toString();
        if (isInSight && !id.isEmpty() && each->data(versionRole) != m_version)
            ids.append(id);
    }
    return ids;
}

void PosterChooser::drawInSight()
{
    if (!isVisible() || m_version == 0 || m_pause.isActive())
        return;
    const QStringList ids = staleInSight();
    if (ids.isEmpty())
        return;
    const PictureLook look{m_paper, colorsOf(palette()).border, devicePixelRatioF()};
    m_drawing.start(
        [ids, look, content = m_content] {
            Pictures pictures;
            for (const QString &id : ids)
                pictures.insert(id, pictureOf(*posterDesign(id), content, look));
            return pictures;
        },
        [this, version = m_version](const Pictures &pictures) { showPictures(pictures, version); });
}

void PosterChooser::showPictures(const Pictures &pictures, int version)
{
    if (version == m_version) {
        for (auto each = pictures.cbegin(); each != pictures.cend(); ++each) {
            QListWidgetItem *item = itemOf(each.key());
            const QPixmap picture = QPixmap::fromImage(each.value());
            QIcon icon(picture);
            icon.addPixmap(picture, QIcon::Selected); // not tinted: its colour is what is chosen
            item->setIcon(icon);
            item->setData(versionRole, version);
        }
    }
    drawInSight();
}

void PosterChooser::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    m_pause.start();
}

void PosterChooser::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    layOutHeads();
    m_pause.start();
}

} // namespace bellpush
