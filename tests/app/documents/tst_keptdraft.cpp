// SPDX-License-Identifier: MIT
#include "app/documents/keptdraft.h"

#include "tests/support/quotedjson.h"
#include "tests/support/sampledrafts.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

KeptDraft keptDraft(const QString &body)
{
    MessageDraft draft = sampledrafts::callButton();
    draft.body = body;
    return {.document = {.content = draft},
            .path = u"/home/ada/spring.bellpush"_s,
            .hasUnsavedEdits = true,
            .closedProperly = true,
            .keptAt = QDateTime({2026, 11, 22}, {8, 5, 59}, Qt::UTC)};
}

std::optional<QString> lastBody(const DraftKeeper &keeper)
{
    const auto last = keeper.lastDraft();
    return last ? std::optional(last->document.message().body) : std::nullopt;
}

QStringList asideBodies(const DraftKeeper &keeper)
{
    QStringList bodies;
    for (const AsideDraft &aside : keeper.asideDrafts())
        bodies << (aside.draft ? aside.draft->document.message().body : QString());
    return bodies;
}

/// A second later than the last one: as if that much time had passed.
void setTime(const QString &path)
{
    static QDateTime time({2026, 11, 22}, {8, 0, 0});
    time = time.addSecs(1);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)
        || !file.setFileTime(time, QFileDevice::FileModificationTime))
        qFatal("no time set");
}

/// What a program does that is then killed.
void endBadly(const QString &folder, const std::function<void(DraftKeeper &)> &run)
{
    const pid_t child = ::fork();
    if (child == 0) {
        DraftKeeper keeper(folder);
        run(keeper);
        ::_exit(0);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || status != 0)
        qFatal("the child failed");
}

} // namespace

class TestKeptDraft : public QObject
{
    Q_OBJECT

public:
    static void initMain() { allowSmallDisks(); }

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(u"state/drafts"_s);
    }

    void offersTheNewestThatWasSetAside()
    {
        DraftKeeper keeper(m_folder);
        for (const QString &body : {u"oldest"_s, u"older"_s, u"newer"_s}) {
            keeper.keep(keptDraft(body));
            keeper.setAside();
            setTime(m_folder + u"/draft-1.bellpush.aside%1"_s.arg(asideBodies(keeper).size()));
        }
        QCOMPARE(keeper.lastDraft(), std::nullopt);
        keeper.keep(keptDraft(u"newest"_s));

        QCOMPARE(asideBodies(keeper), (QStringList{u"newer"_s, u"older"_s, u"oldest"_s}));
        QCOMPARE(lastBody(keeper), u"newest"_s);
        keeper.forget(keeper.asideDrafts().constFirst());
        QCOMPARE(asideBodies(keeper), (QStringList{u"older"_s, u"oldest"_s}));
    }

    void dropsNoneHoweverManyAreNotAnswered()
    {
        QStringList bodies;
        for (int i = 1; i <= 30; ++i) {
            DraftKeeper keeper(m_folder);
            keeper.keep(keptDraft(QString::number(i)));
            keeper.setAside();
            bodies << QString::number(i);
        }

        QStringList kept = asideBodies(DraftKeeper(m_folder));
        std::ranges::sort(kept);
        std::ranges::sort(bodies);
        QCOMPARE(kept, bodies);
    }

    void findsTheDraftOfASecondWindow()
    {
        {
            DraftKeeper first(m_folder);
            DraftKeeper second(m_folder);
            first.keep(keptDraft(u"first"_s));
            second.keep(keptDraft(u"second"_s));
        }

        DraftKeeper next(m_folder);

        QCOMPARE(lastBody(next), u"first"_s);
        QCOMPARE(asideBodies(next), QStringList{u"second"_s});
    }

    void leavesTheDraftOfAWindowThatIsOpen()
    {
        auto first = std::make_unique<DraftKeeper>(m_folder);
        DraftKeeper second(m_folder);
        second.keep(keptDraft(u"second"_s));
        first.reset();

        const DraftKeeper next(m_folder);

        QCOMPARE(asideBodies(next), QStringList());
        QCOMPARE(lastBody(second), u"second"_s);
    }

    void knowsThatAStartDidNotComeToItsWindow()
    {
        endBadly(m_folder, [](DraftKeeper &keeper) {
            keeper.keep(keptDraft(u"Hi"_s));
            keeper.beginStart(u"/home/ada/a.bellpush"_s);
        });
        {
            DraftKeeper keeper(m_folder);
            QCOMPARE(keeper.failedStart(), u"/home/ada/a.bellpush"_s);
            QCOMPARE(lastBody(keeper), u"Hi"_s);
            keeper.beginStart({});
        }
        QCOMPARE(DraftKeeper(m_folder).failedStart(), std::nullopt);

        endBadly(m_folder, [](DraftKeeper &keeper) {
            keeper.beginStart({});
            keeper.endStart();
        });
        QCOMPARE(DraftKeeper(m_folder).failedStart(), std::nullopt);
    }

    void losesNothingOnAFullDisk()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(65'536);
        DraftKeeper(disk.path()).keep(keptDraft(u"first"_s));
        disk.fill();

        DraftKeeper keeper(disk.path());
        const FileError full{FileError::Reason::DiskFull, {}};

        QCOMPARE(lastBody(keeper), u"first"_s);
        QCOMPARE(keeper.problem(), full);
        QCOMPARE(keeper.keep(keptDraft(u"second"_s)), full);
        QCOMPARE(lastBody(keeper), u"first"_s);
        disk.makeRoom();
        QCOMPARE(keeper.keep(keptDraft(u"third"_s)), std::nullopt);
        QCOMPARE(keeper.problem(), std::nullopt);
        QCOMPARE(lastBody(keeper), u"third"_s);
    }

    void losesNothingOnADiskThatCanOnlyBeRead()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        const SmallDisk disk(65'536);
        DraftKeeper(disk.path()).keep(keptDraft(u"first"_s));
        disk.makeReadOnly();

        DraftKeeper keeper(disk.path());

        QCOMPARE(lastBody(keeper), u"first"_s);
        QCOMPARE(keeper.problem(), (FileError{FileError::Reason::ReadOnlyDisk, {}}));
    }

    void isEmptyAtFirst() { QCOMPARE(DraftKeeper(m_folder).lastDraft(), std::nullopt); }

    void comesBackWhole()
    {
        KeptDraft draft = keptDraft(u"Hi"_s);
        draft.document.original = QJsonObject{{"later"_L1, QJsonObject{{"a"_L1, 1}}}};
        DraftKeeper(m_folder).keep(draft);

        const auto last = DraftKeeper(m_folder).lastDraft();

        QVERIFY(last.has_value());
        QCOMPARE(last->document.message(), draft.document.message());
        QCOMPARE(last->document.original["later"_L1], draft.document.original["later"_L1]);
        QVERIFY(!last->document.original.contains("window"_L1));
        QCOMPARE(last->path, draft.path);
        QCOMPARE(last->hasUnsavedEdits, true);
        QCOMPARE(last->closedProperly, true);
        QCOMPARE(last->keptAt, draft.keptAt);
    }

    void remembersWhatIsNot()
    {
        KeptDraft draft = keptDraft(u"Hi"_s);
        draft.path.clear();
        draft.hasUnsavedEdits = false;
        draft.closedProperly = false;
        DraftKeeper(m_folder).keep(draft);

        const auto last = DraftKeeper(m_folder).lastDraft();

        QCOMPARE(last->path, QString());
        QCOMPARE(last->hasUnsavedEdits, false);
        QCOMPARE(last->closedProperly, false);
    }

    void keepsTheNewest()
    {
        DraftKeeper keeper(m_folder);
        keeper.keep(keptDraft(u"first"_s));
        keeper.keep(keptDraft(u"second"_s));

        QCOMPARE(lastBody(keeper), u"second"_s);
    }

    void givesEachProgramAPlace()
    {
        DraftKeeper first(m_folder);
        first.keep(keptDraft(u"first"_s));
        DraftKeeper second(m_folder);
        QCOMPARE(lastBody(second), std::nullopt);

        second.keep(keptDraft(u"second"_s));

        QCOMPARE(lastBody(first), u"first"_s);
        QCOMPARE(lastBody(second), u"second"_s);
    }

    void takesTheFirstFreePlace()
    {
        auto first = std::make_unique<DraftKeeper>(m_folder);
        first->keep(keptDraft(u"first"_s));
        const DraftKeeper second(m_folder);
        first.reset();

        QCOMPARE(lastBody(DraftKeeper(m_folder)), u"first"_s);
    }

    void inheritsFromTheDead()
    {
        KeptDraft draft = keptDraft(u"last words"_s);
        draft.closedProperly = false;
        endBadly(m_folder, [&draft](DraftKeeper &keeper) { keeper.keep(draft); });

        const auto last = DraftKeeper(m_folder).lastDraft();

        QVERIFY(last.has_value());
        QCOMPARE(last->document.message().body, u"last words"_s);
        QCOMPARE(last->closedProperly, false);
    }

    void setsAsideWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("half a draft") << quotedJson("{'bellpush':1,'message':{'body':'H");
        QTest::newRow("another version") << quotedJson("{'bellpush':2}");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("too long") << "{\"bellpush\":1,\"message\":{}}"
                + QByteArray(longestDocument + qint64{64} * 1024, ' ');
    }

    void setsAsideWhatItCannotRead()
    {
        QFETCH(QByteArray, bytes);
        for (const QString &place : {u"/draft-1.bellpush"_s, u"/draft-2.bellpush"_s}) {
            QDir().mkpath(m_folder);
            QFile file(m_folder + place);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }

        DraftKeeper keeper(m_folder);

        QCOMPARE(keeper.lastDraft(), std::nullopt);
        keeper.keep(keptDraft(u"Hi"_s));
        QCOMPARE(lastBody(keeper), u"Hi"_s);
        QCOMPARE(keeper.asideDrafts().size(), 2);
        for (const AsideDraft &aside : keeper.asideDrafts()) {
            QVERIFY(!aside.draft.has_value());
            QFile file(aside.file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), bytes);
        }
    }

    void keepsTheLongestDocument()
    {
        DraftKeeper keeper(m_folder);
        const QByteArray numbers = "[" + QByteArray("1,").repeated(1'000'000) + "1]";
        const QByteArray bytes = R"({"bellpush":1,"message":{},"others":)" + numbers + '}';
        const auto document = readDocument(bytes);
        QVERIFY(document.has_value());
        KeptDraft draft = keptDraft(u"Hi"_s);
        draft.document.original = document->original;

        QCOMPARE(keeper.keep(draft), std::nullopt);

        QCOMPARE(lastBody(keeper), u"Hi"_s);
    }

    void takesAnEmptyFileForNone()
    {
        QDir().mkpath(m_folder);
        QFile file(m_folder + u"/draft-1.bellpush"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));

        QCOMPARE(DraftKeeper(m_folder).asideDrafts().size(), 0);
    }

    void readsADocumentWithoutAWindow()
    {
        DraftKeeper keeper(m_folder);
        QFile file(m_folder + u"/draft-1.bellpush"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(quotedJson("{'bellpush':1,'message':{'body':'Hi'},'window':7}"));
        file.close();

        QCOMPARE(lastBody(keeper), u"Hi"_s);
        QCOMPARE(keeper.lastDraft()->closedProperly, false);
        QVERIFY(!keeper.lastDraft()->keptAt.isValid());
    }

    void worksWithoutAPlace()
    {
        QFile file(m_temporary->filePath(u"state"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));

        DraftKeeper keeper(m_folder);
        keeper.keep(keptDraft(u"Hi"_s));

        QCOMPARE(keeper.lastDraft(), std::nullopt);
    }

    void keepsNothingInACrowd()
    {
        std::vector<std::unique_ptr<DraftKeeper>> crowd;
        for (int i = 0; i < 32; ++i) {
            crowd.push_back(std::make_unique<DraftKeeper>(m_folder));
            crowd.back()->keep(keptDraft(QString::number(i)));
        }

        DraftKeeper late(m_folder);
        late.keep(keptDraft(u"late"_s));

        QCOMPARE(late.lastDraft(), std::nullopt);
        for (size_t i = 0; i < crowd.size(); ++i)
            QCOMPARE(lastBody(*crowd[i]), QString::number(i));
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

QTEST_APPLESS_MAIN(TestKeptDraft)
#include "tst_keptdraft.moc"
