// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include "app/documents/documentfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

MessageDraft rightDraft()
{
    MessageDraft draft;
    draft.to = u"+14085551234"_s;
    draft.body = u"Call us"_s;
    return draft;
}

MessageDraft wrongDraft()
{
    MessageDraft draft = rightDraft();
    draft.body.clear();
    draft.expiresAfter = u"0"_s;
    return draft;
}

} // namespace

class TestCheckCommand : public QObject
{
    Q_OBJECT

private slots:
    void isQuietAboutARightDocument()
    {
        const Ran ran = Program().run({u"check"_s, saved(u"right.bellpush"_s, rightDraft())});

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.isEmpty() && ran.err.isEmpty());
    }

    void reportsEveryRule()
    {
        const Ran ran = Program().run({u"check"_s, saved(u"wrong.bellpush"_s, wrongDraft())});

        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.err.count('\n'), 2);
        QVERIFY2(ran.err.startsWith("error: body: "), ran.err.constData());
        QVERIFY(ran.err.contains("\nerror: ttl-minutes: "));
        QVERIFY(!ran.err.contains("wrong.bellpush"));
    }

    void holdsTheCallLinkToItsRules()
    {
        MessageDraft draft = rightDraft();
        draft.callLinkNumber = u"none"_s;

        const Ran ran = Program().run(words("check -"), documentBytes({.content = draft}));

        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.startsWith("error: call-link-number: "), ran.err.constData());
    }

    void knowsWhereNumbersAreDialled()
    {
        MessageDraft draft = rightDraft();
        draft.to = u"030 901820"_s;
        const QByteArray document = documentBytes({.content = draft});

        QCOMPARE(Program().run(words("check -"), document).exit, 3);
        QCOMPARE(Program().run(words("check - --country DE"), document).exit, 0);
        QCOMPARE(Program().run(words("check - --country Mars"), document).exit, 2);
    }

    void namesAFileWithoutName()
    {
        const Ran ran = Program().run({u"check"_s, u""_s});

        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.startsWith("error: “” "), ran.err.constData());
    }

    void warnsWithoutChangingTheStatus()
    {
        MessageDraft draft = rightDraft();
        draft.kind = MessageKind::Text;

        const Ran ran = Program().run(words("check -"), documentBytes({.content = draft}));

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.startsWith("warning: body: "), ran.err.constData());
    }

    void saysWhichOfSeveralFiles()
    {
        const QString right = saved(u"right.bellpush"_s, rightDraft());
        const QString wrong = saved(u"wrong.bellpush"_s, wrongDraft());

        const Ran ran = Program().run({u"check"_s, wrong, right, wrong});

        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.err.count("error: body: " + wrong.toUtf8() + ": "), 2);
        QVERIFY(!ran.err.contains("right.bellpush"));
    }

    void looksOnPastAFileThatCannotBeRead()
    {
        const QString wrong = saved(u"wrong.bellpush"_s, wrongDraft());

        const Ran ran = Program().run({u"check"_s, u"none.bellpush"_s, wrong});

        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("none.bellpush") && ran.err.contains("error: body: "),
                 ran.err.constData());
    }

    void saysThatAFileIsBroken()
    {
        const Ran ran = Program().run(words("check --json -"), "{\"bellpush\": 1, \"message\": {");

        QCOMPARE(ran.exit, 1);
        QCOMPARE(object(ran.err)["severity"_L1], "error"_L1);
        QVERIFY(object(ran.err)["text"_L1].toString().contains(u"broken at byte"_s));
    }

    void namesTheFileInJson()
    {
        const QString wrong = saved(u"wrong.bellpush"_s, wrongDraft());

        const Ran ran = Program().run({u"check"_s, u"--json"_s, wrong, wrong});

        const QList<QByteArray> lines = ran.err.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        for (const QByteArray &line : lines)
            QCOMPARE(object(line)["file"_L1], wrong);
    }

    void needsAFile() { QCOMPARE(Program().run({u"check"_s}).exit, 2); }

private:
    QString saved(const QString &name, const MessageDraft &draft)
    {
        const QString path = m_folder.filePath(name);
        writeFile(path, documentBytes({.content = draft}));
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
