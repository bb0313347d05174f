// SPDX-License-Identifier: MIT
#include "app/labels/stocksearch.h"
#include "app/labels/stocktable.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/print/printcommands.h"
#include "ui/cli/print/stocklists.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct StocksText {
    Q_DECLARE_TR_FUNCTIONS(StocksText)
};

double hundredths(double mm)
{
    return std::round(mm * 100) / 100;
}

/// For scripts, hence in no locale.
QString sizeText(QSizeF size)
{
    const auto side = [](double mm) {
        return QString::number(hundredths(mm), 'g', 8);
    };
    return side(size.width()) + u'x' + side(size.height());
}

/// What its maker calls it.
QString productName(const LabelStock &stock)
{
    return QString(stock.maker + u' ' + stock.part + u' ' + stock.name).simplified();
}

QString lineOf(const LabelStock &stock)
{
    const QStringList columns{stock.id, sizeText(stock.label), QString::number(labelCount(stock)),
                              productName(stock)};
    return columns.join(u'\t') + u'\n';
}

QJsonArray pair(double a, double b)
{
    return {hundredths(a), hundredths(b)};
}

QJsonObject toJson(const LabelStock &stock)
{
    const bool isEllipse = stock.shape == LabelStock::Shape::Ellipse;
    return {{"id"_L1, stock.id},
            {"maker"_L1, stock.maker},
            {"part"_L1, stock.part},
            {"name"_L1, stock.name},
            {"page"_L1, pageName(stock.page)},
            {"page_mm"_L1, pair(stock.page.width(), stock.page.height())},
            {"label_mm"_L1, pair(stock.label.width(), stock.label.height())},
            {"first_mm"_L1, pair(stock.first.x(), stock.first.y())},
            {"pitch_mm"_L1, pair(stock.pitch.x(), stock.pitch.y())},
            {"columns"_L1, stock.columns},
            {"rows"_L1, stock.rows},
            {"count"_L1, labelCount(stock)},
            {"corner_radius_mm"_L1, hundredths(stock.cornerRadius)},
            {"shape"_L1, isEllipse ? "ellipse"_L1 : "rectangle"_L1}};
}

QString lines(const QList<LabelStock> &stocks)
{
    QString all;
    for (const LabelStock &stock : stocks)
        all += lineOf(stock);
    return all;
}

/// One array, a stock a line: for programs, and still to be read with the eye.
QString json(const QList<LabelStock> &stocks)
{
    QByteArrayList objects;
    for (const LabelStock &stock : stocks)
        objects.append(QJsonDocument(toJson(stock)).toJson(QJsonDocument::Compact));
    return QString::fromUtf8("[" + objects.join(",\n ") + "]\n");
}

ExitCode runStocks(const Arguments &arguments, Console &console)
{
    const StockLibrary library = readStockLibrary(console);
    const QString words = arguments.positionals().join(u' ');
    const QList<LabelStock> found = foundStocks(library.stocks(), words);
    if (found.isEmpty())
        console.say(note(StocksText::tr("No label stock fits “%1”.").arg(words)));
    return console.end(console.print(console.isJson() ? json(found) : lines(found)));
}

} // namespace

Command stocksCommand()
{
    return {
        .name = "stocks"_L1,
        .forms = {u"[WORD...]"_s},
        .about = StocksText::tr(
            "Lists the label stocks, one a line, parted by tabs: id, label size in mm, labels a "
            "sheet, the maker's name. --json prints one array of objects with all their "
            "measures.\n\n"
            "WORD lists those alone that fit every word, the best first: a maker, a part number, a "
            "name, a page, a number of labels, or a size such as 63.5x38.1 (mm or inches)."),
        .options = {},
        .run = runStocks,
    };
}

} // namespace bellpush
