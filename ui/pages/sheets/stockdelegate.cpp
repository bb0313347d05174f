// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/stockdelegate.h"

#include "ui/draw/sheets/stocksheet.h"
#include "ui/models/stockmodel.h"
#include "ui/text/stocktext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/smallprint.h"

#include <QApplication>
#include <QPainter>

namespace bellpush {

namespace {

constexpr int padding = 6;
constexpr int pictureWidth = 36;

StockSheetColors pictureColors(const AppColors &colors)
{
    return {.page = colors.field,
            .pageBorder = colors.fieldBorder,
            .label = colors.surface,
            .labelBorder = colors.fieldBorder};
}

/// Both lines of words, one below the other.
struct Words {
    QFont title;
    QFont facts;

    int height() const { return QFontMetrics(title).height() + QFontMetrics(facts).height(); }
};

Words wordsOf(const QStyleOptionViewItem &option)
{
    return {option.font, smallPrint(option.font)};
}

} // namespace

StockDelegate::StockDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

QSize StockDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, wordsOf(option).height() + 2 * padding};
}

void StockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    ground.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter,
                                          option.widget);
    const auto stock = index.data(StockModel::StockRole).value<LabelStock>();
    const AppColors &colors = colorsOf(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRect inside = option.rect.adjusted(padding, padding, -padding, -padding);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };

    const QRect picture = placed({inside.left(), inside.top(), pictureWidth, inside.height()});
    painter->save();
    painter->translate(picture.topLeft());
    paintStockSheet(*painter, layoutStockSheet(stock, picture.size()), {}, pictureColors(colors),
                    option.font);
    painter->restore();

    const Words words = wordsOf(option);
    QRect line = inside.adjusted(pictureWidth + padding, 0, 0, 0);
    const auto write = [&](const QFont &font, const QColor &colour, const QString &text) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(placed(line), Qt::AlignLeading | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom() + 1);
    };
    painter->save();
    const QColor chosen = option.palette.color(QPalette::HighlightedText);
    write(words.title, isChosen ? chosen : colors.text, index.data().toString());
    write(words.facts, isChosen ? chosen : colors.secondaryText,
          index.data(Qt::AccessibleDescriptionRole).toString());
    painter->restore();
}

} // namespace bellpush
