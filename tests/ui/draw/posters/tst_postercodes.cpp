// SPDX-License-Identifier: MIT
#include "app/posters/posterdesigns.h"
#include "tests/support/postersamples.h"
#include "tests/ui/draw/press/presssamples.h"
#include "ui/draw/posters/posterfile.h"
#include "ui/draw/press/pagepainter.h"

#include <QPainter>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QImage roundLogo()
{
    QImage logo(300, 300, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    painter.setBrush(QColor(0xc2, 0x41, 0x0c));
    painter.drawEllipse(5, 5, 290, 290);
    return logo;
}

/// The samples, on brands from pale to dark, with and without a logo.
QMap<QString, PosterContent> contents()
{
    QMap<QString, PosterContent> all = postersamples::contents();
    PosterContent thai = postersamples::usual();
    thai.headline = u"มีคำถามไหม โทรหาเราได้เลย"_s;
    thai.brand = Qt::black;
    all.insert(u"thai"_s, thai);
    PosterContent pale = all.value(u"full"_s);
    pale.brand = Qt::white;
    all.insert(u"white"_s, pale);
    PosterContent logo = all.value(u"full"_s);
    logo.logo = roundLogo();
    logo.brand = QColor(0xe1, 0x1d, 0x48);
    all.insert(u"round logo"_s, logo);
    return all;
}

PosterPlan planOf(const QString &design, const QString &paper, const PosterContent &content)
{
    PosterPlan plan{*posterDesign(design), {*posterPaper(paper)}, content, postersamples::link()};
    plan.content.code = *qrMatrix(plan.link, plan.design.correction);
    return plan;
}

} // namespace

class TestPosterCodes : public QObject
{
    Q_OBJECT

private slots:
    void everyDesignIsReadByAnotherDecoder_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("content");

        for (const PosterDesign &design : posterDesigns()) {
            for (const QString &paper : design.papers)
                QTest::addRow("%s %s", qPrintable(design.id), qPrintable(paper))
                    << design.id << paper << u"round logo"_s;
            for (const QString &content :
                 {u"full"_s, u"long"_s, u"right to left"_s, u"thai"_s, u"white"_s, u"bare"_s})
                QTest::addRow("%s %s", qPrintable(design.id), qPrintable(content))
                    << design.id << design.papers.constFirst() << content;
        }
    }

    void everyDesignIsReadByAnotherDecoder()
    {
        QFETCH(QString, design);
        QFETCH(QString, paper);
        QFETCH(QString, content);
        const PosterPlan plan = planOf(design, paper, contents().value(content));

        const SettledPoster settled = settledPoster(plan, usualDpi);

        QCOMPARE(settled.scan.verdict, ScanReport::Verdict::Green);
        constexpr double across = 900; // pixels, as a phone's preview has them
        const double dpi = across / settled.poster.page.size.width() * 25.4;
        const QStringList read = presssamples::zbarTexts(pageImage(settled.poster.page, dpi));
        QVERIFY2(read.contains(plan.link), qPrintable(read.join(u'\n')));
    }

    void followsTheShopsLookAsFarAsItScans()
    {
        PosterPlan plan = planOf(u"card"_s, u"card"_s, contents().value(u"round logo"_s));
        const SettledPoster coloured = settledPoster(plan, usualDpi);
        QCOMPARE(coloured.plan.content.codeLook, PosterCodeLook::WithLogo);
        QVERIFY(!coloured.poster.report.isCodePlain);

        // until modules are so small that round corners are the last that a printer bears
        SettledPoster settled = coloured;
        for (int more = 100; more < 900 && !settled.poster.report.isCodePlain; more += 50) {
            PosterPlan longer = plan;
            longer.link += QString(more, u'x');
            longer.content.code = *qrMatrix(longer.link, ErrorCorrection::Low);
            settled = settledPoster(longer, 150);
        }
        QVERIFY(settled.poster.report.isCodePlain);
        QVERIFY(settled.plan.content.codeLook < PosterCodeLook::WithLogo);
    }

    void stripsHaveACodeWhereItScans()
    {
        PosterPlan plan = planOf(u"strips"_s, u"a4"_s, postersamples::usual());
        const SettledPoster settled = settledPoster(plan, usualDpi);
        const QRectF code = settled.poster.stripCode;
        QVERIFY(!code.isNull());
        const double module = code.width() / plan.content.code->size();
        const QRectF zone = code.adjusted(-4 * module, -4 * module, 4 * module, 4 * module);
        const QImage page = pageImage(settled.poster.page, usualDpi);
        const double dots = usualDpi / 25.4;
        const QRect around = QRectF(zone.topLeft() * dots, zone.size() * dots).toRect();
        QCOMPARE(presssamples::zbarTexts(page.copy(around)), QStringList{plan.link});

        plan.link += QString(200, u'x');
        plan.content.code = *qrMatrix(plan.link, plan.design.correction);

        QVERIFY(laidPoster(plan).stripCode.isNull());
    }
};

QTEST_MAIN(TestPosterCodes)
#include "tst_postercodes.moc"
