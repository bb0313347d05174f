// SPDX-License-Identifier: MIT
#include "app/values/limitedtext.h"
#include "tests/support/sampletext.h"

#include <QTest>

#include <array>
#include <optional>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;

namespace {

template <typename Text>
std::optional<ValueError> refusal(const QString &typed)
{
    const auto text = Text::from(typed);
    if (!text)
        return text.error();
    return text->toString() == typed ? std::nullopt : std::optional(ValueError{});
}

/// The limits as Meta's pages have them, not as the code does.
struct Limit {
    const char *name;
    qsizetype longest;
    Source source;
    std::optional<ValueError> (*refusal)(const QString &);
};

const std::array limits{
    Limit{"body beside a button", 1024, Source::InteractiveMessages, refusal<BodyText>},
    Limit{"text body", 4096, Source::TextMessages, refusal<TextBody>},
    Limit{"button label", 20, Source::CallButtons, refusal<ButtonLabel>},
    Limit{"payload", 512, Source::CallButtons, refusal<CallPayload>},
    Limit{"header", 60, Source::CtaUrl, refusal<HeaderText>},
    Limit{"footer", 60, Source::CtaUrl, refusal<FooterText>},
    Limit{"template variable", 1024, Source::Templates, refusal<TemplateParameter>},
};

static_assert(!std::is_same_v<HeaderText, FooterText>, "the same limit, and yet two types");
static_assert(!std::is_convertible_v<QString, BodyText>);

} // namespace

class TestLimitedText : public QObject
{
    Q_OBJECT

private slots:
    void countsCodePoints_data()
    {
        QTest::addColumn<size_t>("limit");
        QTest::addColumn<QString>("pattern");

        for (size_t i = 0; i < limits.size(); ++i) {
            for (const auto &[name, pattern] : sampletext::scripts())
                QTest::addRow("%s, %s", limits[i].name, name) << i << pattern;
        }
    }

    void countsCodePoints()
    {
        QFETCH(size_t, limit);
        QFETCH(QString, pattern);
        const auto &[name, longest, source, refusal] = limits[limit];

        QCOMPARE(refusal(sampletext::textOf(1, pattern)), std::nullopt);
        QCOMPARE(refusal(sampletext::textOf(longest - 1, pattern)), std::nullopt);
        QCOMPARE(refusal(sampletext::textOf(longest, pattern)), std::nullopt);

        const ValueError tooLong{
            .reason = Reason::TooLong, .limit = longest, .count = longest + 1, .source = source};
        QCOMPARE(refusal(sampletext::textOf(longest + 1, pattern)), tooLong);
    }

    void refusesNothingAndWhiteSpace_data()
    {
        QTest::addColumn<size_t>("limit");
        for (size_t i = 0; i < limits.size(); ++i)
            QTest::newRow(limits[i].name) << i;
    }

    void refusesNothingAndWhiteSpace()
    {
        QFETCH(size_t, limit);
        const auto &[name, longest, source, refusal] = limits[limit];
        const ValueError missing{.reason = Reason::Missing, .source = source};
        const ValueError blank{.reason = Reason::Blank, .source = source};

        QCOMPARE(refusal(QString()), missing);
        QCOMPARE(refusal(u""_s), missing);
        QCOMPARE(refusal(u" "_s), blank);
        QCOMPARE(refusal(u"\t\n\u00A0\u3000"_s), blank);
        QCOMPARE(refusal(QString(longest + 1, u' ')), blank);
    }

    void keepsTheSpacesAroundText()
    {
        QCOMPARE(BodyText::from(u"  Hi \n"_s)->toString(), u"  Hi \n"_s);
    }

    void countsBrokenPairsOneByOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("count");

        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("a pair") << u"\U0001F600"_s << qsizetype(1);
        QTest::newRow("a high one alone") << QString(QChar(0xD83D)) << qsizetype(1);
        QTest::newRow("a low one alone") << QString(QChar(0xDE00)) << qsizetype(1);
        QTest::newRow("the wrong way round")
            << QString(QChar(0xDE00)) + QChar(0xD83D) << qsizetype(2);
        QTest::newRow("two highs and a low")
            << QString(QChar(0xD83D)) + QChar(0xD83D) + QChar(0xDE00) << qsizetype(2);
    }

    void countsBrokenPairsOneByOne()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, count);

        QCOMPARE(characterCount(text), count);
    }
};

QTEST_APPLESS_MAIN(TestLimitedText)
#include "tst_limitedtext.moc"
