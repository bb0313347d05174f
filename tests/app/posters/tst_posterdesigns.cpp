// SPDX-License-Identifier: MIT
#include "app/posters/posterdesignreader.h"
#include "app/posters/posterdesigns.h"
#include "app/posters/posterpaper.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QSet<PosterField> fieldsOf(const PosterDesign &design)
{
    QSet<PosterField> fields;
    for (const PosterStack &stack : design.stacks) {
        for (const PosterItem &item : stack.items) {
            if (item.kind == PosterItem::Kind::Words)
                fields.insert(item.field);
        }
    }
    return fields;
}

} // namespace

class TestPosterDesigns : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsADesignOfItsName()
    {
        QCOMPARE_GE(posterDesigns().size(), 6);
        QStringList ids;
        for (const PosterDesign &design : posterDesigns())
            ids.append(design.id);
        const QStringList files = QDir(u":/posters"_s).entryList();
        QCOMPARE(ids.size(), files.size());
        for (const QString &file : files) {
            QFile opened(u":/posters/"_s + file);
            QVERIFY(opened.open(QIODevice::ReadOnly));
            const auto design = readPosterDesign(opened.readAll());
            QVERIFY2(design, qPrintable(file + u' ' + (design ? QString() : design.error().where)));
            QCOMPARE(design->id + u".json"_s, file);
            QVERIFY(ids.contains(design->id));
        }
    }

    void everyPaperHasADesign()
    {
        QSet<QString> papers;
        for (const PosterDesign &design : posterDesigns())
            papers.unite(QSet<QString>(design.papers.begin(), design.papers.end()));
        for (const PosterPaper &paper : posterPapers())
            QVERIFY2(papers.contains(paper.id), qPrintable(paper.id));
    }

    void everyDesignHasAPlaceForWhatCallsAndWho_data()
    {
        QTest::addColumn<QString>("id");

        for (const PosterDesign &design : posterDesigns())
            QTest::newRow(qPrintable(design.id)) << design.id;
    }

    void everyDesignHasAPlaceForWhatCallsAndWho()
    {
        QFETCH(QString, id);

        const auto design = posterDesign(id);

        QVERIFY(design);
        const QSet<PosterField> fields = fieldsOf(*design);
        for (const PosterField field : {PosterField::Headline, PosterField::BusinessName,
                                        PosterField::Number, PosterField::Hours})
            QVERIFY(fields.contains(field));
        QVERIFY(hasPlace(*design, {PosterPart::Kind::Logo}));
    }

    void findsPapersInWhateverCase()
    {
        QCOMPARE(posterPaper(u"Letter"_s)->size, QSizeF(215.9, 279.4));
        QCOMPARE(posterPaper(u"A5"_s)->size, QSizeF(148, 210));
        QCOMPARE(posterPaper(u"a6"_s)->size, QSizeF(105, 148));
        QVERIFY(!posterPaper(u"a9"_s));
        QVERIFY(!posterDesign(u"none"_s));
    }
};

QTEST_APPLESS_MAIN(TestPosterDesigns)
#include "tst_posterdesigns.moc"
