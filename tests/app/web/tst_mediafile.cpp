// SPDX-License-Identifier: MIT
#include "app/web/mediafetcher.h"
#include "app/web/mediafile.h"

#include "tests/support/ordinaryrights.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Extent = FetchRules::Extent;

namespace {

constexpr qint64 most = 1000;
constexpr FetchRules whole{MediaKind::Image, Extent::Whole, most};
constexpr FetchRules none{MediaKind::Document, Extent::None, most};

} // namespace

class TestMediaFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }

    void readsAllOfIt()
    {
        const QString path = written(u"a b#%20.PNG"_s, QByteArray(most, 'a'));

        const FetchResult result = readMediaFile(path, whole);

        QVERIFY(result.has_value());
        QCOMPARE(result->bytes, QByteArray(most, 'a'));
        QCOMPARE(result->type, u"image/png"_s);
        QCOMPARE(result->address.toLocalFile(), path);
    }

    void checksWithoutReading()
    {
        const FetchResult result
            = readMediaFile(written(u"a.pdf"_s, "%PDF-1.7\n" + QByteArray(500, 'a')), none);

        QVERIFY(result.has_value());
        QCOMPARE(result->bytes, QByteArray());
        QCOMPARE(result->type, u"application/pdf"_s);
        QCOMPARE(result->size, std::optional<qint64>(509));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<MediaProblem>("problem");
        QTest::addColumn<QString>("found");
        using enum MediaProblem;

        QTest::newRow("a byte too many")
            << u"a.png"_s << QByteArray(most + 1, 'a') << true << TooBig << QString();
        QTest::newRow("a byte too many, unread")
            << u"a.txt"_s << QByteArray(most + 1, 'a') << false << TooBig << QString();
        QTest::newRow("empty") << u"a.png"_s << QByteArray() << true << Empty << QString();
        QTest::newRow("other name")
            << u"a.odt"_s << QByteArray("a") << false << WrongType << u".odt"_s;
        QTest::newRow("no ending")
            << u"a"_s << QByteArray("%PDF-1.7") << false << WrongType << u"application/pdf"_s;
        QTest::newRow("other bytes") << u"a.pdf"_s << QByteArray("\x89PNG\r\n\x1a\n") << false
                                     << WrongType << u"image/png"_s;
    }

    void refusesTheRest()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isWhole);
        QFETCH(MediaProblem, problem);
        QFETCH(QString, found);

        const FetchResult result = readMediaFile(written(name, bytes), isWhole ? whole : none);

        QVERIFY(!result.has_value());
        QCOMPARE(result.error().problem, problem);
        QCOMPARE(result.error().found, found);
        QCOMPARE(result.error().kind, isWhole ? whole.kind : none.kind);
    }

    void opensNothingButFiles()
    {
        const QString pipe = m_folder->filePath(u"pipe.png"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);

        QCOMPARE(readMediaFile(pipe, whole).error().problem, MediaProblem::NotAFile);
        QCOMPARE(readMediaFile(u"/dev/zero"_s, whole).error().problem, MediaProblem::NotAFile);
        QCOMPARE(readMediaFile(m_folder->path(), whole).error().problem, MediaProblem::NotAFile);
        QCOMPARE(readMediaFile(m_folder->filePath(u"no.png"_s), whole).error().problem,
                 MediaProblem::FileMissing);
        QFile::link(pipe, m_folder->filePath(u"link.png"_s));
        QCOMPARE(readMediaFile(m_folder->filePath(u"link.png"_s), whole).error().problem,
                 MediaProblem::NotAFile);
    }

    void takesWhatTheSystemForbidsForForbidden()
    {
        const QString path = written(u"a.png"_s, "a");
        QFile::setPermissions(path, {});
        const OrdinaryRights rights;

        QCOMPARE(readMediaFile(path, whole).error().problem, MediaProblem::FileNotAllowed);
    }

    void readsFilesThatDoNotKnowTheirSize()
    {
        // The kernel writes it while it is read; until then its size is 0.
        const FetchResult result
            = readMediaFile(u"/proc/self/status"_s, {MediaKind::Image, Extent::Whole, 20});

        QVERIFY(!result.has_value());
        QCOMPARE(result.error().problem, MediaProblem::TooBig);
    }

    void isReachedThroughTheFetcher()
    {
        MediaFetcher fetcher(usualFetchPatience, {});
        const QUrl address = QUrl::fromLocalFile(written(u"a.png"_s, "abc"));

        const auto future = fetcher.fetch(address, MediaKind::Image);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result()->bytes, "abc");

        const auto dropped = fetcher.fetch(address, MediaKind::Image);
        fetcher.cancel();
        QTRY_VERIFY(dropped.isFinished());
        // It may have been read before it was told.
        QVERIFY(dropped.result() || dropped.result().error().problem == MediaProblem::Cancelled);
    }

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMediaFile)
#include "tst_mediafile.moc"
