// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include "app/documents/documentfile.h"
#include "app/practice/practiceaccount.h"
#include "app/practice/practiceserver.h"
#include "ui/cli/commandline.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// Command lines that end well and, command by command, have every option that is declared.
/// `FOLDER`, `SERVER` and `ID` stand for what is there when they run.
const QList<const char *> samples{
    "request call-button --to +14085551234 --recipient US.1 --body x --display-text x "
    "--ttl-minutes 9 --payload x --country DE",
    "request cta-url --to +14085551234 --body x --display-text x --url https://a.b --footer x "
    "--header-text x --curl --phone-number-id 1 --base-url https://a.b --api-version v23.0",
    "request cta-url --to +14085551234 --body x --display-text x --url https://a.b "
    "--header-image https://a.b/c.png",
    "request cta-url --to +14085551234 --body x --display-text x --url https://a.b "
    "--header-video https://a.b/c.mp4",
    "request cta-url --to +14085551234 --body x --display-text x --url https://a.b "
    "--header-document https://a.b/c.pdf",
    "request text --to +14085551234 --body x --preview-url",
    "request template --to +14085551234 --name a --language en --header-param x --body-param x "
    "--url-index 0 --url-param x",
    "check - --country DE",
    "link call 0301234567 --payload x --country DE",
    "link chat +493012345678 --text x",
    "qr --call 0301234567 --country DE --payload x -o - --format png --ecc H --size-mm 60 "
    "--dpi 300 --quiet-zone 4 --colour #000000 --background #ffffff --rounded --logo FOLDER/a.png "
    "--call-to-action x",
    "qr x -o - --purpose window",
    "sheet FOLDER/a.csv --stock avery-l7160 -o FOLDER/a.pdf --start 2 --copies 2 --number "
    "+493012345678 --country DE --number-column 1 --payload-column 2 --label-column 3 --encoding "
    "UTF-8 --leave-out-wrong --placements FOLDER/b.csv --keep --no-verify --ecc M --dpi 600 "
    "--offset-mm 1,1 --scale 1,1 --outlines --crop-marks --text-outlines",
    "sheet FOLDER/a.csv --stock avery-l7160 -o FOLDER/a.pdf --design card --headline x "
    "--business-name x --text x --call-to-action x --brand #0F6E66 --logo FOLDER/a.png "
    "--hours x --web-address a.b --accent #F80 --font lato --headline-2 x --text-2 x --prices x "
    "--lines x",
    "stocks herma",
    "poster --call 0301234567 --country DE --payload x --headline x -o - --format pdf "
    "--business-name x --text x --call-to-action x --design notice --paper A4 --brand #0F6E66 "
    "--logo FOLDER/a.png --hours x --web-address a.b --accent #F80 --font lato --headline-2 x "
    "--text-2 x --prices x --lines x --photo FOLDER/a.png --code-look coloured --bleed-mm 3 "
    "--crop-marks --dpi 300 --text-outlines",
    "poster --list FOLDER/a.csv --headline x -o FOLDER/a.pdf --number-column 1 --payload-column 2 "
    "--label-column 3 --encoding UTF-8 --leave-out-wrong --placements FOLDER/b.csv --keep",
    "poster --designs",
    "preview call-button --to +14085551234 --recipient US.1 --body x --display-text x "
    "--ttl-minutes 9 --payload x --country DE -o - --format pdf --theme dark --phone ios --width "
    "400 --text-scale 1.5 --at 5 --client phone --open --no-fetch --approval",
    "preview cta-url --url https://a.b --footer x --header-text x -o -",
    "preview cta-url --header-image x -o -",
    "preview cta-url --header-video x -o -",
    "preview cta-url --header-document x -o -",
    "preview text --preview-url -o -",
    "preview template --name a --language en --header-param x --body-param x --url-index 0 "
    "--url-param x -o -",
    "send call-button --to +14085551234 --recipient US.1 --body x --display-text x --ttl-minutes 9 "
    "--payload x --country DE --phone-number-id ID --base-url SERVER --api-version v23.0 "
    "--token-file FOLDER/token",
};

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray logo()
{
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestCommandOptions : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionIsInItsHelp()
    {
        for (const Command &command : allCommands()) {
            const QString help
                = QString::fromUtf8(Program().run({command.name, u"--help"_s}).out.simplified());
            for (const Option &option : allOptions(command)) {
                if (option.isLater)
                    continue;
                QVERIFY2(qstrlen(option.help) > 0, option.name.data());
                const QString line = option.name + u' '
                    + (option.value.isEmpty() ? QString() : option.value + u' ')
                    + optionText(option.help);
                QVERIFY2(help.contains(line), qPrintable(command.name + ": "_L1 + line));
            }
        }
    }

    void everyOptionIsTriedBelow()
    {
        for (const Command &command : allCommands()) {
            for (const Option &option : command.options) {
                const bool isTried
                    = std::ranges::any_of(samples, [&command, &option](const char *sample) {
                          const QStringList line = words(sample);
                          // What is sent is read as what is only shown is.
                          return (line.first() == command.name
                                  || (line.first() == "request"_L1 && command.name == "send"_L1))
                              && line.contains(option.name);
                      });
                // The practice account serves until it is stopped: its test has its option.
                QVERIFY2(isTried || option.isLater || command.name == "practice"_L1,
                         qPrintable(command.name + u' ' + option.name));
            }
        }
    }

    /// In a build with assertions, an option that is read without being declared ends the program;
    /// one that is given and not read is warned of.
    void everyOptionIsRead_data()
    {
        QTest::addColumn<QString>("sample");

        for (qsizetype i = 0; i < samples.size(); ++i)
            QTest::addRow("%lld: %s", static_cast<long long>(i), samples.at(i))
                << QString::fromUtf8(samples.at(i));
    }

    void everyOptionIsRead()
    {
        QFETCH(QString, sample);
        const QTemporaryDir folder;
        const auto server = PracticeServer::start(0, freshPractice());
        QVERIFY(server);
        put(folder.filePath(u"a.csv"_s), "number,payload,label\n+493012345678,x,Shop\n");
        put(folder.filePath(u"a.png"_s), logo());
        put(folder.filePath(u"token"_s), "any");
        MessageDraft draft;
        draft.to = u"+14085551234"_s;
        draft.body = u"Hello"_s;
        Program program;
        program.set(u"XDG_DATA_HOME"_s, folder.path());

        const Ran ran
            = program.run(sample.replace("FOLDER"_L1, folder.path())
                              .replace("SERVER"_L1, (*server)->baseUrl().toString())
                              .replace(u" ID "_s, u' ' + practiceaccount::phoneNumberId + u' ')
                              .split(u' '),
                          documentBytes({.content = draft}));

        QVERIFY2(ran.exit == 0, ran.err.constData());
        QVERIFY2(!ran.err.contains("has no effect"), ran.err.constData());
    }

    void warnsOfAnOptionThatDoesNothing()
    {
        const Ran ran = Program().run(words("qr Hello -o - --country DE"));

        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.contains("warning: country: --country has no effect here."),
                 ran.err.constData());
        const Ran other = Program().run(words("poster --designs -o x.pdf"));
        QVERIFY2(other.err.contains("warning: o: -o has no effect here."), other.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCommandOptions)
#include "tst_commandoptions.moc"
