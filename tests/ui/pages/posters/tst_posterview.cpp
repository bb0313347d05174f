// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterview.h"

#include "app/posters/posterdesigns.h"

#include <QLocale>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestPosterView : public QObject
{
    Q_OBJECT

private slots:
    void takesThePaperOfTheCountry_data()
    {
        QTest::addColumn<QString>("usual");
        QTest::addColumn<QString>("american");

        QTest::newRow("poster") << u"a4"_s << u"letter"_s;
        QTest::newRow("card") << u"card"_s << u"us-card"_s;
        QTest::newRow("sticker") << u"round"_s << u"round"_s;
    }

    void takesThePaperOfTheCountry()
    {
        QFETCH(QString, usual);
        QFETCH(QString, american);
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale canadian(QLocale::English, QLocale::Canada);

        for (const PosterDesign &design : posterDesigns()) {
            if (design.papers.constFirst() != usual)
                continue;
            QCOMPARE(paperFor(design, {}, german).id, usual);
            QCOMPARE(paperFor(design, {}, canadian).id, american);
        }
    }

    void keepsToThePaperThatWasChosen()
    {
        const QLocale canadian(QLocale::English, QLocale::Canada);

        QCOMPARE(paperFor(*posterDesign(u"notice"_s), u"a4"_s, canadian).id, u"a4"_s);
        QCOMPARE(paperFor(*posterDesign(u"card"_s), u"a4"_s, canadian).id, u"us-card"_s);
    }
};

QTEST_GUILESS_MAIN(TestPosterView)
#include "tst_posterview.moc"
