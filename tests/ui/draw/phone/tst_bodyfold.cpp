// SPDX-License-Identifier: MIT
#include "ui/draw/phone/bodyfold.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestBodyFold : public QObject
{
    Q_OBJECT

private slots:
    void cutsWhereALineEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cut");

        // Lines of ten characters.
        QTest::newRow("short") << u"0123456789"_s << u"0123456789"_s;
        QTest::newRow("long") << u"0123456789012345678901"_s << u"0123456789012345678…"_s;
        QTest::newRow("at a space") << u"0123456789abcdefgh  uvw"_s << u"0123456789abcdefgh…"_s;
        QTest::newRow("not in a pair") << u"0123456789abcdefgh😀uvw"_s << u"0123456789abcdefgh…"_s;
    }

    void cutsWhereALineEnds()
    {
        QFETCH(QString, text);
        QFETCH(QString, cut);
        const auto tens = [](const MarkupBlock &block) {
            QList<qsizetype> ends;
            for (qsizetype end = 10; end < block.text.size(); end += 10)
                ends.append(end);
            ends.append(block.text.size());
            return ends;
        };
        MarkupBlock block;
        block.text = text;
        block.spans = {{0, text.size(), MarkupStyle::Bold, {}}};

        const FoldedBody body = foldedBody({block}, 2, tens);

        QCOMPARE(body.blocks.size(), 1);
        QCOMPARE(body.blocks.constFirst().text, cut);
        QCOMPARE(body.isFolded, text != cut);
        const MarkupSpan &span = body.blocks.constFirst().spans.constFirst();
        QVERIFY(span.length <= cut.size());
    }

    void leavesOutEmptyLinesBeforeTheFold()
    {
        const auto one = [](const MarkupBlock &block) {
            return QList<qsizetype>{block.text.size()};
        };
        const MarkupText text = markupOf(u"a\n\n\nb"_s);

        QCOMPARE(foldedBody(text.blocks, 3, one).blocks.size(), 1);
        QCOMPARE(foldedBody(text.blocks, 4, one).blocks.size(), 4);
    }
};

QTEST_APPLESS_MAIN(TestBodyFold)
#include "tst_bodyfold.moc"
