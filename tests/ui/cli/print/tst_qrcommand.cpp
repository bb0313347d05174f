// SPDX-License-Identifier: MIT
#include "tests/support/ordinaryrights.h"
#include "tests/ui/cli/program.h"

#include "ui/draw/codes/qrscan.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestQrCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
    }

    void drawsWhatScans_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QString>("says");

        QTest::newRow("text") << QStringList{u"Hello"_s} << u"Hello"_s;
        QTest::newRow("emoji") << QStringList{u"📞 שלום\n"_s} << u"📞 שלום\n"_s;
        QTest::newRow("like an option") << QStringList{u"--"_s, u"--call"_s} << u"--call"_s;
        QTest::newRow("call") << words("--call +14085551234")
                              << u"https://wa.me/call/14085551234"_s;
        QTest::newRow("call with payload") << words("--call +14085551234 --payload door")
                                           << u"https://wa.me/call/14085551234?biz_payload=door"_s;
        QTest::newRow("colours") << words("Hello --colour #1b5e20 --background #FFFDE7")
                                 << u"Hello"_s;
        QTest::newRow("rounded") << words("Hello --rounded") << u"Hello"_s;
        QTest::newRow("in a frame")
            << words("Hello --call-to-action") + QStringList{u"Call us"_s} << u"Hello"_s;
        QTest::newRow("everything")
            << words("Hello --rounded --call-to-action Call --logo") + QStringList{logoPath()}
            << u"Hello"_s;
    }

    void drawsWhatScans()
    {
        QFETCH(QStringList, line);
        QFETCH(QString, says);
        const QString path = m_folder.filePath(u"code.png"_s);

        const Ran ran = Program().run(QStringList{u"qr"_s, u"-o"_s, path} + line);

        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.isEmpty());
        QCOMPARE(qrTextIn(QImage(path)), says);
    }

    void purposeSaysTheCorrection_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("letter");

        // 100 characters, for which no correction is free.
        QTest::newRow("none") << QStringList{} << u"M"_s;
        QTest::newRow("window") << words("--purpose window") << u"Q"_s;
        QTest::newRow("outdoors") << words("--purpose outdoors") << u"H"_s;
        QTest::newRow("sticker") << words("--purpose sticker") << u"M"_s;
        QTest::newRow("screen") << words("--purpose screen") << u"L"_s;
        QTest::newRow("logo") << words("--logo") + QStringList{logoPath()} << u"H"_s;
    }

    void purposeSaysTheCorrection()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, letter);

        const Ran ran = Program().run(QStringList{u"qr"_s, QString(100, u'x'), u"--json"_s, u"-o"_s,
                                                  m_folder.filePath(u"a.svg"_s)}
                                      + options);

        QCOMPARE(ran.exit, 0);
        QCOMPARE(object(ran.err)["ecc"_L1].toString(), letter);
    }

    void aVectorFileIsAsLargeAsWasAsked()
    {
        const Ran ran = Program().run(words("qr Hello --size-mm 47.3 -o - --format svg"));

        QVERIFY2(ran.out.contains("width=\"47.3mm\""), ran.out.left(200).constData());
    }

    void saysWhichWordsFoundNoRoom()
    {
        const QString words = u"a call to action that goes on "_s.repeated(20);
        const Ran ran = Program().run({u"qr"_s, u"Hello"_s, u"--call-to-action"_s, words, u"-o"_s,
                                       m_folder.filePath(u"a.png"_s)});

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.startsWith("warning: call-to-action: "), ran.err.constData());
    }

    void writesEveryKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");

        QTest::newRow("png") << u"a.png"_s << "\x89PNG"_ba;
        QTest::newRow("svg") << u"a.b.SVG"_s << "<"_ba;
        QTest::newRow("pdf") << u"a.pdf"_s << "%PDF-"_ba;
        QTest::newRow("eps") << u"a.eps"_s << "%!PS-Adobe-"_ba;
    }

    void writesEveryKind()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QFile file(m_folder.filePath(name));

        const Ran ran = Program().run({u"qr"_s, u"Hello"_s, u"-o"_s, file.fileName()});

        QCOMPARE(ran.exit, 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    void saysWhatWasWritten()
    {
        const Ran ran = Program().run(
            {u"qr"_s, u"Hello"_s, u"--json"_s, u"-o"_s, m_folder.filePath(u"a.png"_s)});
        const Ran plain
            = Program().run({u"qr"_s, u"Hello"_s, u"-o"_s, m_folder.filePath(u"a.png"_s)});

        // 29 modules with the quiet zone, 12 pixels each at 300 dpi, make 29.46 mm: 13 exceed 30.
        QCOMPARE(object(ran.err)["modules"_L1], 21);
        QCOMPARE(object(ran.err)["ecc"_L1], "H"_L1);
        QVERIFY(qAbs(object(ran.err)["size_mm"_L1].toDouble() - 29.464) < 0.01);
        QVERIFY2(plain.err.contains("21 × 21") && plain.err.contains("29.46 mm"),
                 plain.err.constData());
    }

    void keepsToTheSizeAskedFor()
    {
        const QString path = m_folder.filePath(u"a.png"_s);

        const Ran ran = Program().run(
            words("qr Hello --ecc L --size-mm 50 --dpi 600 --quiet-zone 6 -o") + QStringList{path});

        QCOMPARE(ran.exit, 0);
        // 33 modules; 50 mm are 1181 pixels: 35 a module.
        QCOMPARE(QImage(path).width(), 33 * 35);
    }

    void writesToStandardOutput()
    {
        const Ran png = Program().run(words("qr Hello -o -"));
        const Ran svg = Program().run(words("qr Hello -o - --format svg"));

        QCOMPARE(qrTextIn(QImage::fromData(png.out)), u"Hello"_s);
        QVERIFY(svg.out.contains("<svg"));
    }

    void readsStandardInput()
    {
        const Ran ran = Program().run(words("qr - -o -"), "From a pipe\n");

        QCOMPARE(qrTextIn(QImage::fromData(ran.out)), u"From a pipe"_s);
    }

    void writesTheSameBytesTwice()
    {
        for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s, u"eps"_s}) {
            const QStringList line = words("qr Hello -o - --format") + QStringList{format};
            QCOMPARE(Program().run(line).out, Program().run(line).out);
        }
    }

    void writesNothingThatBreaksARule_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QByteArray>("start");

        QTest::newRow("no text") << QStringList{u""_s} << "error: text: "_ba;
        QTest::newRow("too long") << QStringList{QString(3000, u'x')} << "error: text: "_ba;
        QTest::newRow("number") << words("--call 030123456") << "error: call: "_ba;
        QTest::newRow("long payload")
            << words("--call +14085551234 --payload") + QStringList{QString(3000, u'x')}
            << "warning: payload: "_ba;
        QTest::newRow("size") << words("Hello --size-mm 0") << "error: size-mm: "_ba;
        QTest::newRow("negative size") << words("Hello --size-mm -3") << "error: size-mm: "_ba;
        QTest::newRow("too small") << words("Hello --size-mm 1") << "error: size-mm: "_ba;
        QTest::newRow("dpi") << words("Hello --dpi 0") << "error: dpi: "_ba;
        QTest::newRow("too large") << words("Hello --size-mm 5000") << "error: dpi: "_ba;
        QTest::newRow("quiet zone") << words("Hello --quiet-zone -1") << "error: quiet-zone: "_ba;
        QTest::newRow("inverted") << words("Hello --colour #ffffff --background #000000")
                                  << "error: colour: "_ba;
        QTest::newRow("pale") << words("Hello --colour #dddddd") << "error: colour: "_ba;
        QTest::newRow("no logo") << words("Hello --logo") + QStringList{brokenLogoPath()}
                                 << "error: logo: "_ba;
        QTest::newRow("no room for a logo")
            << words("--ecc L --call +14085551234 --payload spring-window --logo")
                + QStringList{logoPath()}
            << "error: logo: "_ba;
    }

    void writesNothingThatBreaksARule()
    {
        QFETCH(QStringList, line);
        QFETCH(QByteArray, start);

        const Ran ran
            = Program().run(QStringList{u"qr"_s, u"-o"_s, m_folder.filePath(u"a.png"_s)} + line);

        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.startsWith(start), ran.err.constData());
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void warnsOfWhatMayNotScan_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("start");

        QTest::newRow("small") << words("Hello --size-mm 10") << "warning: size-mm: "_ba;
        QTest::newRow("quiet zone") << words("Hello --quiet-zone 2") << "warning: quiet-zone: "_ba;
        QTest::newRow("number") << words("--call +1999999999") << "warning: call: "_ba;
        QTest::newRow("contrast") << words("Hello --colour #777777") << "warning: colour: "_ba;
        QTest::newRow("dark paper")
            << words("Hello --background #808080") << "warning: colour: "_ba;
    }

    void warnsOfWhatMayNotScan()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, start);

        const Ran ran
            = Program().run(QStringList{u"qr"_s, u"-o"_s, m_folder.filePath(u"a.png"_s)} + options);

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.startsWith(start), ran.err.constData());
    }

    void saysMillimetresInEveryCountry()
    {
        Program american;
        american.set(u"LC_ALL"_s, u"en_US.UTF-8"_s);

        const Ran ran = american.run(words("qr Hello --size-mm 10 -o - --format svg"));

        QVERIFY2(ran.err.contains("this is 10 mm"), ran.err.constData());
    }

    void refusesAWrongCommandLine_data()
    {
        QTest::addColumn<QStringList>("line");

        QTest::newRow("nothing") << words("-o a.png");
        QTest::newRow("no file") << words("Hello");
        QTest::newRow("two texts") << words("Hello there -o a.png");
        QTest::newRow("text and call") << words("Hello --call +14085551234 -o a.png");
        QTest::newRow("payload of a text") << words("Hello --payload x -o a.png");
        QTest::newRow("kind") << words("Hello -o a.jpg");
        QTest::newRow("no kind") << words("Hello -o png");
        QTest::newRow("ecc") << words("Hello -o a.png --ecc X");
        QTest::newRow("two letters") << words("Hello -o a.png --ecc LM");
        QTest::newRow("size") << words("Hello -o a.png --size-mm big");
        QTest::newRow("nan") << words("Hello -o a.png --size-mm nan");
        QTest::newRow("dpi") << words("Hello -o a.png --dpi 1.5");
        QTest::newRow("colour") << words("Hello -o a.png --colour red");
        QTest::newRow("purpose") << words("Hello -o a.png --purpose door");
        QTest::newRow("purpose and ecc") << words("Hello -o a.png --purpose window --ecc M");
        QTest::newRow("rounded how") << words("Hello -o a.png --rounded=very");
        QTest::newRow("transparent") << words("Hello -o a.png --background #80ffffff");
    }

    void refusesAWrongCommandLine()
    {
        QFETCH(QStringList, line);

        const Ran ran = Program().run(QStringList{u"qr"_s} + line);

        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.out.isEmpty() && !ran.err.isEmpty());
    }

    void saysWhenTheFileCannotBeWritten()
    {
        const Ran ran
            = Program().run({u"qr"_s, u"Hello"_s, u"-o"_s, m_folder.filePath(u"none/a.png"_s)});

        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("a.png"), ran.err.constData());
    }

    void letsNoLibrarySpeakForIt_data()
    {
        QTest::addColumn<QString>("logging");
        QTest::newRow("as it is") << QString();
        QTest::newRow("all wanted") << u"*=true"_s;
    }

    /// libpng prints past Qt, and Qt as it likes: not a line of theirs is none of ours.
    void letsNoLibrarySpeakForIt()
    {
        QFETCH(QString, logging);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"torn.png"_s);
        QVERIFY(QImage(64, 64, QImage::Format_RGB32).save(path));
        QFile torn(path);
        QVERIFY(torn.resize(torn.size() - 30));
        Program program;
        program.set(u"QT_LOGGING_RULES"_s, logging);

        const Ran ran = program.run(words("--json qr Hello -o - --logo") + QStringList{path});

        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
        for (const QByteArray &line : ran.err.chopped(1).split('\n'))
            QVERIFY2(!object(line)["severity"_L1].toString().isEmpty(), line.constData());
    }

    void saysThatAFolderTakesNoFile()
    {
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        QProcess process;
        process.setChildProcessModifier(startWithOrdinaryRights);
        Program().start(process, {u"qr"_s, u"Hello"_s, u"-o"_s, m_folder.filePath(u"a.png"_s)});

        const Ran ran = Program::ended(process);
        QFile::setPermissions(m_folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains("folder"), ran.err.constData());
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

private:
    /// A green disk; its folder is not emptied.
    static QString logoPath()
    {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(u"logo.svg"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("<svg xmlns='http://www.w3.org/2000/svg' width='24' height='24'>"
                       "<circle cx='12' cy='12' r='11' fill='#080'/></svg>");
        return path;
    }

    static QString brokenLogoPath()
    {
        static const QTemporaryDir folder;
        const QString path = folder.filePath(u"logo.png"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("Hello");
        return path;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestQrCommand)
#include "tst_qrcommand.moc"
