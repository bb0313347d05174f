// SPDX-License-Identifier: MIT
#include "app/compose/documentsession.h"

#include "app/compose/composesession.h"
#include "tests/support/killedprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

MessageDraft saying(const QString &body)
{
    MessageDraft draft;
    draft.body = body;
    return draft;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written: %s", qPrintable(path));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file, and the session of a window that works on it.
struct Window {
    ComposeSession compose{};
    DocumentSession documents{compose};

    std::optional<OpenError> open(const QString &path)
    {
        const auto opened = openedDocument(path);
        if (!opened)
            return opened.error();
        documents.open(*opened);
        return std::nullopt;
    }

    void say(const QString &body) { compose.setDraft(saying(body)); }
    QString said() const { return compose.draft().body; }
};

/// What the killed program does.
int saveOver(const QString &path)
{
    Window window;
    if (window.open(path))
        return 1;
    window.say(u"Mine"_s.repeated(20'000));
    return window.documents.save(path) ? 1 : 0;
}

} // namespace

class TestDocumentSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.bellpush"_s);
        put(m_path, documentBytes({saying(u"Hello"_s), {{"later"_L1, 1}}}));
    }

    void opensAndSaves()
    {
        Window window;
        QSignalSpy replaced(&window.compose, &DraftSession::replaced);
        QVERIFY(!window.open(m_path));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(window.said(), u"Hello"_s);
        QVERIFY(!window.documents.hasUnsavedEdits() && !window.compose.canUndo());

        window.say(u"Hello, you"_s);
        QVERIFY(window.documents.hasUnsavedEdits());
        QVERIFY(!window.documents.save(m_path));

        QVERIFY(!window.documents.hasUnsavedEdits());
        QCOMPARE(openDocument(m_path)->message(), saying(u"Hello, you"_s));
        QCOMPARE(openDocument(m_path)->original["later"_L1].toInt(), 1);
        QCOMPARE(window.documents.fileState(), FileState::AsSeen);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void changesNothingWhereItCannot()
    {
        Window window;
        QVERIFY(!window.open(m_path));
        window.say(u"Hello, you"_s);
        const QByteArray before = contents(m_path);

        QVERIFY(window.documents.save(m_folder->filePath(u"none/b.bellpush"_s)).has_value());
        QVERIFY(window.open(m_folder->filePath(u"none.bellpush"_s)).has_value());

        QCOMPARE(window.documents.path(), m_path);
        QCOMPARE(window.said(), u"Hello, you"_s);
        QVERIFY(window.documents.hasUnsavedEdits());
        QCOMPARE(contents(m_path), before);
    }

    void savesNothingThatCannotBeOpenedAgain()
    {
        Window window;
        QJsonObject members{{"bellpush"_L1, 1}, {"message"_L1, QJsonObject()}};
        members["big"_L1] = QString(qsizetype(longestDocument) - 200, u'x');
        put(m_path, QJsonDocument(members).toJson());
        QVERIFY(!window.open(m_path));
        window.say(QString(1000, u'y'));
        const QByteArray before = contents(m_path);

        const auto error = window.documents.save(m_path);

        QCOMPARE(error, (FileError{FileError::Reason::TooLarge, {}}));
        QCOMPARE(contents(m_path), before);
        QVERIFY(window.documents.hasUnsavedEdits());
    }

    void knowsWhatSomebodyElseSavedOver()
    {
        Window mine;
        Window theirs;
        QVERIFY(!mine.open(m_path) && !theirs.open(m_path));
        mine.say(u"Mine"_s);
        theirs.say(u"Theirs"_s);
        QVERIFY(!theirs.documents.save(m_path));

        QCOMPARE(mine.documents.fileState(), FileState::Changed);
        QCOMPARE(theirs.documents.fileState(), FileState::AsSeen);
        QCOMPARE(mine.said(), u"Mine"_s);

        mine.documents.keepMine();
        QCOMPARE(mine.documents.fileState(), FileState::AsSeen);
        QVERIFY(mine.documents.hasUnsavedEdits());
        QVERIFY(!mine.documents.save(m_path));
        QCOMPARE(theirs.documents.fileState(), FileState::Changed);
        QVERIFY(!theirs.documents.reload());
        QCOMPARE(theirs.said(), u"Mine"_s);
        theirs.compose.undo();
        QCOMPARE(theirs.said(), u"Theirs"_s);
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(theirs.documents.fileState(), FileState::Gone);
    }

    void goesOnWhereARunEnded()
    {
        KeptDraft kept;
        {
            Window window;
            QVERIFY(!window.open(m_path));
            window.say(u"Hello, you"_s);
            kept = window.documents.kept();
        }
        put(m_path, documentBytes({saying(u"Theirs"_s), {}}));

        Window window;
        window.documents.restore(kept);

        QCOMPARE(window.documents.path(), m_path);
        QCOMPARE(window.said(), u"Hello, you"_s);
        QVERIFY(window.documents.hasUnsavedEdits());
        QCOMPARE(window.documents.fileState(), FileState::Changed);
    }

    void startsFromAnotherDraft()
    {
        Window window;
        QVERIFY(!window.open(m_path));

        window.documents.startFrom(saying(u"Book a table"_s));

        QCOMPARE(window.said(), u"Book a table"_s);
        QVERIFY(window.documents.path().isEmpty());
        QVERIFY(window.documents.hasUnsavedEdits() && !window.documents.isBlank());
        window.compose.undo();
        QCOMPARE(window.said(), u"Hello"_s);
        window.documents.startNew();
        QVERIFY(window.documents.isBlank() && !window.documents.hasUnsavedEdits());
    }

    void takesNothingFromAFileOfAnotherKind()
    {
        Window window;
        QVERIFY(!window.open(m_path));
        put(m_path, documentBytes({PosterDraft{.headline = u"Theirs"_s}, {}}));

        const OpenError expected
            = DocumentError{.reason = DocumentError::Reason::OtherKind, .words = u"poster"_s};
        QVERIFY(window.documents.reload() == expected);
        window.documents.keepMine();

        QCOMPARE(window.said(), u"Hello"_s);
        QCOMPARE(window.documents.fileState(), FileState::AsSeen);
    }

    void comesBackWhereItsFileIsGone()
    {
        Window window;
        window.documents.restore(
            {.document = {saying(u"Hello"_s), {}}, .path = m_folder->filePath(u"gone.bellpush"_s)});

        QCOMPARE(window.said(), u"Hello"_s);
        QVERIFY(window.documents.hasUnsavedEdits());
    }

    void losesNoFileWhereverASaveIsKilled()
    {
        const QByteArray before = contents(m_path);
        Ending ending = Ending::Killed;
        int write = 0;
        for (; ending == Ending::Killed; ++write) {
            ending
                = killedBeforeWrite(write, {"/proc/self/exe", "--save", QFile::encodeName(m_path)});

            if (ending == Ending::NotTraced)
                QSKIP("this machine lets no program trace its children");
            QVERIFY2(ending != Ending::Failed, qPrintable(QString::number(write)));
            const auto document = openDocument(m_path);
            QVERIFY2(document.has_value(), qPrintable(QString::number(write)));
            if (document->message().body.startsWith(u"Hello"_s))
                QCOMPARE(contents(m_path), before);
            else
                QCOMPARE(document->message().body.size(), 80'000);
        }
        QCOMPARE(openDocument(m_path)->message().body.size(), 80'000);
        QVERIFY2(write > 2, "few writes for a save: are all of them seen?");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char *argv[])
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--save")
        return saveOver(QFile::decodeName(argv[2]));
    const QCoreApplication application(argc, argv);
    TestDocumentSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_documentsession.moc"
