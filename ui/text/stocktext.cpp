// SPDX-License-Identifier: MIT
#include "ui/text/stocktext.h"

#include "app/labels/stocktable.h"
#include "ui/text/lengthtext.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct StockText {
    Q_DECLARE_TR_FUNCTIONS(StockText)
};

QString pageText(QSizeF page, const QLocale &locale)
{
    const QString name = pageName(page);
    return name.front().isDigit() ? sizeText(page, locale) : name;
}

/// What is wrong with what stands in a column, as a sentence.
QString valueText(const StockFileError &error, const QLocale &locale)
{
    using enum StockFileError::Reason;
    switch (error.reason) {
    case TooLarge:
        return StockText::tr("It is over 4 MB, which no table of label stocks is.");
    case NoHeader:
        return StockText::tr("The names of the columns are missing: id, maker, part and so on.");
    case NotText:
        return error.column.isEmpty()
            ? StockText::tr("This is not UTF-8 text.")
            : StockText::tr("The %1 is too long, or has characters that cannot be shown.")
                  .arg(error.column);
    case WrongColumns:
        return StockText::tr("There are %1 columns, and 15 are needed, parted by tabs.")
            .arg(error.value);
    case NotANumber:
        return StockText::tr("The %1 has to be a number such as 63.5; this is “%2”.")
            .arg(error.column, error.value);
    case UnknownPage:
        return StockText::tr("The page has to be A4, A5, Letter or a size such as 210x297; this is "
                             "“%1”.")
            .arg(error.value);
    case UnknownShape:
        return StockText::tr("The shape has to be rectangle or ellipse; this is “%1”.")
            .arg(error.value);
    case Unprintable:
        return stockErrorText(error.stock, locale);
    case GivenTwice:
        return StockText::tr("The id “%1” is there already.").arg(error.value);
    }
    Q_UNREACHABLE();
}

} // namespace

QString stockTitle(const LabelStock &stock)
{
    const QString product = QString(stock.maker + u' ' + stock.part).simplified();
    if (product.isEmpty())
        return stock.name.isEmpty() ? stock.id : stock.name;
    return stock.name.isEmpty() ? product : StockText::tr("%1 – %2").arg(product, stock.name);
}

QString stockSizeText(const LabelStock &stock, const QLocale &locale)
{
    const bool isRound
        = stock.shape == LabelStock::Shape::Ellipse && stock.label.width() == stock.label.height();
    if (isRound)
        return StockText::tr("%1 round").arg(exactLengthText(stock.label.width(), locale));
    const QString size = sizeText(stock.label, locale);
    return stock.shape == LabelStock::Shape::Ellipse ? StockText::tr("%1 oval").arg(size) : size;
}

QString stockText(const LabelStock &stock, const QLocale &locale)
{
    const int count = labelCount(stock);
    return StockText::tr("%1, %2 a sheet (%3 × %4), %5")
        .arg(stockSizeText(stock, locale), locale.toString(count), locale.toString(stock.columns),
             locale.toString(stock.rows), pageText(stock.page, locale));
}

QString stockErrorText(const StockError &error, const QLocale &locale)
{
    using enum StockError::Reason;
    const QString value = exactLengthText(error.value, locale);
    const QString limit = exactLengthText(error.limit, locale);
    switch (error.reason) {
    case NoName:
        return StockText::tr("The id has to be lower-case letters, digits and hyphens, such as "
                             "avery-l7160.");
    case PageOutOfRange:
        return StockText::tr("A side of the page is %1; the limit is %2.").arg(value, limit);
    case LabelOutOfRange:
        return StockText::tr("A side of the label is %1; the limit is %2.").arg(value, limit);
    case CountOutOfRange:
        return StockText::tr("There are %1 labels in a line; there can be 1 to %2.")
            .arg(locale.toString(error.value, 'f', 0), locale.toString(LabelStock::mostAcross));
    case LabelsOverlap:
        return StockText::tr("The labels overlap: from one to the next it is %1, and a label is "
                             "%2.")
            .arg(value, limit);
    case OutsidePage:
        return error.value < error.limit
            ? StockText::tr("The first label begins outside the page, at %1.").arg(value)
            : StockText::tr("The last label ends at %1, and the page at %2.").arg(value, limit);
    case CornersTooRound:
        return StockText::tr("The corners have a radius of %1; the limit is %2.").arg(value, limit);
    }
    Q_UNREACHABLE();
}

QString stockFileErrorText(const StockFileError &error, const QLocale &locale)
{
    const QString text = valueText(error, locale);
    return error.line == 0 ? text : StockText::tr("Line %1: %2").arg(error.line).arg(text);
}

} // namespace bellpush
