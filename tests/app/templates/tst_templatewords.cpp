// SPDX-License-Identifier: MIT
#include "app/templates/templatewords.h"

#include "tests/support/sampletext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

using Kind = TemplateButtonKind;

/// The variables as they read in the filled text, in order: `1=Ada`, `2?{{2}}`.
QStringList readVariables(const FilledText &filled)
{
    QStringList read;
    for (const FilledVariable &variable : filled.variables)
        read << variable.name + (variable.isFilled ? u'=' : u'?')
                + filled.text.sliced(variable.start, variable.length);
    return read;
}

QString withoutVariables(const FilledText &filled)
{
    QString text;
    qsizetype done = 0;
    for (const FilledVariable &variable : filled.variables) {
        text += filled.text.sliced(done, variable.start - done);
        done = variable.start + variable.length;
    }
    text += filled.text.sliced(done);
    return text;
}

const QRegularExpression &variablePattern()
{
    static const QRegularExpression pattern(u"\\{\\{(?:[1-9][0-9]{0,8}|[a-z_][a-z0-9_]*)\\}\\}"_s);
    return pattern;
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"{"_s,      u"{{"_s,         u"}"_s,        u"}}"_s,     u"1"_s,       u"2"_s,     u"0"_s,
        u"{{1}}"_s,  u"{{2}}"_s,      u"{{name}}"_s, u"\u05D4"_s, u"e\u0301"_s, u"a_"_s,    u" "_s,
        u"{{12}}"_s, u"\U0001F4DE"_s, u"\n"_s,       u"\u202E"_s, u"{{{3}}}"_s, u"\u0661"_s};
    QString text;
    for (int count = random.bounded(12); count > 0; --count)
        text += pieces[random.bounded(pieces.size())];
    return text;
}

} // namespace

class TestTemplateWords : public QObject
{
    Q_OBJECT

private slots:
    void fillsVariables_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<QStringList>("variables");

        const QStringList two{u"Ada"_s, u"noon"_s};
        QTest::newRow("nothing") << u""_s << two << u""_s << QStringList();
        QTest::newRow("no variable") << u"Call us"_s << two << u"Call us"_s << QStringList();
        QTest::newRow("two") << u"Hi {{1}}, at {{2}}."_s << two << u"Hi Ada, at noon."_s
                             << QStringList{u"1=Ada"_s, u"2=noon"_s};
        QTest::newRow("other order")
            << u"{{2}}{{1}}"_s << two << u"noonAda"_s << QStringList{u"2=noon"_s, u"1=Ada"_s};
        QTest::newRow("twice") << u"{{1}} {{1}}"_s << two << u"Ada Ada"_s
                               << QStringList{u"1=Ada"_s, u"1=Ada"_s};
        QTest::newRow("no value") << u"{{2}}{{3}}"_s << two << u"noon{{3}}"_s
                                  << QStringList{u"2=noon"_s, u"3?{{3}}"_s};
        QTest::newRow("empty value")
            << u"a{{1}}b"_s << QStringList{u""_s} << u"a{{1}}b"_s << QStringList{u"1?{{1}}"_s};
        QTest::newRow("blank value")
            << u"a{{1}}b"_s << QStringList{u" "_s} << u"a b"_s << QStringList{u"1= "_s};
        QTest::newRow("named") << u"Hi {{first_name}}{{_}}{{a1}}"_s << two
                               << u"Hi {{first_name}}{{_}}{{a1}}"_s
                               << QStringList{u"first_name?{{first_name}}"_s, u"_?{{_}}"_s,
                                              u"a1?{{a1}}"_s};
        QTest::newRow("variable in a value")
            << u"{{1}} {{2}}"_s << QStringList{u"{{2}}"_s, u"{{1}}"_s} << u"{{2}} {{1}}"_s
            << QStringList{u"1={{2}}"_s, u"2={{1}}"_s};
        QTest::newRow("values that would make one")
            << u"{{1}}{{1}}2}}"_s << QStringList{u"{"_s} << u"{{2}}"_s
            << QStringList{u"1={"_s, u"1={"_s};
        QTest::newRow("more braces") << u"{{{1}}} {{{{2}}}}"_s << two << u"{Ada} {{noon}}"_s
                                     << QStringList{u"1=Ada"_s, u"2=noon"_s};
        QTest::newRow("nested") << u"{{{{1}}}}{{{1}}"_s << two << u"{{Ada}}{Ada"_s
                                << QStringList{u"1=Ada"_s, u"1=Ada"_s};
        QTest::newRow("emoji and right to left")
            << u"\U0001F4DE{{1}}\u05D4"_s << QStringList{u"\U0001F600\u05E9"_s}
            << u"\U0001F4DE\U0001F600\u05E9\u05D4"_s << QStringList{u"1=\U0001F600\u05E9"_s};
        QTest::newRow("a mark that combines with what is before")
            << u"e{{1}}"_s << QStringList{u"\u0301"_s} << u"e\u0301"_s
            << QStringList{u"1=\u0301"_s};
        QTest::newRow("the largest number") << u"{{999999999}}"_s << two << u"{{999999999}}"_s
                                            << QStringList{u"999999999?{{999999999}}"_s};
    }

    void fillsVariables()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, values);

        const FilledText filled = filledText(text, values);

        QTEST(filled.text, "filled");
        QTEST(readVariables(filled), "variables");
    }

    void leavesTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {u"{{}}"_s,       u"{{1"_s,      u"{1}"_s,     u"{{1}"_s,           u"1}}"_s,
              u"{{ 1 }}"_s,    u"{{0}}"_s,    u"{{01}}"_s,  u"{{-1}}"_s,         u"{{1a}}"_s,
              u"{{1.5}}"_s,    u"{{Name}}"_s, u"{{a-b}}"_s, u"{{1234567890}}"_s, u"{{\u0661}}"_s,
              u"{{\uFF11}}"_s, u"{ {1}}"_s,   u"{{1} }"_s,  u"{{\u00E9}}"_s,     u"{"_s,
              u"{{"_s,         u"{{{"_s,      u"}}{{"_s,    u"{{1\n}}"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void leavesTextAlone()
    {
        QFETCH(QString, text);

        QCOMPARE(filledText(text, {u"Ada"_s, u"noon"_s}), (FilledText{.text = text}));
    }

    void numbersItsVariables()
    {
        const FilledText filled = filledText(u"{{12}}{{name}}", {});

        QCOMPARE(filled.variables[0].number, 12);
        QCOMPARE(filled.variables[1].number, 0);
    }

    void changesNothingButVariables()
    {
        QRandomGenerator random(20261124);
        for (int i = 0; i < 5000; ++i) {
            const QString text = randomText(random);
            QStringList values;
            for (int count = random.bounded(4); count > 0; --count)
                values.append(randomText(random));

            const FilledText filled = filledText(text, values);

            QCOMPARE(withoutVariables(filled), QString(text).remove(variablePattern()));
            QCOMPARE(filled.variables.size(), text.count(variablePattern()));
            qsizetype end = 0;
            for (const FilledVariable &variable : filled.variables) {
                QVERIFY(variable.start >= end);
                end = variable.start + variable.length;
                const QString value = values.value(variable.number - 1);
                QCOMPARE(variable.isFilled, !value.isEmpty());
                QCOMPARE(filled.text.sliced(variable.start, variable.length),
                         value.isEmpty() ? u"{{"_s + variable.name + u"}}"_s : value);
            }
            QVERIFY(end <= filled.text.size());
        }
    }

    void countsTheValuesATextNeeds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("needed");
        QTest::newRow("none") << u"Hi {{name}}"_s << 0;
        QTest::newRow("one") << u"Hi {{1}} {{1}}"_s << 1;
        QTest::newRow("a gap") << u"{{3}} {{1}}"_s << 3;
    }

    void countsTheValuesATextNeeds()
    {
        QFETCH(QString, text);
        QTEST(neededValues(text), "needed");
    }

    void isEmptyWithoutAnyWord()
    {
        QVERIFY(TemplateWords().isEmpty());
        QVERIFY(!TemplateWords{.header = u"a"_s}.isEmpty());
        QVERIFY(!TemplateWords{.body = u"a"_s}.isEmpty());
        QVERIFY(!TemplateWords{.footer = u"a"_s}.isEmpty());
        QVERIFY(!TemplateWords{.buttons = {{}}}.isEmpty());
    }

    void knowsWhatAButtonHas()
    {
        QVERIFY(hasLabel(Kind::Call) && !hasValue(Kind::Call));
        QVERIFY(hasLabel(Kind::Url) && hasValue(Kind::Url));
        QVERIFY(hasLabel(Kind::PhoneNumber) && hasValue(Kind::PhoneNumber));
        QVERIFY(hasLabel(Kind::QuickReply) && !hasValue(Kind::QuickReply));
        QVERIFY(!hasLabel(Kind::CopyCode) && hasValue(Kind::CopyCode));
    }
};

QTEST_APPLESS_MAIN(TestTemplateWords)
#include "tst_templatewords.moc"
