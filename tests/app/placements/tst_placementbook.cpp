// SPDX-License-Identifier: MIT
#include "app/placements/placementbook.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

PrintedPlacement placement(const QString &payload)
{
    return {.printedAt = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC),
            .list = u"shops"_s,
            .stock = u"avery-l7160"_s,
            .number = u"+16505550123"_s,
            .payload = payload,
            .label = u"Main Street"_s,
            .link = u"https://wa.me/call/16505550123?biz_payload="_s + payload};
}

QStringList payloads(PlacementBook &book, const QString &words)
{
    QStringList all;
    const auto found = book.placements({.words = words});
    for (const PrintedPlacement &each : *found)
        all.append(each.payload);
    return all;
}

} // namespace

class TestPlacementBook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"data/bellpush.sqlite"_s);
    }

    void makesNoFileBeforeSomethingIsPrinted()
    {
        PlacementBook book(m_path);

        QVERIFY(book.placements({})->isEmpty());
        QVERIFY(book.codes().has_value());
        QVERIFY(!QFile::exists(m_path));
    }

    void keepsWhatIsAdded()
    {
        {
            PlacementBook book(m_path);
            QVERIFY(!book.add({placement(u"a"_s), placement(u"b"_s)}));
        }
        PlacementBook again(m_path);
        QCOMPARE(payloads(again, {}), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(payloads(again, u"nobody"_s), QStringList());
    }

    void saysThatItChanged()
    {
        PlacementBook book(m_path);
        QSignalSpy changed(&book, &PlacementBook::changed);
        QVERIFY(!book.add({}));
        QCOMPARE(changed.count(), 0);
        QVERIFY(!book.add({placement(u"a"_s)}));
        QCOMPARE(changed.count(), 1);
        QVERIFY(!book.remove({book.placements({})->constFirst().id}));
        QCOMPARE(changed.count(), 2);
        QVERIFY(book.placements({})->isEmpty());
    }

    void leavesAFileOfAnotherKindAlone()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray other("this is no database, and longer than one's header has to be "
                               "so that nobody takes it for an empty one: one hundred bytes");
        QCOMPARE(file.write(other), other.size());
        file.close();
        PlacementBook book(m_path);

        QCOMPARE(book.placements({}).error().reason, StoreError::Reason::NotAStore);
        QCOMPARE(book.add({placement(u"a"_s)})->reason, StoreError::Reason::NotAStore);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), other);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestPlacementBook)
#include "tst_placementbook.moc"
