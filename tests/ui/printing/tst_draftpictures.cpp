// SPDX-License-Identifier: MIT
#include "ui/printing/draftpictures.h"

#include "tests/support/keptpicture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QImage red()
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

} // namespace

class TestDraftPictures : public QObject
{
    Q_OBJECT

private slots:
    void showsNoneForNone()
    {
        DraftPictures pictures(logoPictures(), nullptr);

        QVERIFY(pictures.picture({}).isNull());
        QVERIFY(!pictures.problem({}));
    }

    void readsWhatIsKept()
    {
        DraftPictures pictures(logoPictures(), nullptr);
        const QSignalSpy arrived(&pictures, &DraftPictures::arrived);
        const PictureFile file = keptPicture(red(), u"gone.png"_s);

        QVERIFY(pictures.picture(file).isNull());
        QTRY_COMPARE(arrived.count(), 1);
        QCOMPARE(pictures.picture(file).size(), QSize(8, 6));
        QCOMPARE(arrived.count(), 1);
    }

    void readsAFileWhereItIs()
    {
        const QTemporaryDir folder;
        const PictureFile file{folder.filePath(u"red.png"_s)};
        QVERIFY(red().save(file.path));
        DraftPictures pictures(logoPictures(), nullptr);

        pictures.picture(file);
        QTRY_VERIFY(!pictures.picture(file).isNull());
    }

    void saysWhyThereIsNone()
    {
        DraftPictures pictures(logoPictures(), nullptr);
        const QSignalSpy arrived(&pictures, &DraftPictures::arrived);
        const PictureFile gone{u"/nowhere/red.png"_s};
        const PictureFile broken{{}, QByteArray("no picture")};

        pictures.picture(gone);
        pictures.picture(broken);
        QVERIFY(!pictures.problem(gone));
        QTRY_COMPARE(arrived.count(), 2);
        QCOMPARE(pictures.problem(gone), LogoProblem::CannotOpen);
        QCOMPARE(pictures.problem(broken), LogoProblem::NotAPicture);
    }

    void takesWhatWasReadAlready()
    {
        DraftPictures pictures(logoPictures(), nullptr);
        const PictureFile file{u"/nowhere/red.png"_s};

        pictures.keep(file, red());

        QCOMPARE(pictures.picture(file).size(), QSize(8, 6));
    }
};

QTEST_GUILESS_MAIN(TestDraftPictures)
#include "tst_draftpictures.moc"
