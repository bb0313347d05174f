// SPDX-License-Identifier: MIT
#include "app/message/templatewordscheck.h"

#include "tests/support/sampledrafts.h"
#include "tests/support/sampletext.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Field = DraftField;
using Kind = TemplateButtonKind;
using Reason = ValueError::Reason;

namespace {

Problem<DraftField> warning(Field field, ValueError error, int place = 0)
{
    error.source = Source::Templates;
    return {field, Severity::Warning, error, place};
}

Problem<DraftField> tooLong(Field field, qsizetype limit, int place = 0)
{
    return warning(field, {.reason = Reason::TooLong, .limit = limit, .count = limit + 1}, place);
}

/// A text of the words with a limit: where it goes, and the first button if it is of one.
struct Part {
    const char *name;
    Field field;
    qsizetype longest;
    std::optional<TemplateButton> button;
    QString TemplateWords::*ofWords;
    QString TemplateButton::*ofButton;
};

QList<Part> parts()
{
    const auto words = [](const char *name, Field field, qsizetype longest, auto member) {
        return Part{name, field, longest, {}, member, nullptr};
    };
    const auto label = [](const char *name, Kind kind, qsizetype longest) {
        return Part{name,    Field::TemplateButtonLabel, longest, TemplateButton{kind},
                    nullptr, &TemplateButton::text};
    };
    const auto value = [](const char *name, Kind kind, Field field, qsizetype longest) {
        return Part{name, field, longest, TemplateButton{kind}, nullptr, &TemplateButton::value};
    };
    return {
        words("header", Field::TemplateHeader, 60, &TemplateWords::header),
        words("body", Field::TemplateBody, 1024, &TemplateWords::body),
        words("footer", Field::TemplateFooter, 60, &TemplateWords::footer),
        label("call label", Kind::Call, 20),
        label("link label", Kind::Url, 25),
        label("number label", Kind::PhoneNumber, 25),
        label("reply label", Kind::QuickReply, 25),
        value("address", Kind::Url, Field::TemplateButtonUrl, 2000),
        value("number", Kind::PhoneNumber, Field::TemplateButtonNumber, 20),
        value("code", Kind::CopyCode, Field::TemplateButtonCode, 15),
    };
}

MessageDraft draftWith(const TemplateWords &words)
{
    MessageDraft draft = sampledrafts::templateCall();
    draft.headerParameter.clear();
    draft.bodyParameters.clear();
    draft.templateWords = words;
    return draft;
}

MessageDraft draftWith(const Part &part, const QString &text)
{
    TemplateWords words;
    if (part.button)
        words.buttons = {*part.button};
    (part.button ? words.buttons[0].*part.ofButton : words.*part.ofWords) = text;
    return draftWith(words);
}

QList<Problem<DraftField>> problemsOf(Field field, const MessageDraft &draft)
{
    QList<Problem<DraftField>> problems = checkDraft(draft).problems;
    problems.removeIf(
        [field](const Problem<DraftField> &problem) { return problem.field != field; });
    return problems;
}

/// Buttons by letter: c, u, p, q, o (a code to copy).
TemplateWords buttons(QStringView letters)
{
    TemplateWords words;
    for (const QChar letter : letters)
        words.buttons.append({static_cast<Kind>(u"cupqo"_s.indexOf(letter))});
    return words;
}

} // namespace

class TestTemplateWordsCheck : public QObject
{
    Q_OBJECT

private slots:
    void warnsOfWhatIsTooLong_data()
    {
        QTest::addColumn<qsizetype>("row");
        QTest::addColumn<QString>("pattern");
        for (qsizetype row = 0; row < parts().size(); ++row) {
            for (const sampletext::Script &script : sampletext::scripts())
                QTest::addRow("%s, %s", parts()[row].name, script.name) << row << script.pattern;
        }
    }

    void warnsOfWhatIsTooLong()
    {
        QFETCH(qsizetype, row);
        QFETCH(QString, pattern);
        const Part part = parts()[row];
        const auto problemsAt = [&](qsizetype length) {
            auto problems
                = checkDraft(draftWith(part, sampletext::textOf(length, pattern))).problems;
            // Not what there is to say about such a text as a number.
            problems.removeIf([](const Problem<DraftField> &each) {
                return each.error.source == Source::PhoneNumbers;
            });
            return problems;
        };

        QCOMPARE(problemsAt(0), {});
        QCOMPARE(problemsAt(1), {});
        QCOMPARE(problemsAt(part.longest - 1), {});
        QCOMPARE(problemsAt(part.longest), {});
        QCOMPARE(problemsAt(part.longest + 1),
                 {tooLong(part.field, part.longest, part.button ? 1 : 0)});
    }

    void judgesOnlyWhatAKindHas()
    {
        TemplateWords words = buttons(u"cqo");
        words.buttons[0].value = sampletext::textOf(3000, u"x"_s);
        words.buttons[1].value = words.buttons[0].value;
        words.buttons[2].text = words.buttons[0].value;

        QCOMPARE(templateWordsWarnings(draftWith(words)),
                 {warning(Field::TemplateButtons, {.reason = Reason::NotGrouped}, 3)});
    }

    void comparesVariablesWithValues_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("fits");
        const QStringList two{u"Ada"_s, u"noon"_s};
        QTest::newRow("nothing typed") << u""_s << two << true;
        QTest::newRow("no variable, no value") << u"Hi"_s << QStringList() << true;
        QTest::newRow("no variable") << u"Hi"_s << two << false;
        QTest::newRow("one too few") << u"{{1}} {{2}} {{3}}"_s << two << false;
        QTest::newRow("as many") << u"{{2}}, {{1}}, {{1}}"_s << two << true;
        QTest::newRow("one too many") << u"{{1}}"_s << two << false;
        QTest::newRow("none given") << u"{{1}}"_s << QStringList() << false;
        QTest::newRow("no real variable") << u"{{0}} {{ 1 }} {{}}"_s << QStringList() << true;
        QTest::newRow("right to left") << u"\u05D4{{1}}\u05D4{{2}}"_s << two << true;
        QTest::newRow("emoji") << u"\U0001F4DE{{1}}\U0001F4DE"_s << two << false;
    }

    void comparesVariablesWithValues()
    {
        QFETCH(QString, body);
        QFETCH(QStringList, values);
        QFETCH(bool, fits);
        MessageDraft draft = draftWith({.body = body});
        draft.bodyParameters = values;

        const QList<Problem<DraftField>> expected = {warning(
            Field::BodyParameters,
            {.reason = Reason::OtherCount, .limit = neededValues(body), .count = values.size()})};
        QCOMPARE(problemsOf(Field::BodyParameters, draft),
                 fits ? QList<Problem<DraftField>>() : expected);
        QVERIFY(checkDraft(draft).message().has_value());
    }

    void comparesTheHeadersVariableWithItsValue_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("needed"); // -1: fits
        QTest::newRow("nothing typed") << u""_s << u"Spring"_s << -1;
        QTest::newRow("fits") << u"{{1}} sale"_s << u"Spring"_s << -1;
        QTest::newRow("neither") << u"Sale"_s << u""_s << -1;
        QTest::newRow("no value") << u"{{1}} sale"_s << u""_s << 1;
        QTest::newRow("no variable") << u"Sale"_s << u"Spring"_s << 0;
        QTest::newRow("two variables") << u"{{1}} {{2}}"_s << u"Spring"_s << 2;
    }

    void comparesTheHeadersVariableWithItsValue()
    {
        QFETCH(QString, header);
        QFETCH(QString, value);
        QFETCH(int, needed);
        MessageDraft draft = draftWith({.header = header});
        draft.headerParameter = value;

        const QList<Problem<DraftField>> expected{warning(
            Field::HeaderParameter,
            {.reason = Reason::OtherCount, .limit = needed, .count = value.isEmpty() ? 0 : 1})};
        QCOMPARE(checkDraft(draft).problems, needed < 0 ? QList<Problem<DraftField>>() : expected);
    }

    void warnsOfNamedVariables()
    {
        const MessageDraft draft
            = draftWith({.header = u"{{season}}"_s, .body = u"Hi {{1}} {{first_name}} {{b}}!"_s});
        const auto named = [](Field field, const QString &found) {
            return warning(field, {.reason = Reason::NamedVariable, .found = found});
        };

        QCOMPARE(checkDraft(draft).problems,
                 (QList<Problem<DraftField>>{named(Field::TemplateHeader, u"{{season}}"_s),
                                             named(Field::TemplateBody, u"{{first_name}}"_s)}));
    }

    void warnsOfAVariableAtTheEdge_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("within") << u"Hi {{1}}!"_s << QString();
        QTest::newRow("only text") << u"Hi"_s << QString();
        QTest::newRow("first") << u"{{1}} hi"_s << u"{{1}}"_s;
        QTest::newRow("last") << u"Hi {{1}} and {{2}}"_s << u"{{2}}"_s;
        QTest::newRow("behind spaces") << u" \n{{1}} hi"_s << u"{{1}}"_s;
        QTest::newRow("before a line break") << u"Hi {{1}}\n"_s << u"{{1}}"_s;
        QTest::newRow("nothing else") << u"{{1}}"_s << u"{{1}}"_s;
        QTest::newRow("before a full stop") << u"Hi {{1}}."_s << QString();
        QTest::newRow("before an emoji") << u"Hi {{1}}\U0001F4DE"_s << QString();
        QTest::newRow("no variable") << u"{{ 1 }} hi"_s << QString();
        QTest::newRow("bold, first") << u"*{{1}}* hi"_s << u"{{1}}"_s;
        QTest::newRow("bold and italic, last") << u"Hi _*{{1}}*_"_s << u"{{1}}"_s;
        QTest::newRow("struck with spaces around") << u"Hi\n ~{{1}}~ \n"_s << u"{{1}}"_s;
        QTest::newRow("in a fence") << u"```{{1}}``` hi"_s << u"{{1}}"_s;
        QTest::newRow("quoted") << u"> {{1}} hi"_s << u"{{1}}"_s;
        QTest::newRow("in a bullet") << u"- {{1}} hi"_s << u"{{1}}"_s;
        QTest::newRow("numbered") << u"1. {{1}} hi"_s << QString();
        QTest::newRow("a mark without its partner") << u"*{{1}} hi"_s << QString();
        QTest::newRow("marks between words") << u"Hi *you* {{1}} *there*"_s << QString();
        for (const char32_t code : {0x00adU, 0x034fU, 0x200bU, 0x200dU, 0x2060U, 0x202eU, 0x2028U,
                                    0x0001U, 0x3164U, 0x115fU, 0x2800U, 0xfe0fU, 0xe0041U}) {
            const QString hidden = QString::fromUcs4(&code, 1);
            QTest::addRow("behind U+%04X", code) << hidden + u"{{1}} hi"_s << u"{{1}}"_s;
            QTest::addRow("before U+%04X", code) << u"Hi {{1}}"_s + hidden << u"{{1}}"_s;
            const bool joinsTheMark = QChar::category(code) == QChar::Mark_NonSpacing;
            QTest::addRow("bold and U+%04X", code)
                << u"Hi *"_s + hidden + u"{{1}}*"_s << (joinsTheMark ? QString() : u"{{1}}"_s);
        }
        QTest::newRow("a thousand behind it")
            << u"Hi {{1}}"_s + QString(1'000, QChar(0x200b)) << u"{{1}}"_s;
        QTest::newRow("a combining mark of its own") << u"Hi {{1}}e\u0301"_s << QString();
    }

    void warnsOfAVariableAtTheEdge()
    {
        QFETCH(QString, body);
        QFETCH(QString, found);

        const QList<Problem<DraftField>> expected{
            warning(Field::TemplateBody, {.reason = Reason::VariableAtEdge, .found = found})};
        QCOMPARE(problemsOf(Field::TemplateBody, draftWith({.body = body})),
                 found.isEmpty() ? QList<Problem<DraftField>>() : expected);
    }

    void namesTheNumberThatIsMissing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("none") << u"A {{1}} {{2}} {{3}} z"_s << QString();
        QTest::newRow("in any order") << u"A {{3}} {{1}} {{2}} {{1}} z"_s << QString();
        QTest::newRow("first") << u"A {{2}} z"_s << u"{{1}}"_s;
        QTest::newRow("in between") << u"A {{1}} {{3}} {{4}} z"_s << u"{{2}}"_s;
        QTest::newRow("the first of several") << u"A {{9}} {{1}} {{5}} z"_s << u"{{2}}"_s;
        QTest::newRow("far away") << u"A {{1}} {{999999999}} z"_s << u"{{2}}"_s;
    }

    void namesTheNumberThatIsMissing()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);

        for (const auto &[field, words] :
             {std::pair(Field::TemplateBody, TemplateWords{.body = text}),
              std::pair(Field::TemplateHeader, TemplateWords{.header = text})}) {
            const QList<Problem<DraftField>> expected{
                warning(field, {.reason = Reason::VariableGap, .found = found})};
            QCOMPARE(problemsOf(field, draftWith(words)),
                     found.isEmpty() ? QList<Problem<DraftField>>() : expected);
        }
    }

    void warnsOfVariablesWhereThereAreNone()
    {
        const auto none = [](Field field, const QString &found, int place = 0) {
            return warning(field, {.reason = Reason::NoVariables, .found = found}, place);
        };
        TemplateWords words{.footer = u"Until {{day}}"_s};
        words.buttons = {{Kind::Call, u"Call {{1}}"_s, {}},
                         {Kind::Url, u"See {{2}}"_s, u"https://a.example/{{1}}"_s},
                         {Kind::PhoneNumber, u"Ring"_s, u"{{1}}"_s},
                         {Kind::CopyCode, {}, u"{{1}}"_s}};

        QCOMPARE(checkDraft(draftWith(words)).problems,
                 (QList<Problem<DraftField>>{none(Field::TemplateFooter, u"{{day}}"_s),
                                             none(Field::TemplateButtonLabel, u"{{1}}"_s, 1),
                                             none(Field::TemplateButtonLabel, u"{{2}}"_s, 2),
                                             none(Field::TemplateButtonNumber, u"{{1}}"_s, 3),
                                             none(Field::TemplateButtonCode, u"{{1}}"_s, 4)}));
    }

    void wantsAnAddressesVariableAtItsEnd()
    {
        for (const auto &[address, fits] : {std::pair(u"https://a.example/{{1}}"_s, true),
                                            std::pair(u"https://a.example"_s, true),
                                            std::pair(u"https://a.example/{{1}}/b"_s, false),
                                            std::pair(u"https://{{1}}.example/{{1}}"_s, false)}) {
            TemplateWords words;
            words.buttons = {{Kind::Url, u"See"_s, address}};
            const QList<Problem<DraftField>> expected{
                warning(Field::TemplateButtonUrl,
                        {.reason = Reason::VariableNotLast, .found = u"{{1}}"_s}, 1)};
            QCOMPARE(checkDraft(draftWith(words)).problems,
                     fits ? QList<Problem<DraftField>>() : expected);
        }
    }

    void wantsAnAddressesVariableToBeTheFirst()
    {
        TemplateWords words;
        words.buttons = {{Kind::Url, u"See"_s, u"https://a.example/{{2}}"_s}};

        QVERIFY(problemsOf(Field::TemplateButtonUrl, draftWith(words))
                    .contains(warning(Field::TemplateButtonUrl,
                                      {.reason = Reason::VariableGap, .found = u"{{1}}"_s}, 1)));
    }

    void countsButtons_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QList<Problem<DraftField>>>("problems");
        const auto row = [](const QString &letters, const QList<Problem<DraftField>> &problems) {
            QTest::newRow(qPrintable(letters)) << letters << problems;
        };
        const auto tooMany = [](qint64 count) {
            return warning(Field::TemplateButtons,
                           {.reason = Reason::TooMany, .limit = 10, .count = count});
        };
        const auto alike = [](qint64 limit, qint64 count, int place) {
            return warning(Field::TemplateButtons,
                           {.reason = Reason::TooManyAlike, .limit = limit, .count = count}, place);
        };
        const auto third = [](int place) {
            return warning(Field::TemplateButtons, {.reason = Reason::NotGrouped}, place);
        };
        row(u"q"_s, {});
        row(u"cuupo"_s, {});
        row(u"cuupoqqqqq"_s, {});
        row(u"qqqqqqqqq"_s, {});
        row(u"qqqqqqqqqq"_s, {});
        row(u"qqqqqqqqqqq"_s, {tooMany(11)});
        row(u"cuupoqqqqqqq"_s, {tooMany(12)});
        row(u"cc"_s, {alike(1, 2, 2)});
        row(u"uuu"_s, {alike(2, 3, 3)});
        row(u"uucuu"_s, {alike(2, 4, 4)});
        row(u"pcp"_s, {alike(1, 2, 3)});
        row(u"oo"_s, {alike(1, 2, 2)});
        row(u"qqc"_s, {});
        row(u"cqq"_s, {});
        row(u"quq"_s, {third(3)});
        row(u"uqu"_s, {third(3)});
        row(u"cquqp"_s, {third(3)});
    }

    void countsButtons()
    {
        QFETCH(QString, letters);

        const DraftCheck check = checkDraft(draftWith(buttons(letters)));

        QTEST(check.problems, "problems");
        QVERIFY(check.message().has_value());
    }

    void sendsTheSameWithAndWithoutWords()
    {
        MessageDraft draft = sampledrafts::templateCall();
        const auto message = checkDraft(draft).message();
        draft.templateWords = buttons(u"quququ");
        draft.templateWords.body = sampletext::textOf(2000, u"{{1}}"_s);

        QVERIFY(!checkDraft(draft).problems.isEmpty());
        QCOMPARE(checkDraft(draft).message(), message);
    }

    void judgesTheWordsOfTemplatesOnly()
    {
        MessageDraft draft = sampledrafts::callButton();
        draft.templateWords = buttons(u"quq");
        draft.templateWords.body = u"{{1}}"_s;

        QCOMPARE(checkDraft(draft).problems, {});
    }

    void readsTheNumberOfAButton_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::optional<Reason>>("reason");
        QTest::addColumn<Severity>("severity");
        using enum Severity;

        QTest::newRow("none") << QString() << std::optional<Reason>() << Warning;
        QTest::newRow("good") << u"+442079460958"_s << std::optional<Reason>() << Warning;
        QTest::newRow("a zero") << u"+44 (0)2079460958"_s << std::optional(Reason::ReadAs) << Note;
        QTest::newRow("letters") << u"call us"_s << std::optional(Reason::StrayCharacter)
                                 << Warning;
        QTest::newRow("at home") << u"020 7946 0958"_s << std::optional(Reason::LeadingZero)
                                 << Warning;
        QTest::newRow("in no plan") << u"+1234567"_s << std::optional(Reason::Unlikely) << Warning;
    }

    void readsTheNumberOfAButton()
    {
        QFETCH(QString, typed);
        QFETCH(std::optional<Reason>, reason);
        QFETCH(Severity, severity);
        MessageDraft draft;
        draft.kind = MessageKind::Template;
        draft.templateWords.buttons
            = {{.kind = TemplateButtonKind::PhoneNumber, .text = u"Ring"_s, .value = typed}};

        const auto problems = problemsOf(Field::TemplateButtonNumber, draft);

        QCOMPARE(problems.size(), reason ? 1 : 0);
        if (!reason)
            return;
        QCOMPARE(problems[0].error.reason, *reason);
        QCOMPARE(problems[0].severity, severity);
        QCOMPARE(problems[0].place, 1);
    }
};

QTEST_APPLESS_MAIN(TestTemplateWordsCheck)
#include "tst_templatewordscheck.moc"
