// SPDX-License-Identifier: MIT
#include "ui/widgets/measuredlabel.h"

#include <QEnterEvent>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestMeasuredLabel : public QObject
{
    Q_OBJECT

private slots:
    void isAsLargeAsQtHasIt_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"Bellpush"_s;
        QTest::newRow("a sentence") << u"The customer’s phone number with its country code."_s;
        QTest::newRow("a mnemonic that is none") << u"Bed & Breakfast"_s;
        QTest::newRow("marks that are none") << u"<b>bold</b> &amp; more"_s;
        QTest::newRow("lines") << u"One\n\nthree, which is longer\n"_s;
        QTest::newRow("a long word") << u"w"_s.repeated(200);
        QTest::newRow("many words") << u"word word, word. "_s.repeated(60);
        QTest::newRow("from right to left") << u"هذا رقم هاتف العميل مع رمز البلد"_s;
        QTest::newRow("two fonts") << u"Book a table 🙂 กขค"_s;
    }

    void isAsLargeAsQtHasIt()
    {
        QFETCH(QString, text);

        for (const bool wraps : {false, true}) {
            QLabel qt;
            MeasuredLabel ours(nullptr);
            for (QLabel *label : {&qt, static_cast<QLabel *>(&ours)}) {
                label->setTextFormat(Qt::PlainText);
                label->setWordWrap(wraps);
                label->setMargin(3);
                label->setContentsMargins(1, 2, 4, 8);
            }
            qt.setText(text);
            ours.setText(text);

            QCOMPARE(ours.sizeHint(), qt.sizeHint());
            QCOMPARE(ours.minimumSizeHint(), qt.minimumSizeHint());
            for (const int width : {0, 1, 40, 99, 200, 1000})
                QCOMPARE(ours.heightForWidth(width), qt.heightForWidth(width));
        }
    }

    void isMeasuredAnewWhenItChanges()
    {
        MeasuredLabel label(u"A word"_s, nullptr);
        const QSize before = label.sizeHint();

        label.setText(u"Some words"_s);
        const QSize longer = label.sizeHint();
        QFont font = label.font();
        font.setPointSizeF(2 * font.pointSizeF());
        label.setFont(font);

        QVERIFY(longer.width() > before.width());
        QVERIFY(label.sizeHint().height() > longer.height());
    }

    void richTextIsQtsToMeasure()
    {
        QLabel qt(u"<h1>Head</h1><p>Words below it</p>"_s);
        MeasuredLabel ours(nullptr);
        ours.setTextFormat(Qt::RichText);
        ours.setText(qt.text());

        QCOMPARE(ours.sizeHint(), qt.sizeHint());
    }

    void itsWordsAreSelectedOnceTheMouseIsThere()
    {
        MeasuredLabel label(u"4711"_s, nullptr);
        label.setSelectable();
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QCOMPARE(label.focusPolicy(), Qt::ClickFocus);

        QTest::mouseDClick(&label, Qt::LeftButton, {}, label.rect().center());

        QCOMPARE(label.selectedText(), u"4711"_s);
        QCOMPARE(label.focusPolicy(), Qt::ClickFocus);
    }

    void asksForNoOtherSizeOnceItIsSelectable()
    {
        MeasuredLabel label(u"Words that may be selected, in more than one line. "_s.repeated(4),
                            nullptr);
        label.setWordWrap(true);
        label.setSelectable();
        const QSize hint = label.sizeHint();
        const int height = label.heightForWidth(200);

        label.setTextInteractionFlags(Qt::TextSelectableByMouse);

        QCOMPARE(label.sizeHint(), hint);
        QCOMPARE(label.heightForWidth(200), height);
    }
};

QTEST_MAIN(TestMeasuredLabel)
#include "tst_measuredlabel.moc"
