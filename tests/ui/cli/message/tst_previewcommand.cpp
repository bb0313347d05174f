// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include "app/documents/documentfile.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QStringList form{u"preview"_s, u"call-button"_s, u"--body"_s, u"Call *us* 📞"_s, u"-o"_s};

QImage picture(const QStringList &options)
{
    return QImage::fromData(Program().run(form + QStringList{u"-"_s} + options).out);
}

} // namespace

class TestPreviewCommand : public QObject
{
    Q_OBJECT

private slots:
    void drawsWithoutADisplay_data()
    {
        QTest::addColumn<QString>("platform");

        QTest::newRow("unset") << QString();
        QTest::newRow("X11") << u"xcb"_s;
        QTest::newRow("Wayland") << u"wayland"_s;
    }

    void drawsWithoutADisplay()
    {
        QFETCH(QString, platform);
        Program program;
        if (!platform.isEmpty())
            program.set(u"QT_QPA_PLATFORM"_s, platform);

        const Ran ran = program.run(form + QStringList{u"-"_s});

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        QVERIFY(!QImage::fromData(ran.out).isNull());
    }

    void writesEveryKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");

        QTest::newRow("png") << u"a.png"_s << "\x89PNG"_ba;
        QTest::newRow("svg") << u"a.svg"_s << "<?xml"_ba;
        QTest::newRow("pdf") << u"a.pdf"_s << "%PDF-"_ba;
    }

    void writesEveryKind()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));

        const Ran ran = Program().run(form + QStringList{file.fileName()});

        QCOMPARE(ran.exit, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(start));
        QCOMPARE(Program().run(form + QStringList{u"-"_s, u"--format"_s, name.mid(2)}).out, bytes);
    }

    void usesTheDefaultsOfTheContract()
    {
        const QImage usual = picture({});

        QCOMPARE(picture(words("--theme light --phone android --width 360 --text-scale 1 --at 0 "
                               "--client phone")),
                 usual);
        QCOMPARE(usual.width() % 360, 0);
    }

    void changesWithEveryOption_data()
    {
        QTest::addColumn<QStringList>("options");

        QTest::newRow("theme") << words("--theme dark");
        QTest::newRow("width") << words("--width 400");
        QTest::newRow("text") << words("--text-scale 1.5");
        QTest::newRow("label") << words("--display-text Ring");
        QTest::newRow("phone") << words("--phone ios");
        QTest::newRow("clock") << words("--at 5");
        QTest::newRow("expired") << words("--at 10080");
        QTest::newRow("old app") << words("--client old");
        QTest::newRow("computer") << words("--client desktop");
    }

    void changesWithEveryOption()
    {
        QFETCH(QStringList, options);

        const QImage changed = picture(options);

        QVERIFY(!changed.isNull());
        QVERIFY(changed != picture({}));
    }

    void drawsWhatIsNotValid_data()
    {
        QTest::addColumn<QStringList>("line");

        QTest::newRow("empty") << words("call-button");
        QTest::newRow("all wrong") << words("cta-url --to 0 --url x --header-image x");
        QTest::newRow("label too long")
            << words("call-button --body x --display-text") + QStringList{QString(50, u'x')};
        QTest::newRow("template") << words("template --name A");
        QTest::newRow("right to left")
            << QStringList{u"text"_s, u"--body"_s, u"שלום https://wa.me/call/14085551234"_s};
    }

    void drawsWhatIsNotValid()
    {
        QFETCH(QStringList, line);

        const Ran ran = Program().run(QStringList{u"preview"_s, u"-o"_s, u"-"_s} + line);

        QCOMPARE(ran.exit, 0);
        QVERIFY(!QImage::fromData(ran.out).isNull());
    }

    void drawsADocument()
    {
        MessageDraft draft;
        draft.body = u"Call *us* 📞"_s;

        const Ran ran = Program().run(words("preview - -o -"), documentBytes({.content = draft}));

        QCOMPARE(QImage::fromData(ran.out), picture({}));
    }

    void drawsTheTimeSinceItWasSent()
    {
        const QImage first = picture(words("--ttl-minutes 60 --at 58"));
        const QImage last = picture(words("--ttl-minutes 60 --at 59"));
        const QImage ended = picture(words("--ttl-minutes 60 --at 60"));

        QVERIFY(!first.isNull());
        // The button is below the clock and the date: there it changes with the last minute.
        const QRect chat = first.rect().adjusted(0, first.height() / 6, 0, 0);
        QCOMPARE(last.copy(chat), first.copy(chat));
        QVERIFY(ended.copy(chat) != last.copy(chat));
        QVERIFY(!picture(words("--at 86400")).isNull());
    }

    void aComputerIsNoPhone()
    {
        const QImage computer = picture(words("--client desktop"));

        QVERIFY(computer.height() < picture({}).height());
        QCOMPARE(picture(words("--client desktop --phone ios")), computer);
    }

    void anOldAppGetsWhatHasNoCall()
    {
        const QStringList line{u"preview"_s, u"text"_s, u"--body"_s, u"Hi"_s, u"-o"_s, u"-"_s};

        QCOMPARE(Program().run(line + words("--client old")).out, Program().run(line).out);
    }

    void opensTheOptions()
    {
        MessageDraft draft;
        draft.kind = MessageKind::Template;
        draft.templateWords.body = u"Hi"_s;
        draft.templateWords.buttons
            = QList<TemplateButton>(4, {TemplateButtonKind::QuickReply, u"Yes"_s});
        const QByteArray document = documentBytes({.content = draft});

        const Ran closed = Program().run(words("preview - -o -"), document);
        const Ran open = Program().run(words("preview - -o - --open"), document);

        QCOMPARE(open.exit, 0);
        QVERIFY2(open.err.isEmpty(), open.err.constData());
        QVERIFY(!QImage::fromData(open.out).isNull());
        QVERIFY(open.out != closed.out);
    }

    void warnsWhenThereIsNothingToOpen()
    {
        const Ran ran = Program().run(form + words("- --open"));

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.startsWith("warning: open: "), ran.err.constData());
        QCOMPARE(QImage::fromData(ran.out), picture({}));
    }

    void everyStateIsAFileOfEveryKind_data() { writesEveryKind_data(); }

    void everyStateIsAFileOfEveryKind()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QStringList usual = form + QStringList{u"-"_s, u"--format"_s, name.mid(2)};
        const QByteArray before = Program().run(usual).out;

        for (const char *options :
             {"--phone ios --theme dark", "--at 10080", "--client old", "--client desktop"}) {
            const Ran ran = Program().run(usual + words(options));

            QCOMPARE(ran.exit, 0);
            QVERIFY(ran.out.startsWith(start));
            QVERIFY(ran.out != before);
            QCOMPARE(Program().run(usual + words(options)).out, ran.out);
        }
    }

    void drawsTheHeadersPicture()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"header.png"_s);
        QImage red(60, 40, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(file));
        const QStringList line{u"preview"_s, u"cta-url"_s, u"--body"_s,        u"x"_s,
                               u"-o"_s,      u"-"_s,       u"--header-image"_s};

        const Ran with = Program().run(line + QStringList{file});
        const Ran without = Program().run(line + QStringList{folder.filePath(u"none.png"_s)});

        QCOMPARE(with.exit, 0);
        QVERIFY2(with.err.isEmpty(), with.err.constData());
        const QImage picture = QImage::fromData(with.out);
        QCOMPARE(picture.pixelColor(picture.width() / 3, 320), QColor(Qt::red));
        QCOMPARE(without.exit, 0);
        QVERIFY2(without.err.startsWith("warning: header-image: "), without.err.constData());
        QVERIFY(!QImage::fromData(without.out).isNull());

        const Ran unasked = Program().run(line + QStringList{file, u"--no-fetch"_s});
        QCOMPARE(unasked.exit, 0);
        QVERIFY2(unasked.err.isEmpty(), unasked.err.constData());
        const QImage plain = QImage::fromData(unasked.out);
        QVERIFY(plain.pixelColor(plain.width() / 3, 320) != QColor(Qt::red));
    }

    void makesAnApprovalSheet()
    {
        const Ran ran = Program().run(form + words("- --approval --format pdf"));
        const Ran again = Program().run(form + words("- --approval --format pdf --theme dark"));
        const Ran picture = Program().run(form + words("- --approval --format png"));

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.startsWith("%PDF-"));
        QCOMPARE(again.out, ran.out); // both themes are on it
        QCOMPARE(picture.exit, 2);
        QVERIFY(picture.out.isEmpty());
    }

    void refusesAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<int>("exit");

        QTest::newRow("no file") << words("text --body x") << 2;
        QTest::newRow("kind") << words("text --body x -o a.eps") << 2;
        QTest::newRow("no message") << words("-o a.png") << 2;
        QTest::newRow("theme") << words("text --body x -o a.png --theme blue") << 2;
        QTest::newRow("width") << words("text --body x -o a.png --width wide") << 2;
        QTest::newRow("too narrow") << words("text --body x -o a.png --width 279") << 3;
        QTest::newRow("too wide") << words("text --body x -o a.png --width 481") << 3;
        QTest::newRow("too small") << words("text --body x -o a.png --text-scale 0.9") << 3;
        QTest::newRow("too large text") << words("text --body x -o a.png --text-scale 2.1") << 3;
        QTest::newRow("phone") << words("text --body x -o a.png --phone nokia") << 2;
        QTest::newRow("no phone") << words("text --body x -o a.png --phone") << 2;
        QTest::newRow("client") << words("text --body x -o a.png --client web") << 2;
        QTest::newRow("time in words") << words("text --body x -o a.png --at soon") << 2;
        QTest::newRow("half a minute") << words("text --body x -o a.png --at 0.5") << 2;
        QTest::newRow("before it was sent") << words("text --body x -o a.png --at -1") << 3;
        QTest::newRow("too late") << words("text --body x -o a.png --at 86401") << 3;
        QTest::newRow("a value for open") << words("text --body x -o a.png --open=yes") << 2;
        QTest::newRow("nowhere") << words("text --body x -o none/a.png") << 1;
        QTest::newRow("no document") << words("none.bellpush -o a.png") << 1;
    }

    void refusesAWrongCommandLine()
    {
        QFETCH(QStringList, line);
        QFETCH(int, exit);

        const Ran ran = Program().run(QStringList{u"preview"_s} + line);

        QCOMPARE(ran.exit, exit);
        QVERIFY(ran.out.isEmpty() && !ran.err.isEmpty());
        QVERIFY(!QFile::exists(u"a.png"_s));
    }
};

QTEST_GUILESS_MAIN(TestPreviewCommand)
#include "tst_previewcommand.moc"
