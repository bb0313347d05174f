// SPDX-License-Identifier: MIT
#include "ui/text/stocktext.h"

#include "app/labels/stocktable.h"
#include "tests/support/sentence.h"

#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale american(QLocale::English, QLocale::UnitedStates);

LabelStock l7160()
{
    return {.id = u"avery-l7160"_s,
            .maker = u"Avery"_s,
            .part = u"L7160"_s,
            .name = u"Address labels"_s,
            .page = {210, 297},
            .label = {63.5, 38.1},
            .columns = 3,
            .rows = 7};
}

LabelStock circles()
{
    LabelStock stock = l7160();
    stock.label = {40, 40};
    stock.shape = LabelStock::Shape::Ellipse;
    return stock;
}

QList<StockError> stockErrors()
{
    using enum StockError::Reason;
    return {{NoName},
            {PageOutOfRange, 3, 4},
            {LabelOutOfRange, 1'301, 1'300},
            {CountOutOfRange, 101, 100},
            {LabelsOverlap, 63.4, 63.5},
            {OutsidePage, 300.25, 297},
            {OutsidePage, -1, 0},
            {CornersTooRound, 20, 19.05}};
}

QList<StockFileError> fileErrors()
{
    using enum StockFileError::Reason;
    QList<StockFileError> errors{{TooLarge, 0, {}, {}, {}},
                                 {NoHeader, 1, {}, {}, {}},
                                 {NotText, 7, {}, {}, {}},
                                 {NotText, 7, u"name"_s, u"x"_s, {}},
                                 {WrongColumns, 7, {}, u"14"_s, {}},
                                 {NotANumber, 7, u"width"_s, u"63,5"_s, {}},
                                 {UnknownPage, 7, u"page"_s, u"B7"_s, {}},
                                 {UnknownShape, 7, u"shape"_s, u"star"_s, {}},
                                 {GivenTwice, 7, u"id"_s, u"avery-l7160"_s, {}}};
    for (const StockError &error : stockErrors())
        errors.append({Unprintable, 7, {}, {}, error});
    return errors;
}

} // namespace

class TestStockText : public QObject
{
    Q_OBJECT

private slots:
    void describesAStock_data()
    {
        QTest::addColumn<LabelStock>("stock");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");

        LabelStock fine = l7160();
        fine.label = {99.06, 33.867};
        LabelStock oval = circles();
        oval.label = {63.5, 42.33};
        LabelStock letter = l7160();
        letter.page = {215.9, 279.4};
        letter.label = {66.675, 25.4};
        LabelStock own = l7160();
        own.page = {100, 62.5};
        own.columns = own.rows = 1;
        QTest::newRow("millimetres")
            << l7160() << english << u"63.5 × 38.1 mm, 21 a sheet (3 × 7), A4"_s;
        QTest::newRow("comma") << l7160() << german << u"63,5 × 38,1 mm, 21 a sheet (3 × 7), A4"_s;
        QTest::newRow("inches") << l7160() << american << u"2.5 × 1.5 in, 21 a sheet (3 × 7), A4"_s;
        QTest::newRow("a tenth is enough")
            << fine << english << u"99.1 × 33.9 mm, 21 a sheet (3 × 7), A4"_s;
        QTest::newRow("eighths of an inch")
            << letter << american << u"2.625 × 1 in, 21 a sheet (3 × 7), Letter"_s;
        QTest::newRow("round") << circles() << english << u"40 mm round, 21 a sheet (3 × 7), A4"_s;
        QTest::newRow("round in inches")
            << circles() << american << u"1.575 in round, 21 a sheet (3 × 7), A4"_s;
        QTest::newRow("oval") << oval << english
                              << u"63.5 × 42.3 mm oval, 21 a sheet (3 × 7), A4"_s;
        QTest::newRow("another page")
            << own << english << u"63.5 × 38.1 mm, 1 a sheet (1 × 1), 100 × 62.5 mm"_s;
    }

    void describesAStock()
    {
        QFETCH(LabelStock, stock);
        QFETCH(QLocale, locale);
        QFETCH(QString, text);

        QCOMPARE(stockText(stock, locale), text);
        QVERIFY(text.startsWith(stockSizeText(stock, locale)));
    }

    void namesAStock()
    {
        LabelStock stock = l7160();
        QCOMPARE(stockTitle(stock), u"Avery L7160 – Address labels"_s);

        stock.part.clear();
        QCOMPARE(stockTitle(stock), u"Avery – Address labels"_s);
        stock.name.clear();
        QCOMPARE(stockTitle(stock), u"Avery"_s);
        stock.maker.clear();
        QCOMPARE(stockTitle(stock), u"avery-l7160"_s);
        stock.name = u"%1 תוויות %2 🏷"_s;
        QCOMPARE(stockTitle(stock), u"%1 תוויות %2 🏷"_s);
        stock.maker = u"%2"_s;
        QCOMPARE(stockTitle(stock), u"%2 – %1 תוויות %2 🏷"_s);
    }

    void explainsEveryError()
    {
        QSet<QString> texts;
        for (const StockError &error : stockErrors()) {
            texts.insert(stockErrorText(error, english));
            QCOMPARE(sentenceFault(stockErrorText(error, english)), QString());
        }
        QCOMPARE(texts.size(), stockErrors().size());

        for (const StockFileError &error : fileErrors()) {
            const QString text = stockFileErrorText(error, english);
            texts.insert(text);
            QCOMPARE(sentenceFault(text), QString());
            QCOMPARE(text.startsWith(u"Line %1: "_s.arg(error.line)), error.line > 0);
        }
        QCOMPARE(texts.size(), stockErrors().size() + fileErrors().size());
    }

    void saysWhatTheErrorKnows()
    {
        QVERIFY(stockErrorText(stockErrors().at(5), german).contains(u"300,25 mm"_s));
        QVERIFY(stockErrorText(stockErrors().at(5), german).contains(u"297 mm"_s));
        QVERIFY(stockErrorText(stockErrors().at(3), english).contains(u"1 to 100"_s));
        for (const StockFileError &error : fileErrors()) {
            if (error.reason != StockFileError::Reason::NotText)
                QVERIFY(stockFileErrorText(error, english).contains(error.value));
        }
    }

    void takesAnyValueForAValue()
    {
        const StockFileError error{
            StockFileError::Reason::NotANumber, 7, u"width"_s, u"%1 %2"_s, {}};

        QVERIFY(stockFileErrorText(error, english).contains(u"“%1 %2”"_s));
    }
};

QTEST_GUILESS_MAIN(TestStockText)
#include "tst_stocktext.moc"
