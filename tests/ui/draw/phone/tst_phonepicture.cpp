// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonesamples.h"
#include "tests/ui/draw/press/presssamples.h"
#include "ui/draw/phone/phonepainter.h"
#include "ui/draw/phone/phonepicture.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/recordedpage.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

PhoneContent contentOf(const MessageDraft &draft)
{
    return phoneContent(draft, sampleSetting());
}

PhonePictureStyle styleOf(PictureFormat format)
{
    PhonePictureStyle style;
    style.format = format;
    return style;
}

} // namespace

class TestPhonePicture : public QObject
{
    Q_OBJECT

private slots:
    void formats()
    {
        QTest::addColumn<PictureFormat>("format");
        QTest::addColumn<QByteArray>("start");

        QTest::newRow("png") << PictureFormat::Png << QByteArray("\x89PNG");
        QTest::newRow("svg") << PictureFormat::Svg << QByteArray("<?xml");
        QTest::newRow("pdf") << PictureFormat::Pdf << QByteArray("%PDF-");
    }

    void makesTheSameBytesTwice_data() { formats(); }

    void makesTheSameBytesTwice()
    {
        QFETCH(PictureFormat, format);
        QFETCH(QByteArray, start);

        const PhoneContent content = contentOf(callDraft(u"Hello 🌱 سلام"_s));
        const auto first = phonePicture(content, styleOf(format));
        const auto second = phonePicture(content, styleOf(format));

        QVERIFY(first && second);
        QVERIFY(first->startsWith(start));
        QCOMPARE(*second, *first);
    }

    void scalesThePixels()
    {
        PhonePictureStyle style = styleOf(PictureFormat::Png);
        QCOMPARE(QImage::fromData(*phonePicture(contentOf({}), style)).size(), QSize(720, 1440));
        style.pixelRatio = 1;
        style.look.width = 300;
        QCOMPARE(QImage::fromData(*phonePicture(contentOf({}), style)).size(), QSize(300, 600));
    }

    void drawsTheSvgWithoutFonts()
    {
        const auto svg
            = phonePicture(contentOf(callDraft(u"A 😀 b 😀"_s)), styleOf(PictureFormat::Svg));
        QVERIFY(svg.has_value());

        QXmlStreamReader reader(*svg);
        int images = 0;
        int texts = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            images += reader.isStartElement() && reader.name() == "image"_L1 ? 1 : 0;
            texts += reader.isStartElement() && reader.name() == "text"_L1 ? 1 : 0;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(images, 2);
        QCOMPARE(texts, 0);
    }

    void drawsThePdfWithoutFontsAndDates()
    {
        const auto pdf = phonePicture(contentOf(callDraft(u"A 😀"_s)), styleOf(PictureFormat::Pdf));
        QVERIFY(pdf.has_value());

        QVERIFY(!pdf->contains("/FontFile"));
        QVERIFY(!pdf->contains("/CreationDate"));
        QVERIFY(pdf->contains("/Subtype/Image"));
        // The table of offsets still tells the truth: it stands where the file's end says.
        const qsizetype mark = pdf->lastIndexOf("startxref");
        const qsizetype offset = pdf->mid(mark + 10).split('\n').first().toLongLong();
        QVERIFY(pdf->mid(offset).startsWith("xref"));
    }

    void refusesWhatIsTooTall_data() { formats(); }

    void refusesWhatIsTooTall()
    {
        QFETCH(PictureFormat, format);

        const auto picture
            = phonePicture(contentOf(callDraft(u"a\n"_s.repeated(9000))), styleOf(format));

        if (format == PictureFormat::Svg) {
            QVERIFY(picture.has_value());
            return;
        }
        QVERIFY(!picture);
        QCOMPARE(picture.error(), PhonePictureError::TooTall);
    }

    void isAPageThatShowsNoMoreThanThePhoneDoes()
    {
        MessageDraft draft = fullDraft();
        draft.body = u"Line 📞 of many words\n"_s.repeated(60);
        const PhoneLayout layout = laidOut(draft, {360, 500}, 1);
        PhoneView view{.scroll = layout.longestScroll() / 2};
        QVERIFY(view.scroll > 0);
        const auto paint = [&layout, &view](QPainter &painter) {
            paintPhone(painter, layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light),
                       view);
        };
        QImage painted(layout.size.toSize(), QImage::Format_RGB32);
        painted.fill(Qt::white);
        QPainter painter(&painted);
        view.drawing = TextDrawing::Outlines;
        paint(painter);
        painter.end();

        view.drawing = TextDrawing::Words;
        const QImage recorded = pageImage(recordedPage(layout.size, paint), 96);

        QCOMPARE(recorded.size(), painted.size());
        const int off = presssamples::farthestApart(painted, recorded, layout.size.toSize() / 4);
        QVERIFY2(off < 60, qPrintable(QString::number(off)));
    }
};

QTEST_MAIN(TestPhonePicture)
#include "tst_phonepicture.moc"
