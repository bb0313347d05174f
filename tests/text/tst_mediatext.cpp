// SPDX-License-Identifier: MIT
#include "ui/text/mediatext.h"

#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestMediaText : public QObject
{
    Q_OBJECT

private slots:
    void hasASentenceOfItsOwnForEachProblem()
    {
        QSet<QString> texts;
        const auto last = static_cast<int>(MediaProblem::FileUnreadable);
        for (int i = 0; i <= last; ++i) {
            const auto problem = static_cast<MediaProblem>(i);
            const QString text = mediaErrorText({.problem = problem,
                                                 .kind = MediaKind::Image,
                                                 .limit = 8,
                                                 .count = 16,
                                                 .found = u"text/html"_s});
            QVERIFY2(text.size() > 10, qPrintable(QString::number(i)));
            QVERIFY2(text.endsWith(u'.') || problem == MediaProblem::FileUnreadable,
                     qPrintable(text));
            QVERIFY2(!texts.contains(text), qPrintable(text));
            texts.insert(text);
        }
    }

    void namesTheLimit_data()
    {
        QTest::addColumn<MediaKind>("kind");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("types");

        QTest::newRow("image") << MediaKind::Image << u"5 MB"_s << u"PNG"_s;
        QTest::newRow("video") << MediaKind::Video << u"16 MB"_s << u"MP4"_s;
        QTest::newRow("document") << MediaKind::Document << u"100 MB"_s << u"PDF"_s;
    }

    void namesTheLimit()
    {
        QFETCH(MediaKind, kind);
        QFETCH(QString, limit);
        QFETCH(QString, types);

        const QString tooBig
            = mediaErrorText({.problem = MediaProblem::TooBig, .kind = kind, .count = 1 << 28});
        QVERIFY2(tooBig.contains(limit), qPrintable(tooBig));
        QVERIFY2(tooBig.contains(u"256"_s), qPrintable(tooBig));
        const QString wrong = mediaErrorText(
            {.problem = MediaProblem::WrongType, .kind = kind, .found = u"text/html"_s});
        QVERIFY2(wrong.contains(types) && wrong.contains(u"text/html"_s), qPrintable(wrong));
    }

    void saysWhatIsKnown()
    {
        const QString both = checkedMediaText({MediaKind::Video, u"video/mp4"_s, 3 * 1024 * 1024});
        QVERIFY2(both.contains(u"video/mp4"_s) && both.contains(u"3.0 MB"_s), qPrintable(both));
        QVERIFY(!checkedMediaText({MediaKind::Video, {}, {}}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestMediaText)
#include "tst_mediatext.moc"
