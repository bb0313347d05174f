// SPDX-License-Identifier: MIT
#include "ui/cli/commandline.h"
#include "ui/cli/frame/arguments.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = UsageError::Reason;

namespace {

constexpr Option body{.name = "--body"_L1, .value = "TEXT"_L1};
constexpr Option flag{.name = "--flag"_L1};
constexpr Option many{.name = "--many"_L1, .value = "V"_L1, .isRepeated = true};

QList<Option> options()
{
    return {body,
            {.name = "-o"_L1, .value = "FILE"_L1},
            flag,
            many,
            {.name = "--phone"_L1, .value = "NAME"_L1, .isLater = true}};
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void takesTheNextWordAsTheValue_data()
    {
        QTest::addColumn<QString>("value");

        QTest::newRow("plain") << u"Hello"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("like a list") << u"- one"_s;
        QTest::newRow("like an option") << u"--body"_s;
        QTest::newRow("like the end of options") << u"--"_s;
        QTest::newRow("standard input") << u"-"_s;
        QTest::newRow("with an equals sign") << u"a=b"_s;
        QTest::newRow("lines") << u"one\ntwo"_s;
        QTest::newRow("emoji") << u"📞🇩🇪"_s;
        QTest::newRow("right to left") << u"שלום"_s;
    }

    void takesTheNextWordAsTheValue()
    {
        QFETCH(QString, value);

        const Arguments apart = readArguments({u"--body"_s, value, u"rest"_s}, options());
        const Arguments joined = readArguments({u"--body="_s + value, u"rest"_s}, options());

        QVERIFY(!apart.error() && !joined.error());
        QCOMPARE(apart.optionalValue(body), value);
        QCOMPARE(joined.optionalValue(body), value);
        QCOMPARE(apart.positionals(), QStringList{u"rest"_s});
    }

    void tellsAbsentFromEmpty()
    {
        const Arguments arguments = readArguments({u"--body="_s}, options());

        QVERIFY(arguments.has(body));
        QCOMPARE(arguments.optionalValue(many), std::nullopt);
    }

    void keepsRepeatedValuesInOrder()
    {
        const Arguments arguments
            = readArguments({u"--many"_s, u"b"_s, u"--many=a"_s, u"--many"_s, u""_s}, options());

        QCOMPARE(arguments.values(many), (QStringList{u"b"_s, u"a"_s, u""_s}));
    }

    void endsOptionsAtTwoDashes()
    {
        const Arguments arguments
            = readArguments({u"-"_s, u"--"_s, u"--body"_s, u"--"_s}, options());

        QVERIFY(!arguments.error());
        QCOMPARE(arguments.positionals(), (QStringList{u"-"_s, u"--body"_s, u"--"_s}));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<UsageError>("error");

        QTest::newRow("unknown") << QStringList{u"--boddy"_s, u"x"_s}
                                 << UsageError{Reason::Unknown, u"--boddy"_s, u"--body"_s};
        QTest::newRow("begun") << QStringList{u"--fl"_s}
                               << UsageError{Reason::Unknown, u"--fl"_s, u"--flag"_s};
        QTest::newRow("not near anything")
            << QStringList{u"--telephone"_s} << UsageError{Reason::Unknown, u"--telephone"_s};
        QTest::newRow("near one that comes later")
            << QStringList{u"--phon"_s} << UsageError{Reason::Unknown, u"--phon"_s};
        QTest::newRow("10,000 characters")
            << QStringList{u"--"_s + QString(10'000, u'b')}
            << UsageError{Reason::Unknown, u"--"_s + QString(10'000, u'b')};
        QTest::newRow("unknown, its value untold")
            << QStringList{u"--token=SECRET"_s} << UsageError{Reason::Unknown, u"--token"_s};
        QTest::newRow("short with value")
            << QStringList{u"-ofile"_s} << UsageError{Reason::Unknown, u"-ofile"_s};
        QTest::newRow("no value") << QStringList{u"x"_s, u"--body"_s}
                                  << UsageError{Reason::NeedsValue, u"--body"_s};
        QTest::newRow("too much") << QStringList{u"--flag=yes"_s}
                                  << UsageError{Reason::TakesNoValue, u"--flag"_s};
        QTest::newRow("twice") << QStringList{u"--body"_s, u"a"_s, u"--body"_s, u"a"_s}
                               << UsageError{Reason::GivenTwice, u"--body"_s};
        QTest::newRow("twice, empty") << QStringList{u"--body="_s, u"--body="_s}
                                      << UsageError{Reason::GivenTwice, u"--body"_s};
        QTest::newRow("later") << QStringList{u"--phone"_s, u"android"_s}
                               << UsageError{Reason::Later, u"--phone"_s};
        QTest::newRow("the first of two")
            << QStringList{u"--x"_s, u"--flag=y"_s} << UsageError{Reason::Unknown, u"--x"_s};
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(UsageError, error);

        const Arguments arguments = readArguments(words, options());

        QCOMPARE(arguments.error(), error);
        QVERIFY(usageErrorText(error).contains(error.option));
        QVERIFY(usageErrorText(error).contains(error.nearest));
    }

    void readsOnPastAnError()
    {
        const Arguments arguments = readArguments({u"--x"_s, u"--flag"_s}, options());

        QVERIFY(arguments.error() && arguments.has(flag));
    }

    void knowsWhatNobodyRead()
    {
        const Arguments arguments
            = readArguments({u"--body=x"_s, u"--flag"_s, u"--many=y"_s}, options());

        QVERIFY(arguments.has(flag));
        QVERIFY(arguments.isGiven(u"--body"_s));

        QCOMPARE(arguments.unread(), (QStringList{u"--body"_s, u"--many"_s}));
    }

    void readsUtf8AsItStands()
    {
        const std::array argv{"bellpush-cli", "\xEF\xBB\xBF\xF0\x9F\x93\x9E", ""};

        const auto words = readWords(static_cast<int>(argv.size()), argv.data());

        QCOMPARE(words, (QStringList{u"\uFEFF📞"_s, u""_s}));
    }

    void knowsWhatNeedsFonts()
    {
        QVERIFY(needsFonts({u"preview"_s, u"x"_s}));
        QVERIFY(needsFonts({u"--json"_s, u"preview"_s}));
        QVERIFY(!needsFonts({u"request"_s, u"text"_s, u"--body"_s, u"preview"_s}));
        QVERIFY(!needsFonts({}));
    }

    void refusesWhatIsNoUtf8()
    {
        const std::array argv{"bellpush-cli", "fine", "caf\xE9"};

        QVERIFY(!readWords(static_cast<int>(argv.size()), argv.data()));
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
