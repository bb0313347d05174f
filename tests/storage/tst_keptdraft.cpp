// SPDX-License-Identifier: MIT
#include "app/storage/keptdraft.h"

#include "tests/support/quotedjson.h"
#include "tests/support/sampledrafts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <vector>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

KeptDraft keptDraft(const QString &body)
{
    MessageDraft draft = sampledrafts::callButton();
    draft.body = body;
    return {.document = {.draft = draft},
            .path = u"/home/ada/spring.bellpush"_s,
            .hasUnsavedEdits = true,
            .closedProperly = true,
            .keptAt = QDateTime({2026, 11, 22}, {8, 5, 59}, Qt::UTC)};
}

std::optional<QString> lastBody(const DraftKeeper &keeper)
{
    const auto last = keeper.lastDraft();
    return last ? std::optional(last->document.draft.body) : std::nullopt;
}

/// What a program does that keeps a draft and is then killed.
void keepAndDie(const QString &folder, const KeptDraft &draft)
{
    const pid_t child = ::fork();
    if (child == 0) {
        DraftKeeper keeper(folder);
        keeper.keep(draft);
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

private slots:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->filePath(u"state/drafts"_s);
    }

    void aDraftSetAsideHidesNoNewerOne()
    {
        DraftKeeper keeper(m_folder);
        keeper.keep(keptDraft(u"older"_s));
        keeper.setAside();
        QCOMPARE(keeper.lastDraft(), std::nullopt);
        keeper.keep(keptDraft(u"newer"_s));

        QCOMPARE(keeper.asideDraft()->document.draft.body, u"older"_s);
        QCOMPARE(keeper.lastDraft()->document.draft.body, u"newer"_s);

        keeper.setAside();
        QCOMPARE(keeper.asideDraft()->document.draft.body, u"older"_s);
        keeper.forgetAside();
        QCOMPARE(keeper.asideDraft()->document.draft.body, u"newer"_s);
        keeper.forgetAside();
        QCOMPARE(keeper.asideDraft(), std::nullopt);
    }

    void isEmptyAtFirst() { QCOMPARE(DraftKeeper(m_folder).lastDraft(), std::nullopt); }

    void comesBackWhole()
    {
        KeptDraft draft = keptDraft(u"Hi"_s);
        draft.document.original = QJsonObject{{"later"_L1, QJsonObject{{"a"_L1, 1}}}};
        DraftKeeper(m_folder).keep(draft);

        const auto last = DraftKeeper(m_folder).lastDraft();

        QVERIFY(last.has_value());
        QCOMPARE(last->document.draft, draft.document.draft);
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
        keepAndDie(m_folder, draft);

        const auto last = DraftKeeper(m_folder).lastDraft();

        QVERIFY(last.has_value());
        QCOMPARE(last->document.draft.body, u"last words"_s);
        QCOMPARE(last->closedProperly, false);
    }

    void startsAfreshAfterSomethingUnreadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a draft") << quotedJson("{'bellpush':1,'message':{'body':'H");
        QTest::newRow("another version") << quotedJson("{'bellpush':2}");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
    }

    void startsAfreshAfterSomethingUnreadable()
    {
        QFETCH(QByteArray, bytes);
        DraftKeeper keeper(m_folder);
        QFile file(m_folder + u"/draft-1.bellpush"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();

        QCOMPARE(keeper.lastDraft(), std::nullopt);
        keeper.keep(keptDraft(u"Hi"_s));
        QCOMPARE(lastBody(keeper), u"Hi"_s);
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
