// SPDX-License-Identifier: MIT
#include "ui/cli/frame/optioncheck.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using enum Option::Kind;

namespace {

QList<Option> options()
{
    return {
        {.name = "--theme"_L1, .value = "light|dark"_L1, .kind = Word},
        {.name = "--width"_L1, .value = "N"_L1, .kind = Decimal, .range = {1.5, 2}},
        {.name = "--port"_L1,
         .value = "N"_L1,
         .kind = Whole,
         .range = {0, 65535, ExitCode::WrongUsage}},
        {.name = "--dots"_L1, .value = "N"_L1, .kind = Whole},
        {.name = "--colour"_L1, .value = "#RRGGBB"_L1, .kind = Colour},
        {.name = "--country"_L1, .value = "CC"_L1, .kind = Country},
        {.name = "--text"_L1, .value = "TEXT"_L1, .with = "chat|--call"_L1},
        {.name = "--call"_L1, .value = "NUMBER"_L1},
        {.name = "--ecc"_L1, .value = "L"_L1, .group = "ecc"_L1},
        {.name = "--purpose"_L1, .value = "NAME"_L1, .group = "ecc"_L1},
        {.name = "-o"_L1, .value = "FILE"_L1, .whenMissing = "Name a file."},
        {.name = "--designs"_L1, .isAlone = true},
    };
}

std::optional<Failure> problemOf(const char *line)
{
    return optionProblem(readArguments(QString::fromUtf8(line).split(u' '), options()), options());
}

} // namespace

class TestOptionCheck : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsDeclared_data()
    {
        QTest::addColumn<QString>("line");

        for (const char *line :
             {"-o a", "-o a --theme dark", "-o a --theme DARK", "-o a --width 1.5",
              "-o a --width 2", "-o a --port 0", "-o a --port 65535", "-o a --dots -7",
              "-o a --colour #1b5E20", "-o a --country DE", "-o a --country de",
              "-o a chat --text x", "-o a --call 1 --text x", "-o a --ecc L", "--designs",
              "--designs --text x"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void takesWhatIsDeclared()
    {
        QFETCH(QString, line);

        const auto problem = problemOf(line.toUtf8().constData());

        QVERIFY2(!problem, qPrintable(problem ? problem->finding.text : QString()));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<ExitCode>("exit");
        QTest::addColumn<QString>("says");

        const auto row = [](const char *line, ExitCode exit, const QString &says) {
            QTest::newRow(line) << QString::fromUtf8(line) << exit << says;
        };
        using enum ExitCode;
        row("--theme dark", WrongUsage, u"Name a file."_s);
        row("-o a --theme blue", WrongUsage, u"--theme is one of light, dark; this is “blue”."_s);
        row("-o a --theme=", WrongUsage, u"“”"_s);
        row("-o a --width wide", WrongUsage, u"--width takes a number"_s);
        row("-o a --width nan", WrongUsage, u"--width takes a number"_s);
        row("-o a --width 1.49", RuleBroken, u"From 1.5 to 2; this is 1.49."_s);
        row("-o a --width 2.01", RuleBroken, u"From 1.5 to 2"_s);
        row("-o a --port 65536", WrongUsage, u"From 0 to 65535"_s);
        row("-o a --port -1", WrongUsage, u"From 0 to 65535"_s);
        row("-o a --port 1.5", WrongUsage, u"--port takes a number"_s);
        row("-o a --dots 99999999999", WrongUsage, u"--dots takes a number"_s);
        row("-o a --colour red", WrongUsage, u"#1B5E20"_s);
        row("-o a --colour #80ffffff", WrongUsage, u"#1B5E20"_s);
        row("-o a --country Mars", WrongUsage, u"two letters"_s);
        row("-o a --text x", WrongUsage, u"--text goes with one of these only: chat, --call."_s);
        row("-o a ring --text x", WrongUsage, u"--text goes with"_s);
        row("-o a --ecc L --purpose x", WrongUsage, u"one of these: --ecc, --purpose"_s);
        row("--designs --theme blue", WrongUsage, u"--theme is one of"_s);
    }

    void refusesTheRest()
    {
        QFETCH(QString, line);
        QFETCH(ExitCode, exit);
        QFETCH(QString, says);

        const auto problem = problemOf(line.toUtf8().constData());

        QVERIFY(problem);
        QCOMPARE(problem->exit, exit);
        QVERIFY2(problem->finding.text.contains(says), qPrintable(problem->finding.text));
    }

    void namesTheFieldThatIsOutOfRange()
    {
        QCOMPARE(problemOf("-o a --width 3")->finding.field, u"width"_s);
    }

    void saysAWrongCommandLineBeforeABrokenRule()
    {
        QCOMPARE(problemOf("-o a --width 3 --theme blue")->exit, ExitCode::WrongUsage);
    }
};

QTEST_APPLESS_MAIN(TestOptionCheck)
#include "tst_optioncheck.moc"
