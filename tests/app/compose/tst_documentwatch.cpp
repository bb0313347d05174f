// SPDX-License-Identifier: MIT
#include "app/compose/documentwatch.h"

#include "app/compose/composesession.h"
#include "app/compose/documentsession.h"
#include "tests/support/sampledrafts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesSaying(const QString &body)
{
    MessageDraft draft;
    draft.body = body;
    return documentBytes({draft, {}});
}

/// As a program does that opens the file and writes.
void writeInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("not written");
}

} // namespace

class TestDocumentWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.bellpush"_s);
        writeInPlace(m_path, bytesSaying(u"Hello"_s));
        m_compose = std::make_unique<ComposeSession>();
        m_documents = std::make_unique<DocumentSession>(*m_compose);
        m_watch = std::make_unique<DocumentWatch>(*m_documents);
        m_states.clear();
        connect(m_watch.get(), &DocumentWatch::fileChanged, this,
                [this](FileState state) { m_states.append(state); });
        m_documents->open(*openedDocument(m_path));
    }

    void cleanup()
    {
        m_watch.reset();
        m_documents.reset();
        m_compose.reset();
    }

    void noticesWhatSomebodyElseDoes_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<FileState>("state");
        QTest::newRow("written") << u"write"_s << FileState::Changed;
        QTest::newRow("replaced") << u"replace"_s << FileState::Changed;
        QTest::newRow("emptied") << u"empty"_s << FileState::Changed;
        QTest::newRow("deleted") << u"delete"_s << FileState::Gone;
        QTest::newRow("renamed") << u"rename"_s << FileState::Gone;
    }

    void noticesWhatSomebodyElseDoes()
    {
        QFETCH(QString, deed);
        QFETCH(FileState, state);
        QCOMPARE(m_documents->fileState(), FileState::AsSeen);

        doDeed(deed);

        QCOMPARE(m_documents->fileState(), state);
        QTRY_COMPARE(m_states, QList{state});
        writeInPlace(m_path, bytesSaying(u"Hello"_s));
        QTRY_COMPARE(m_states, (QList{state, FileState::AsSeen}));
        doDeed(deed);
        QTRY_COMPARE(m_states, (QList{state, FileState::AsSeen, state}));
    }

    void saysNothingOfItsOwn()
    {
        MessageDraft draft = m_compose->draft();
        draft.body = u"Mine"_s;
        m_compose->setDraft(draft);
        QVERIFY(!m_documents->save(m_path));
        QVERIFY(!m_documents->save(m_folder->filePath(u"b.bellpush"_s)));
        writeInPlace(m_path, bytesSaying(u"Another document by now"_s));
        writeInPlace(m_documents->path(), bytesSaying(u"Mine"_s)); // the same bytes

        doDeed(u"write"_s); // of the file that is no longer open
        writeInPlace(m_documents->path(), bytesSaying(u"Theirs"_s));
        QTRY_COMPARE(m_states, QList{FileState::Changed});
    }

    void loadsTheirsAndKeepsMineForUndo()
    {
        MessageDraft draft = m_compose->draft();
        draft.body = u"Mine"_s;
        m_compose->setDraft(draft);
        writeInPlace(m_path, bytesSaying(u"Theirs"_s));

        QVERIFY(!m_documents->reload());

        QCOMPARE(m_compose->draft().body, u"Theirs"_s);
        QVERIFY(!m_documents->hasUnsavedEdits());
        QCOMPARE(m_documents->fileState(), FileState::AsSeen);
        m_compose->undo();
        QCOMPARE(m_compose->draft().body, u"Mine"_s);
    }

    void keepsMineAboveTheirs()
    {
        writeInPlace(m_path, bytesSaying(u"Theirs"_s));

        m_documents->keepMine();

        QCOMPARE(m_documents->fileState(), FileState::AsSeen);
        QCOMPARE(m_compose->draft().body, u"Hello"_s);
        QVERIFY(m_documents->hasUnsavedEdits());
    }

    void knowsAfterAStartWhatItHadSeen()
    {
        MessageDraft draft = m_compose->draft();
        draft.body = u"Mine"_s;
        m_compose->setDraft(draft);
        const KeptDraft kept = m_documents->kept();
        writeInPlace(m_path, bytesSaying(u"Theirs"_s));
        ComposeSession compose;
        DocumentSession next(compose);

        next.restore(kept);

        QCOMPARE(compose.draft().body, u"Mine"_s);
        QCOMPARE(next.fileState(), FileState::Changed);
    }

private:
    void doDeed(const QString &deed) const
    {
        if (deed == "write"_L1)
            writeInPlace(m_path, bytesSaying(u"Theirs"_s));
        else if (deed == "replace"_L1)
            QVERIFY(!writeFile(m_path, bytesSaying(u"Theirs"_s)));
        else if (deed == "empty"_L1)
            writeInPlace(m_path, {});
        else if (deed == "delete"_L1)
            QVERIFY(QFile::remove(m_path));
        else
            QVERIFY(QFile::rename(m_path, m_path + u".moved%1"_s.arg(m_states.size())));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ComposeSession> m_compose;
    std::unique_ptr<DocumentSession> m_documents;
    std::unique_ptr<DocumentWatch> m_watch;
    QList<FileState> m_states;
};

QTEST_GUILESS_MAIN(TestDocumentWatch)
#include "tst_documentwatch.moc"
