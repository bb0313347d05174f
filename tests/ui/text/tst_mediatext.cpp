// SPDX-License-Identifier: MIT
#include "ui/text/mediatext.h"

#include "app/values/media.h"
#include "tests/support/sentence.h"

#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr auto last = MediaProblem::FileUnreadable;

MediaError errorOf(MediaProblem problem)
{
    return {problem, MediaKind::Image, 5'242'880, 6'291'456, u"words"_s};
}

} // namespace

class TestMediaText : public QObject
{
    Q_OBJECT

private slots:
    void explainsEveryProblem()
    {
        QSet<QString> texts;
        for (int i = 0; i <= static_cast<int>(last); ++i) {
            const auto problem = static_cast<MediaProblem>(i);
            const QString text = mediaErrorText(errorOf(problem));
            if (problem == MediaProblem::Cancelled) {
                QCOMPARE(text, QString());
                continue;
            }
            // The plural form stands in the English translation, which no one loads here.
            if (problem != MediaProblem::TooSlow)
                QCOMPARE(sentenceFault(text), QString());
            QVERIFY2(!texts.contains(text), qPrintable(text));
            texts.insert(text);
        }
        QCOMPARE(texts.size(), static_cast<int>(last));
    }

    void writesSizesAsTheLimitsAre_data()
    {
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("words");

        QTest::newRow("image") << largestBytes(MediaKind::Image) << qint64{6'291'456}
                               << u"has 6 MB, and WhatsApp takes 5 MB."_s;
        QTest::newRow("video") << largestBytes(MediaKind::Video) << qint64{18'000'000}
                               << u"has 17.2 MB, and WhatsApp takes 16 MB."_s;
        QTest::newRow("a byte too many")
            << largestBytes(MediaKind::Document) << largestBytes(MediaKind::Document) + 1
            << u"has 100.1 MB, and WhatsApp takes 100 MB."_s;
        QTest::newRow("nobody knows how much") << largestBytes(MediaKind::Image) << qint64{0}
                                               << u"larger than the 5 MB WhatsApp takes."_s;
    }

    void writesSizesAsTheLimitsAre()
    {
        QFETCH(qint64, limit);
        QFETCH(qint64, count);
        QFETCH(QString, words);

        const QString text
            = mediaErrorText({MediaProblem::TooBig, MediaKind::Image, limit, count, {}});
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void namesWhatWouldDo()
    {
        using enum MediaProblem;
        const auto text = [](std::optional<MediaKind> kind) {
            return mediaErrorText({WrongType, kind, 0, 0, u"a/b"_s});
        };

        QVERIFY(text(MediaKind::Image).contains(u"“a/b”. WhatsApp shows JPEG and PNG"_s));
        QVERIFY(text(MediaKind::Video).contains(u"MP4 and 3GP"_s));
        QVERIFY(text(MediaKind::Document).contains(u"PDF"_s));
        QVERIFY(text({}).contains(u"web pages"_s));
    }

    void tellsStatusesApart()
    {
        QSet<QString> texts;
        for (const int status : {103, 204, 302, 403, 404, 500}) {
            const QString text
                = mediaErrorText({MediaProblem::HttpStatus, MediaKind::Image, 0, status, {}});
            QVERIFY(text.contains(QString::number(status)));
            QCOMPARE(sentenceFault(text), QString());
            texts.insert(text);
        }
        QCOMPARE(texts.size(), 6);
    }

    void takesAnyWordsForWords()
    {
        const QString text
            = mediaErrorText({MediaProblem::WrongType, MediaKind::Image, 0, 0, u"%2 %1"_s});
        QVERIFY2(text.contains(u"“%2 %1”. WhatsApp"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestMediaText)
#include "tst_mediatext.moc"
