// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include "app/documents/documentfile.h"
#include "app/practice/practiceaccount.h"
#include "app/practice/practiceserver.h"
#include "ui/cli/commandline.h"
#include "ui/cli/frame/usage.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

enum class Brackets { Shut, Open };

constexpr qsizetype mostAlternatives = 4; // as many as the endings after -o

QString nth(const QStringList &alternatives, qsizetype n)
{
    return alternatives.at(n % alternatives.size());
}

/// The nth of what one may write for `--to PHONE|--recipient ID` or `-o FILE.png|.svg`.
QString chosen(const QString &piece, qsizetype n)
{
    if (piece.contains("|-"_L1))
        return nth(piece.split(u'|'), n);
    if (!piece.contains("|."_L1))
        return piece;
    const QString start = piece.section(u'.', 0, 0);
    return start + u'.' + nth(piece.mid(start.size() + 1).split("|."_L1), n);
}

/// A command line as the usage line has it, with what brackets hold or without; of alternatives,
/// the nth. Its signs for values still stand in it.
QStringList asTyped(QString line, Brackets brackets, qsizetype n)
{
    line.remove("[OPTION...]"_L1);
    static const QRegularExpression innermost(uR"(\[([^\[\]]*)\])"_s);
    for (auto match = innermost.match(line); match.hasMatch(); match = innermost.match(line)) {
        const QString inside = nth(match.captured(1).split(" | "_L1), n);
        line.replace(match.capturedStart(), match.capturedLength(),
                     brackets == Brackets::Open ? inside : QString());
    }
    QStringList typed;
    for (const QString &piece : line.remove("..."_L1).split(u' ', Qt::SkipEmptyParts))
        typed += chosen(piece, n).split(QChar::Nbsp);
    return typed.mid(1);
}

/// What stands for a sign: of the option before it, or of all options.
QString valueOf(const QString &sign, const QString &option, const QTemporaryDir &folder)
{
    static const QHash<QString, QString> values{
        {u"PHONE"_s, u"+14085551234"_s},
        {u"NUMBER"_s, u"+493012345678"_s},
        {u"--recipient ID"_s, u"US.1"_s},
        {u"--phone-number-id ID"_s, practiceaccount::phoneNumberId},
        {u"--stock ID"_s, u"avery-l7160"_s},
        {u"--encoding NAME"_s, u"UTF-8"_s},
        {u"CODE"_s, u"en"_s},
        {u"CC"_s, u"DE"_s},
        {u"URL"_s, u"https://localhost:1/a"_s},
        {u"N"_s, u"1"_s},
        {u"C"_s, u"1"_s},
        {u"TEXT"_s, u"x"_s},
        {u"NAME"_s, u"x"_s},
        {u"V"_s, u"x"_s},
        {u"WORD"_s, u"herma"_s},
    };
    if (sign.startsWith("FILE."_L1) || sign.startsWith("DATA."_L1))
        return folder.filePath(sign);
    return values.value(option + u' ' + sign, values.value(sign, sign));
}

QStringList withValues(const QStringList &typed, const QTemporaryDir &folder)
{
    QStringList filled;
    for (qsizetype i = 0; i < typed.size(); ++i)
        filled.append(valueOf(typed.at(i), typed.value(i - 1), folder));
    return filled;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Every command line that a usage line stands for, as far as it shows.
QList<QStringList> commandLines(const QString &usage)
{
    QList<QStringList> all;
    for (const Brackets brackets : {Brackets::Shut, Brackets::Open}) {
        for (qsizetype n = 0; n < mostAlternatives; ++n) {
            if (const QStringList line = asTyped(usage, brackets, n); !all.contains(line))
                all.append(line);
        }
    }
    return all;
}

} // namespace

class TestUsageLines : public QObject
{
    Q_OBJECT

private slots:
    void sayWhatIsNotRefused_data()
    {
        QTest::addColumn<QStringList>("typed");

        for (const Command &command : allCommands()) {
            if (command.name == "practice"_L1) // serves until it is stopped
                continue;
            for (const QString &usage : usageLines(command)) {
                for (const QStringList &line : commandLines(usage))
                    QTest::addRow("%s", qPrintable(line.join(u' '))) << line;
            }
        }
    }

    void sayWhatIsNotRefused()
    {
        QFETCH(QStringList, typed);
        const QTemporaryDir folder;
        const auto server = PracticeServer::start(0, freshPractice());
        QVERIFY(server);
        put(folder.filePath(u"DATA.csv"_s), "number,payload,headline\n+493012345678,x,Shop\n");
        MessageDraft draft;
        draft.to = u"+14085551234"_s;
        draft.body = u"Hello"_s;
        put(folder.filePath(u"FILE.bellpush"_s), documentBytes({.content = draft}));
        Program program;
        program.set(u"XDG_DATA_HOME"_s, folder.path());
        program.set(u"WHATSAPP_TOKEN"_s, u"any"_s);
        QStringList line = withValues(typed, folder);
        if (line.first() == "send"_L1)
            line += {u"--base-url"_s, (*server)->baseUrl().toString()};

        const Ran ran = program.run(line);

        QVERIFY2(ran.exit >= 0 && ran.exit != int(ExitCode::WrongUsage), ran.err.constData());
        QVERIFY2(!ran.err.contains("has no effect"), ran.err.constData());
        QVERIFY2(!ran.err.contains(" headline: "), ran.err.constData());
    }

    void showWhatIsNeeded_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("rest");

        QTest::newRow("a poster's headline") << u"poster --call NUMBER"_s << u" --headline TEXT "_s;
        QTest::newRow("a list's poster is PDF")
            << u"poster --list DATA.csv"_s << u" -o FILE.pdf "_s;
        QTest::newRow("either of two")
            << u"send text"_s << u" --to PHONE|--recipient ID --body TEXT "_s;
        QTest::newRow("either of two, or neither")
            << u"preview text"_s << u" [--to PHONE|--recipient ID] [--body TEXT] "_s;
    }

    void showWhatIsNeeded()
    {
        QFETCH(QString, start);
        QFETCH(QString, rest);

        QStringList found;
        for (const Command &command : allCommands()) {
            for (QString line : usageLines(command)) {
                if (line.replace(QChar::Nbsp, u' ').startsWith("bellpush-cli "_L1 + start))
                    found.append(line + u' ');
            }
        }

        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().contains(rest), qPrintable(found.first()));
    }

    void helpSaysWhatTheOptionDoesHere()
    {
        const QByteArray poster = Program().run(words("poster --help")).out;
        const QByteArray sheet = Program().run(words("sheet --help")).out;
        const QByteArray qr = Program().run(words("qr --help")).out;

        QVERIFY2(!poster.contains("scans safely"), poster.constData());
        QVERIFY2(!sheet.contains("under a logo"), sheet.constData());
        QVERIFY2(qr.contains("H under a logo") && qr.contains("scans safely"), qr.constData());
        QVERIFY2(qr.count("#RRGGBB or #RGB") == 2, qr.constData());
        QVERIFY2(poster.contains("#RRGGBB or #RGB"), poster.constData());
    }

    void theShortLineShowsItWithTheFormThatNeedsIt()
    {
        const QList<Command> commands = allCommands();
        const auto poster = std::ranges::find(commands, "poster"_L1, &Command::name);

        QCOMPARE(shortUsage(*poster).replace(QChar::Nbsp, u' '),
                 u"bellpush-cli poster --call NUMBER -o FILE.pdf|.svg|.png --headline TEXT | "
                 "--list DATA.csv -o FILE.pdf | --designs [OPTION...]"_s);
    }
};

QTEST_GUILESS_MAIN(TestUsageLines)
#include "tst_usagelines.moc"
