// SPDX-License-Identifier: MIT
#include "ui/draw/pictures/logofile.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace bellpush;
using namespace Qt::StringLiterals;
using enum LogoProblem;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    image.save(&buffer, format);
    return buffer.data();
}

QImage red(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    image.fill(Qt::red);
    return image;
}

/// An SVG twice as wide as high.
QByteArray svg(const QByteArray &content)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
           "width='20' height='10'>"
        + content + "</svg>";
}

const QByteArray redRect = "<rect width='20' height='10' fill='#f00'/>";

QByteArray redPng()
{
    return encoded(red({20, 10}), "PNG").toBase64();
}

/// Groups that use the group before them ten times, `depth` deep.
QByteArray useBomb(int depth)
{
    QByteArray content = "<defs><g id='g0'>" + redRect + "</g>";
    for (int i = 1; i <= depth; ++i) {
        content += "<g id='g" + QByteArray::number(i) + "'>";
        content += ("<use xlink:href='#g" + QByteArray::number(i - 1) + "'/>").repeated(10);
        content += "</g>";
    }
    return svg(content + "</defs><use xlink:href='#g" + QByteArray::number(depth) + "'/>");
}

QByteArray entityBomb()
{
    QByteArray type = "<!DOCTYPE svg [<!ENTITY e0 'aaaaaaaaaa'>";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ';';
        type += "<!ENTITY e" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    return type + "]>" + svg("<text>&e9;</text>");
}

} // namespace

class TestLogoFile : public QObject
{
    Q_OBJECT

private slots:
    void takesPictures_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QSize>("size");

        QTest::newRow("png") << encoded(red({20, 10}), "PNG") << QSize(20, 10);
        QTest::newRow("large png") << encoded(red({3000, 1500}), "PNG") << QSize(1024, 512);
        QTest::newRow("png of 16 bits")
            << encoded(red({20, 10}, QImage::Format_RGBA64), "PNG") << QSize(20, 10);
        QTest::newRow("gray png") << encoded(red({20, 10}, QImage::Format_Grayscale8), "PNG")
                                  << QSize(20, 10);
        QTest::newRow("jpeg") << encoded(red({20, 10}), "JPEG") << QSize(20, 10);
        QTest::newRow("bmp") << encoded(red({20, 10}), "BMP") << QSize(20, 10);
        QTest::newRow("large bmp") << encoded(red({1200, 600}), "BMP") << QSize(1024, 512);
        QTest::newRow("svg") << svg(redRect) << QSize(1024, 512);
        QTest::newRow("svg after a mark") << "\xef\xbb\xbf" + svg(redRect) << QSize(1024, 512);
        QTest::newRow("svg with a picture inside") << svg(
            "<image width='20' height='10' xlink:href='data:image/png;base64," + redPng() + "'/>")
                                                   << QSize(1024, 512);
        QTest::newRow("svg with a gradient")
            << svg("<linearGradient id='a'><stop stop-color='#f00'/></linearGradient>"
                   "<linearGradient id='b' xlink:href='#a'/>"
                   "<rect width='20' height='10' fill='url(#b)'/>")
            << QSize(1024, 512);
        QTest::newRow("svg with a link around it")
            << svg("<a xlink:href='https://a.example'>" + redRect + "</a>") << QSize(1024, 512);
        QTest::newRow("svg with entities")
            << "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
               "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd' [<!ENTITY c '#f00'>]>"
                + svg("<rect width='20' height='10' fill='&c;'/>")
            << QSize(1024, 512);
        QTest::newRow("svg with style and text")
            << svg("<style>.a{fill:#f00;font-family:'Inter'}</style>"
                   "<rect class='a' width='20' height='10'/><text x='-9'>Shop</text>")
            << QSize(1024, 512);
        QTest::newRow("huge svg")
            << "<svg xmlns='http://www.w3.org/2000/svg' width='2000000000' height='1000000000'>"
               "<rect width='2000000000' height='1000000000' fill='#f00'/></svg>"_ba
            << QSize(1024, 512);
    }

    void takesPictures()
    {
        QFETCH(QByteArray, file);
        QFETCH(QSize, size);

        const auto logo = logoPicture(file);

        QVERIFY2(logo.has_value(), qPrintable(QString::number(int(logo ? 0 : int(logo.error())))));
        QCOMPARE(logo->size(), size);
        if (!file.startsWith("\x89PNG") || logo->pixelColor(9, 5).red() > 200) // the gray one
            QVERIFY(logo->pixelColor(logo->rect().center()).red() > 200);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<LogoProblem>("problem");
        const auto row = [](const char *name, const QByteArray &file, LogoProblem problem) {
            QTest::newRow(name) << file << problem;
        };

        row("nothing", {}, DrawsNothing);
        row("words", "Hello", NotAPicture);
        row("a web page", "<html><body/></html>", NotAPicture);
        row("nulls", QByteArray(1000, '\0'), NotAPicture);
        row("compressed", "\x1f\x8b\x08"_ba + QByteArray(100, 'x'), Compressed);
        row("cut off png", encoded(red({200, 100}), "PNG").first(100), Broken);
        row("cut off svg", svg(redRect).chopped(6), Broken);
        row("damaged svg", svg("<text>&nbsp;</text>"), Broken);
        row("at the limit", QByteArray(largestLogoBytes, ' '), NotAPicture);
        row("over the limit", QByteArray(largestLogoBytes + 1, ' '), TooManyBytes);
        row("many pixels", encoded(QImage(6000, 6000, QImage::Format_Mono), "PNG"), TooManyPixels);
        row("many pixels in a bmp", encoded(QImage(6000, 6000, QImage::Format_Mono), "BMP"),
            TooManyPixels);
    }

    void refuses()
    {
        QFETCH(QByteArray, file);
        QFETCH(LogoProblem, problem);

        const auto logo = logoPicture(file);

        QVERIFY(!logo.has_value());
        QCOMPARE(logo.error(), problem);
    }

    void refusesWhatDrawsNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto clear = [](int alpha) {
            QImage image(20, 10, QImage::Format_ARGB32);
            image.fill(QColor(255, 0, 0, alpha));
            return encoded(image, "PNG");
        };

        QTest::newRow("an empty svg") << svg({});
        QTest::newRow("no size")
            << "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>"_ba;
        QTest::newRow("an empty view box")
            << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'>"_ba + redRect + "</svg>";
        QTest::newRow("an empty view box, comma'd")
            << "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' viewBox='0,0, 5 0'>"_ba
                + redRect + "</svg>";
        QTest::newRow("transparent") << svg("<g opacity='0'>" + redRect + "</g>");
        QTest::newRow("no fill") << svg("<rect width='20' height='10' fill='none'/>");
        QTest::newRow("beside the picture") << svg("<rect x='300' width='20' height='10'/>");
        QTest::newRow("only definitions") << svg("<defs>" + redRect + "</defs>");
        QTest::newRow("uses of itself") << svg("<g id='a'><use xlink:href='#a'/></g>");
        QTest::newRow("a clear png") << clear(0);
        QTest::newRow("a nearly clear png") << clear(7);
        QTest::newRow("a clear picture inside")
            << svg("<image width='20' height='10' xlink:href='data:image/png;base64,"
                   + clear(0).toBase64() + "'/>");
    }

    void refusesWhatDrawsNothing()
    {
        QFETCH(QByteArray, file);

        const auto logo = logoPicture(file);

        QVERIFY(!logo.has_value());
        QCOMPARE(logo.error(), DrawsNothing);
    }

    void takesThePalest()
    {
        QImage pale(20, 10, QImage::Format_ARGB32);
        pale.fill(Qt::transparent);
        pale.setPixelColor(19, 9, QColor(255, 255, 255, 8));

        QVERIFY(logoPicture(encoded(pale, "PNG")).has_value());
    }

    void saysWhatAnSvgHasTooMuchOf_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<std::optional<LogoProblem>>("problem");
        const auto row
            = [](const char *name, const QByteArray &file, std::optional<LogoProblem> problem) {
                  QTest::newRow(name) << file << problem;
              };
        const auto deep = [](int groups) { // in an svg
            return svg("<g>"_ba.repeated(groups - 2) + redRect + "</g>"_ba.repeated(groups - 2));
        };
        const auto entity = [](const QByteArray &value) {
            return "<!DOCTYPE svg [<!ENTITY a '" + value + "'>]>" + svg(redRect + "<g id='&a;'/>");
        };

        row("as deep as it may be", deep(deepestSvg), std::nullopt);
        row("deeper", deep(deepestSvg + 1), TooDeep);
        row("much deeper", deep(100'000), TooDeep);
        row("much deeper, and cut off", svg("<g>"_ba.repeated(100'000)).chopped(6), TooDeep);
        row("entities of entities", entityBomb(), TooDeep);
        row("an entity of itself", entity("&a;"), TooDeep);
        row("a long entity", entity(QByteArray(100'000, 'a')), TooDeep);
        row("a short entity", entity("a"), std::nullopt);
        row("a short entity, and cut off", entity("a").chopped(6), Broken);
    }

    void saysWhatAnSvgHasTooMuchOf()
    {
        QFETCH(QByteArray, file);
        QFETCH(std::optional<LogoProblem>, problem);

        const auto logo = logoPicture(file);

        QCOMPARE(logo.has_value(), !problem.has_value());
        if (problem)
            QCOMPARE(logo.error(), *problem);
    }

    void saysWhichPartInsideIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto picture = [](const QByteArray &address) {
            return "<image width='20' height='10' xlink:href='" + address + "'/>";
        };

        QTest::newRow("a gif") << picture("data:image/gif;base64,R0lGODlhAQABAAAAACw=");
        QTest::newRow("another svg")
            << picture("data:image/svg+xml;base64," + svg(redRect).toBase64());
        QTest::newRow("another svg that says it is a png")
            << picture("data:image/png;base64," + svg(redRect).toBase64());
        QTest::newRow("not in base64") << picture("DATA:image/svg+xml,%3Csvg/%3E");
        QTest::newRow("nothing") << picture("data:");
        QTest::newRow("a font") << "<style>@font-face{src:url( \"data:font/woff2;base64,AA\")}"
                                   "</style>"_ba
                + redRect;
        QTest::newRow("a fill") << "<rect fill='url(data:image/png;base64,AA)'/>"_ba;
    }

    void saysWhichPartInsideIsNotRead()
    {
        QFETCH(QByteArray, content);

        const auto logo = logoPicture(svg(content));

        QVERIFY(!logo.has_value());
        QCOMPARE(logo.error(), UnreadInside);
    }

    void readsNoOtherFile_data()
    {
        QTest::addColumn<QByteArray>("content"); // %1: another file
        QTest::addColumn<QByteArray>("before");

        const auto inside = [](const char *name, const QByteArray &content) {
            QTest::newRow(name) << content << QByteArray();
        };
        inside("a picture", "<image width='20' height='10' xlink:href='%1'/>");
        inside("a picture by address", "<image width='20' height='10' xlink:href='file://%1'/>");
        inside("a picture without prefix", "<image width='20' height='10' href='%1'/>");
        inside("from the network", "<image xlink:href='https://a.example/b.png'/>");
        inside("of the program", "<image xlink:href=':/icons/bellpush.png'/>");
        inside("another's shape", "<use xlink:href='%1#a'/>");
        inside("a script", "<script xlink:href='%1'/>");
        inside("a fill", "<rect width='20' height='10' fill='url(%1#a)'/>");
        inside("a fill, quoted", "<rect width='20' height='10' style=\"fill: url( '%1#a' )\"/>");
        inside("an escaped fill", "<rect width='20' height='10' style='fill:\\75rl(%1)'/>");
        inside("a style", "<style>@import '%1';</style>");
        inside("a style in pieces", "<style>@im<![CDATA[port '%1';]]></style>");
        inside("a style after a comment", "<style>@im/* */port '%1';</style>");
        inside("a style with a font inside",
               "<style>@font-face{src:url(data:font/woff2,a)} .a{fill:url(%1)}</style>");
        QTest::newRow("a style sheet")
            << QByteArray() << "<?xml-stylesheet type='text/css' href='%1'?>"_ba;
        QTest::newRow("an entity") << "<text>&e;</text>"_ba
                                   << "<!DOCTYPE svg [<!ENTITY e SYSTEM '%1'>]>"_ba;
    }

    void readsNoOtherFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, before);
        QTemporaryDir folder;
        const QString other = folder.filePath(u"other.png"_s);
        QVERIFY(red({20, 10}).save(other));

        const auto logo
            = logoPicture(QByteArray(before + svg(content)).replace("%1", other.toUtf8()));

        QVERIFY(!logo.has_value());
        QCOMPARE(logo.error(), RefersOutside);
    }

    /// Qt SVG reads what follows the last "base64,", and a decoder passes over the first.
    void readsNoOtherFileBehindAPicture()
    {
        QTemporaryDir folder;
        const QString other = folder.filePath(u"other.png"_s);
        QVERIFY(red({20, 10}).save(other));
        QImage clear(20, 10, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const QByteArray hidden
            = svg("<image width='20' height='10' xlink:href='" + other.toUtf8() + "'/>");

        const auto logo = logoPicture(
            svg("<image width='20' height='10' xlink:href='data:image/png;base64,"
                + encoded(clear, "PNG").toBase64() + "base64," + hidden.toBase64() + "'/>"));

        QVERIFY(!logo || logo->pixelColor(logo->rect().center()).alpha() == 0);
    }

    void isNotHeldUp_data()
    {
        QTest::addColumn<QByteArray>("file");

        QTest::newRow("uses of uses") << useBomb(9);
        QTest::newRow("uses of itself") << svg("<g id='a'><use xlink:href='#a'/></g>");
        QTest::newRow("entities") << entityBomb();
        QTest::newRow("deep groups")
            << svg("<g>"_ba.repeated(100'000) + redRect + "</g>"_ba.repeated(100'000));
        QTest::newRow("a hundred thousand paths")
            << svg("<path d='M0 0L20 10C1 2 3 4 5 6z' stroke='red'/>"_ba.repeated(100'000));
        QTest::newRow("one long path")
            << svg("<path stroke='red' stroke-dasharray='0.00001' d='M0 0"
                   + "L20 10L0 0"_ba.repeated(400'000) + "'/>");
        QTest::newRow("many attributes") << [] {
            QByteArray attributes;
            for (int i = 0; i < 300'000; ++i)
                attributes += " a" + QByteArray::number(i) + "=''";
            return svg("<g" + attributes + "/>");
        }();
        QTest::newRow("large pictures inside") << [] {
            const QByteArray large
                = encoded(QImage(12'000, 12'000, QImage::Format_Mono), "PNG").toBase64();
            return svg(
                ("<image width='20' height='10' xlink:href='data:image/png;base64," + large + "'/>")
                    .repeated(10));
        }();
        QTest::newRow("far away") << svg("<g transform='scale(1e30)'><circle r='1e30' stroke='red' "
                                         "stroke-width='1e-30' stroke-dasharray='1e-20'/></g>");
    }

    /// It comes to an end, whatever it is; and what it does not take it says.
    void isNotHeldUp()
    {
        QFETCH(QByteArray, file);
        const auto logo = logoPicture(file);
        const QList<LogoProblem> known{TakesTooLong, DrawsNothing, TooDeep, TooManyPixels};
        QVERIFY(logo.has_value() || known.contains(logo.error()));
        if (QByteArrayView(QTest::currentDataTag()) == "one long path")
            QCOMPARE(logo.error(), TakesTooLong);
    }

    /// All of the processes that drew, so far.
    void keepsWithinItsMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the address sanitizer's own memory is counted with the rest");
#endif
        for (const QByteArray &piece :
             {"<g/>"_ba, "<path d='M0 0h9v9z'/>"_ba, "<text><tspan>a</tspan></text>"_ba})
            (void)logoPicture(svg(piece.repeated((largestLogoBytes - 1000) / piece.size())));

        rusage used{};
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &used), 0);
        QVERIFY2(used.ru_maxrss > 100 * 1024, "nothing was drawn that takes memory");
        QVERIFY2(used.ru_maxrss <= 256 * 1024, qPrintable(QString::number(used.ru_maxrss)));
    }

    void readsFilesOnly()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(pipe.toUtf8().constData(), 0600), 0);
        const QString picture = folder.filePath(u"logo.png"_s);
        QVERIFY(red({20, 10}).save(picture));

        QVERIFY(readLogo(picture).has_value());
        for (const QString &path :
             {pipe, folder.path(), folder.filePath(u"none"_s), u"/dev/zero"_s, QString()})
            QCOMPARE(readLogo(path).error(), CannotOpen);
    }
};

QTEST_MAIN(TestLogoFile)
#include "tst_logofile.moc"
