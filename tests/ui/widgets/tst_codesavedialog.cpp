// SPDX-License-Identifier: MIT
#include "ui/widgets/codesavedialog.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestCodeSaveDialog : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheFormatByTheName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QrFormat>("format");

        QTest::newRow("PNG") << u"/a/code.png"_s << QrFormat::Png;
        QTest::newRow("SVG") << u"/a/code.svg"_s << QrFormat::Svg;
        QTest::newRow("PDF") << u"/a/code.pdf"_s << QrFormat::Pdf;
        QTest::newRow("EPS") << u"/a/code.eps"_s << QrFormat::Eps;
        QTest::newRow("capitals") << u"/a/CODE.SVG"_s << QrFormat::Svg;
        QTest::newRow("none") << u"/a/code"_s << QrFormat::Png;
        QTest::newRow("in the middle") << u"/a.svg/code.jpg"_s << QrFormat::Png;
    }

    void knowsTheFormatByTheName()
    {
        QFETCH(QString, path);
        QFETCH(QrFormat, format);

        QCOMPARE(qrFormatOf(path), format);
    }
};

QTEST_MAIN(TestCodeSaveDialog)
#include "tst_codesavedialog.moc"
