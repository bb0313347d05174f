// SPDX-License-Identifier: MIT
#include "ui/draw/press/typedcolour.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestTypedColour : public QObject
{
    Q_OBJECT

private slots:
    void readsColours_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QColor>("colour");

        QTest::newRow("six digits") << u"#0f6e66"_s << QColor(15, 110, 102);
        QTest::newRow("three digits") << u"#fA0"_s << QColor(255, 170, 0);
        QTest::newRow("without its sign") << u"0F6E66"_s << QColor(15, 110, 102);
        QTest::newRow("spaces around it") << u" #0f6e66 "_s << QColor(15, 110, 102);
        QTest::newRow("nothing") << QString() << QColor();
        QTest::newRow("the sign alone") << u"#"_s << QColor();
        QTest::newRow("two digits") << u"#0f"_s << QColor();
        QTest::newRow("four digits") << u"#0f6e"_s << QColor();
        QTest::newRow("with transparency") << u"#800f6e66"_s << QColor();
        QTest::newRow("a name") << u"red"_s << QColor();
        QTest::newRow("no digits") << u"#ggg"_s << QColor();
        QTest::newRow("a line break") << u"#fff\n#000"_s << QColor();
        QTest::newRow("emoji") << u"\U0001F4DE"_s << QColor();
        QTest::newRow("10,000") << QString(10'000, u'a') << QColor();
    }

    void readsColours()
    {
        QFETCH(QString, typed);
        QFETCH(QColor, colour);

        QCOMPARE(typedColour(typed), colour);
    }
};

QTEST_APPLESS_MAIN(TestTypedColour)
#include "tst_typedcolour.moc"
