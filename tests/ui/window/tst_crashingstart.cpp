// SPDX-License-Identifier: MIT
#include "tests/support/sampledrafts.h"
#include "tests/ui/window/openprogram.h"
#include "ui/phone/phonepreview.h"

#include <QProcess>

#include <unistd.h>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const auto deadly = u"what the painter cannot draw"_s;

/// Ends this process as a crash does when a phone is to be painted that shows `deadly`.
class FatalPhone : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<PhonePreview *>(watched) != nullptr
            && m_session->draft().body.contains(deadly))
            ::_exit(86);
        return false;
    }

    ComposeSession *m_session = nullptr;
};

/// The program as a process of its own. Ends with 86 for a crash, else 0 once its window is up.
int runProgram(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUpApplication();
    FatalPhone fatal;
    qApp->installEventFilter(&fatal);
    Program program(ThemeChoice::Light);
    fatal.m_session = &program.session();
    program.start(qEnvironmentVariable("BELLPUSH_TEST_FILE"));
    if (!QTest::qWaitForWindowActive(&program.window()))
        return 1;
    std::puts(bannerText(program.window()).toUtf8().constData());
    program.window().close();
    return 0;
}

struct Ended {
    int exit = -1;
    QString banner{};
};

Ended started(const QString &file)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BELLPUSH_TEST_FILE"_s, file);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"-program"_s});
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed()};
}

MessageDraft draftSaying(const QString &body)
{
    MessageDraft draft;
    draft.body = body;
    return draft;
}

} // namespace

class TestCrashingStart : public QObject
{
    Q_OBJECT

private slots:
    static void init() { forgetEarlierRuns(); }

    void beginsEmptyAfterAStartThatCrashed_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("a draft that was kept") << false;
        QTest::newRow("a file that was open") << true;
    }

    void beginsEmptyAfterAStartThatCrashed()
    {
        QFETCH(bool, isFile);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.bellpush"_s);
        QVERIFY(!writeFile(file, documentBytes({draftSaying(deadly), {}})));
        DraftKeeper(keptDraftFolder())
            .keep({.document = {draftSaying(deadly), {}},
                   .path = isFile ? file : QString(),
                   .hasUnsavedEdits = !isFile,
                   .closedProperly = true,
                   .keptAt = QDateTime(QDate(2026, 11, 20), QTime(14, 5))});

        QCOMPARE(started({}).exit, 86);
        const Ended second = started({});
        const Ended third = started({});

        QCOMPARE(second.exit, 0);
        QVERIFY2(second.banner.contains(u"is still here"_s), qPrintable(second.banner));
        QCOMPARE(third.exit, 0);
        QVERIFY2(third.banner.contains(u"is still here"_s), qPrintable(third.banner));
        const auto asides = DraftKeeper(keptDraftFolder()).asideDrafts();
        QCOMPARE(asides.size(), 1);
        QCOMPARE(asides.constFirst().draft->document.message().body, deadly);
    }

    void asksBeforeItOpensAFileThatEndedIt()
    {
        const QTemporaryDir folder;
        const QString bad = folder.filePath(u"bad.bellpush"_s);
        const QString good = folder.filePath(u"good.bellpush"_s);
        QVERIFY(!writeFile(bad, documentBytes({draftSaying(deadly), {}})));
        QVERIFY(!writeFile(good, documentBytes({draftSaying(u"Hello"_s), {}})));

        QCOMPARE(started(bad).exit, 86);
        const Ended again = started(bad);
        QCOMPARE(again.exit, 0);
        QVERIFY2(again.banner.contains(u"bad.bellpush"_s), qPrintable(again.banner));

        QCOMPARE(started(bad).exit, 86); // the last start came to its window
        const Ended other = started(good);
        QCOMPARE(other.exit, 0);
        QCOMPARE(other.banner, QString());
    }
};

int main(int argc, char **argv)
{
    if (argc == 2 && QByteArrayView(argv[1]) == "-program")
        return runProgram(argc, argv);
    useOwnHome();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"bellpush"_s);
    QCoreApplication::setOrganizationName(u"bellpush"_s);
    TestCrashingStart test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crashingstart.moc"
