// SPDX-License-Identifier: MIT
#include "app/compose/draftkeeping.h"

#include "app/compose/composesession.h"
#include "app/compose/documentsession.h"
#include "tests/support/killedprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// A running program: what is typed in it, and where it is kept.
struct Program {
    explicit Program(const QString &folder) : keeper(folder) { }

    void say(const QString &body)
    {
        MessageDraft draft = compose.draft();
        draft.body = body;
        compose.setDraft(draft);
    }

    ComposeSession compose{};
    DocumentSession documents{compose};
    DraftKeeper keeper;
    DraftKeeping keeping{documents, keeper};
};

QString bodyOf(const std::optional<KeptDraft> &kept)
{
    return kept ? kept->document.message().body : QString();
}

/// What the killed program does: it keeps two drafts, one over the other.
int keepTwice(const QString &folder)
{
    Program program(folder);
    for (const QString &body : {u"first"_s, u"second"_s.repeated(10'000)}) {
        program.say(body);
        if (program.keeping.keepNow())
            return 1;
    }
    return 0;
}

} // namespace

class TestDraftKeeping : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsWhatIsTypedByItself()
    {
        Program program(folder());
        QSignalSpy kept(&program.keeping, &DraftKeeping::kept);
        program.keeping.start();

        program.say(u"Hello"_s);

        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(bodyOf(program.keeper.lastDraft()), u"Hello"_s);
        QVERIFY(!program.keeper.lastDraft()->closedProperly);
        QVERIFY(program.keeper.lastDraft()->hasUnsavedEdits);
    }

    void keepsNothingBeforeItStarts()
    {
        Program program(folder());

        program.say(u"Hello"_s);

        QVERIFY(!program.keeper.lastDraft());
    }

    void knowsThatItWasClosed()
    {
        {
            Program program(folder());
            program.keeping.start();
            program.say(u"Hello"_s);
            QVERIFY(!program.keeping.close());
        }
        const DraftKeeper next(folder());

        QVERIFY(next.lastDraft()->closedProperly);
        QCOMPARE(bodyOf(next.lastDraft()), u"Hello"_s);
        QVERIFY(next.asideDrafts().isEmpty());
    }

    void keepsTheNewestOfWhatIsBeingWritten()
    {
        Program program(folder());
        program.keeping.start();
        program.say(u"one"_s);
        QVERIFY(!program.keeping.keepNow());
        program.say(u"two"_s);

        QVERIFY(!program.keeping.close());

        QCOMPARE(bodyOf(program.keeper.lastDraft()), u"two"_s);
    }

    void offersADraftOnceAndToOneWindow()
    {
        {
            Program gone(folder());
            gone.say(u"left"_s);
            QVERIFY(!gone.keeping.keepNow()); // and then it ends without a word
        }
        Program first(folder());
        QCOMPARE(bodyOf(first.keeper.lastDraft()), u"left"_s);
        first.keeper.setAside();
        const Program second(folder());

        QVERIFY(!first.keeper.lastDraft() && !second.keeper.lastDraft());
        QCOMPARE(first.keeper.asideDrafts().size(), 1);
        first.keeper.forget(first.keeper.asideDrafts().first());
        QVERIFY(first.keeper.asideDrafts().isEmpty() && second.keeper.asideDrafts().isEmpty());
    }

    void keepsTheDraftsOfTwoWindowsApart()
    {
        Program first(folder());
        Program second(folder());
        first.say(u"first"_s);
        second.say(u"second"_s);

        QVERIFY(!first.keeping.keepNow() && !second.keeping.keepNow());

        QCOMPARE(bodyOf(first.keeper.lastDraft()), u"first"_s);
        QCOMPARE(bodyOf(second.keeper.lastDraft()), u"second"_s);
    }

    void saysOnceThatNothingCanBeKept()
    {
        Program program(folder());
        QSignalSpy failed(&program.keeping, &DraftKeeping::failed);
        QSignalSpy kept(&program.keeping, &DraftKeeping::kept);
        program.keeping.start();
        const QString place = folder() + u"/draft-1.bellpush"_s;
        QVERIFY(QDir().mkpath(place + u"/in the way"_s));

        program.say(u"one"_s);
        QTRY_COMPARE(failed.size(), 1);
        program.say(u"two"_s);
        QVERIFY(program.keeping.keepNow().has_value());
        QVERIFY(QDir(place).removeRecursively());
        program.say(u"three"_s);

        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(bodyOf(program.keeper.lastDraft()), u"three"_s);
    }

    void hasOneDraftOrTheOtherWhereverItIsKilled()
    {
        Ending ending = Ending::Killed;
        int write = 0;
        QString before;
        for (; ending == Ending::Killed; ++write) {
            init();
            ending = killedBeforeWrite(write,
                                       {"/proc/self/exe", "--keep", QFile::encodeName(folder())});

            if (ending == Ending::NotTraced)
                QSKIP("this machine lets no program trace its children");
            QVERIFY2(ending != Ending::Failed, qPrintable(QString::number(write)));
            const DraftKeeper next(folder());
            const QString body = bodyOf(next.lastDraft());
            QVERIFY2(body.isEmpty() || body == u"first"_s || body.size() == 60'000,
                     qPrintable(QString::number(write)));
            QVERIFY(next.asideDrafts().isEmpty()); // nothing of it is half
            QVERIFY2(body.size() >= before.size(), "later, there is less");
            before = body;
        }
        QCOMPARE(before.size(), 60'000);
        QVERIFY2(write > 4, "few writes for two drafts: are all of them seen?");
    }

private:
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--keep")
        return keepTwice(QFile::decodeName(argv[2]));
    TestDraftKeeping test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftkeeping.moc"
