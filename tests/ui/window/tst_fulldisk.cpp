// SPDX-License-Identifier: MIT
#include "tests/support/sampledrafts.h"
#include "tests/support/smalldisk.h"
#include "tests/ui/window/openprogram.h"

using namespace bellpush;
using namespace Qt::StringLiterals;

/// The window, with its home on a disk that is full.
class TestFullDisk : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        allowSmallDisks();
        useOwnHome();
        if (whyNoSmallDisk() != nullptr)
            return;
        static SmallDisk home(qint64{256} * 1024);
        disk = &home;
        for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(variable, home.path(QString::fromLatin1(variable)).toLocal8Bit());
    }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
    }

    void init()
    {
        if (const char *why = whyNoSmallDisk())
            QSKIP(why);
        disk->makeRoom();
        forgetEarlierRuns();
    }

    void cleanup() { m_program.reset(); }

    void saysSoAndGoesOnWhereItWas()
    {
        start();
        typeInto(window(), u"Message"_s, u"Not saved"_s);
        window().close();
        m_program.reset();
        disk->fill();
        start();

        QCOMPARE(textEdit(window(), u"Message"_s)->toPlainText(), u"Not saved"_s);
        QTRY_VERIFY2(bannerText(window()).contains(u"The disk is full"_s),
                     qPrintable(bannerText(window())));
        typeInto(window(), u"Message"_s, u", and more"_s);
        disk->makeRoom();
        window().close();
        m_program.reset();
        start();
        QVERIFY(textEdit(window(), u"Message"_s)->toPlainText().contains(u", and more"_s));
        QCOMPARE(bannerText(window()), QString());
    }

    void takesItBackOnceThereIsRoom()
    {
        disk->fill();
        start();
        QTRY_VERIFY2(bannerText(window()).contains(u"cannot be kept"_s),
                     qPrintable(bannerText(window())));
        disk->makeRoom();
        typeInto(window(), u"Message"_s, u"Kept"_s);

        QTRY_COMPARE(bannerText(window()), QString());
    }

    void closesOnlyWhenAskedToLoseSomething()
    {
        start();
        typeInto(window(), u"Message"_s, u"Not saved"_s);
        disk->fill();
        QVERIFY(!window().close());
        QVERIFY(window().isVisible());
        QVERIFY(bannerText(window()).contains(u"The disk is full"_s));

        button(window(), u"Close without it"_s)->click();
        QVERIFY(!window().isVisible());
    }

    void keepsTheFileThatCannotBeReplaced()
    {
        const QString path = disk->path(u"a.bellpush"_s);
        MessageDraft draft;
        draft.body = u"Hello"_s;
        QVERIFY(!writeFile(path, documentBytes({draft, {}})));
        disk->fill();
        m_program = startedProgram(path);
        typeInto(window(), u"Message"_s, u", you"_s);
        menuAction(window(), u"Save"_s)->trigger();

        QVERIFY(bannerText(window()).contains(u"a.bellpush could not be written"_s));
        QVERIFY(bannerText(window()).contains(u"The disk is full"_s));
        QVERIFY(window().isWindowModified());
        QCOMPARE(openDocument(path)->message().body, u"Hello"_s);
    }

private:
    MainWindow &window() const { return m_program->window(); }
    void start() { m_program = startedProgram({}); }

    static inline SmallDisk *disk = nullptr;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
