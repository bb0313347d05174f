// SPDX-License-Identifier: MIT
#include "ui/draw/press/recordedpage.h"

#include "tests/ui/draw/press/presssamples.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/text/wordsdevice.h"

#include <QTest>

using namespace bellpush;
using namespace bellpush::presssamples;
using namespace Qt::StringLiterals;

namespace {

QImage picture()
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(0, 0, 15, 20, Qt::green);
    return image;
}

/// Something of all that the phone is drawn with.
void paintSample(QPainter &painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(5, 5);
    painter.scale(0.9, 0.9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 60));
    painter.drawRoundedRect(QRectF(5, 5, 80, 40), 9, 9);
    painter.setPen(QPen(Qt::blue, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::yellow);
    painter.drawPolygon(QPolygonF{{20, 60}, {40, 60}, {30, 80}});
    painter.drawPolyline(QPolygonF{{50, 60}, {70, 80}, {80, 60}});
    painter.drawLine(QPointF(10, 90), QPointF(90, 95));
    painter.drawPoint(QPointF(90, 60));
    painter.setOpacity(0.5);
    painter.fillRect(QRectF(40, 30, 30, 30), Qt::magenta);
    painter.setOpacity(1);
    QPainterPath corners;
    corners.addRoundedRect(QRectF(10, 100, 60, 40), 15, 15);
    painter.save();
    painter.setClipPath(corners, Qt::IntersectClip);
    painter.drawImage(QRectF(10, 100, 60, 40), picture(), QRectF(0, 0, 30, 20));
    painter.restore();
    painter.drawImage(QRectF(75, 100, 15, 20), picture(), QRectF(0, 0, 15, 20));
}

} // namespace

class TestRecordedPage : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWasPainted()
    {
        constexpr int scale = 4;
        QImage painted(100 * scale, 150 * scale, QImage::Format_RGB32);
        painted.fill(Qt::white);
        QPainter painter(&painted);
        painter.scale(scale, scale);
        paintSample(painter);
        painter.end();

        const PrintPage page = recordedPage({100, 150}, paintSample);
        const QImage recorded = pageImage(page, 96 * scale);

        QCOMPARE(recorded.size(), painted.size());
        QVERIFY(farthestApart(painted, recorded, {50, 75}) < 30);
    }

    void cutsAllThatAClipCuts()
    {
        const auto clipped = [](QPainter &painter) {
            painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
            painter.translate(0, 10);
            painter.setClipRect(QRectF(20, 20, 60, 110));
            painter.setOpacity(0.6);
            painter.drawImage(QRectF(10, 10, 40, 30), picture());
            painter.drawImage(QRectF(0, 0, 10, 10), picture());
            painter.setPen(QPen(Qt::blue, 6, Qt::SolidLine, Qt::RoundCap));
            painter.setBrush(Qt::yellow);
            painter.drawEllipse(QRectF(10, 45, 50, 50));
            painter.drawLine(QPointF(5, 105), QPointF(95, 130));
            painter.setPen(Qt::NoPen);
            painter.drawRect(QRectF(70, 60, 90, 5));
        };
        QImage painted(100, 150, QImage::Format_RGB32);
        painted.fill(Qt::white);
        QPainter painter(&painted);
        clipped(painter);
        painter.end();

        const QImage recorded = pageImage(recordedPage({100, 150}, clipped), 96);

        QCOMPARE(recorded.size(), painted.size());
        const int off = farthestApart(painted, recorded, painted.size());
        QVERIFY2(off < 150, qPrintable(QString::number(off)));
        QVERIFY(farthestApart(painted, recorded, {50, 75}) < 60);
    }

    void cutsWordsThatAClipCuts()
    {
        const PlacedText line = placedText(u"Hello 📞"_s, 20, {0, 0});
        const PrintPage page = recordedPage({200, 200}, [&line](QPainter &painter) {
            auto &device = dynamic_cast<WordsDevice &>(*painter.device());
            painter.setClipRect(QRectF(0, 50, 200, 100));
            for (const qreal baseline : {20, 58, 100, 195}) { // above, cut, within, below
                painter.save();
                painter.translate(0, baseline);
                painter.scale(0.25, 0.25); // to 16 pixels
                device.addWords(line.text, line.runs, painter.deviceTransform(), Qt::black);
                painter.restore();
            }
        });

        qsizetype words = 0;
        for (const PrintShape &shape : page.shapes)
            words += std::holds_alternative<PlacedText>(shape) ? 1 : 0;
        QCOMPARE(words, 1);
        const QImage recorded = pageImage(page, 96);
        QVERIFY(inkIn(recorded, recorded.rect()).top() >= 50);
        QVERIFY(inkIn(recorded, recorded.rect()).bottom() < 150);
        QCOMPARE(pdfLines(toPdf(page, {})), QStringList{line.text});
    }

    void keepsWordsAsWords()
    {
        const PlacedText hello = placedText(u"Hello 📞"_s, 10, {0, 0});

        const PrintPage page = recordedPage({100, 100}, [&hello](QPainter &painter) {
            painter.translate(10, 50);
            painter.scale(0.5, 0.5);
            dynamic_cast<WordsDevice &>(*painter.device())
                .addWords(hello.text, hello.runs, painter.deviceTransform(), Qt::red);
        });

        QCOMPARE(page.shapes.size(), 1);
        const auto &text = std::get<PlacedText>(page.shapes.first());
        QCOMPARE(text.text, hello.text);
        QCOMPARE(text.colour, QColor(Qt::red));
        QVERIFY(qFuzzyCompare(text.mmPerUnit, mmPerLogicalPixel / 2));
        QVERIFY(qFuzzyCompare(text.origin.y(), 50 * mmPerLogicalPixel));
        QCOMPARE(pdfLines(toPdf(page, {})), QStringList{hello.text});
    }

    void whatShowsTheSameIsInTheFileOnce()
    {
        const PrintPage page = recordedPage({100, 100}, [](QPainter &painter) {
            for (int i = 0; i < 5; ++i) // each made anew
                painter.drawImage(QRectF(10 * i, 0, 9, 9), picture().copy());
            painter.drawImage(QRectF(0, 20, 9, 9), picture().mirrored());
            painter.drawImage(QRectF(0, 40, 9, 9), picture().mirrored(true, false));
        });

        QCOMPARE(unpacked(toPdf(page, {})).count("/Subtype /Image"), 2);
    }
};

QTEST_MAIN(TestRecordedPage)
#include "tst_recordedpage.moc"
