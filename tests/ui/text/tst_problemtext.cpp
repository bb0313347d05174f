// SPDX-License-Identifier: MIT
#include "ui/text/problemtext.h"

#include "app/message/draftcheck.h"
#include "tests/support/sentence.h"

#include <QLocale>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;
using Field = DraftField;

namespace {

Problem<DraftField> problem(Field field, Reason reason)
{
    return {
        .field = field,
        .error
        = {.reason = reason, .limit = 20, .count = 12345, .found = u"xyz"_s, .instead = u"abc"_s}};
}

} // namespace

class TestProblemText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void hasASentenceForEverything_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<Reason>("reason");

        for (int field = 0; field <= static_cast<int>(Field::CallLinkNumber); ++field) {
            for (int reason = 0; reason <= static_cast<int>(Reason::NotGrouped); ++reason)
                QTest::addRow("%s, reason %d", fieldName(static_cast<Field>(field)).data(), reason)
                    << static_cast<Field>(field) << static_cast<Reason>(reason);
        }
    }

    void hasASentenceForEverything()
    {
        QFETCH(Field, field);
        QFETCH(Reason, reason);

        QCOMPARE(sentenceFault(problemText(problem(field, reason))), QString());

        Problem<DraftField> inAList = problem(field, reason);
        inAList.place = 3;
        QCOMPARE(sentenceFault(problemText(inAList)), QString());
        QVERIFY(problemText(inAList).contains(problemText(problem(field, reason))));
    }

    void namesThePlace_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("place");
        QTest::newRow("variable") << Field::BodyParameters << u"Variable 3: "_s;
        QTest::newRow("button") << Field::TemplateButtons << u"Button 3: "_s;
        QTest::newRow("label") << Field::TemplateButtonLabel << u"Button 3, label: "_s;
        QTest::newRow("address") << Field::TemplateButtonUrl << u"Button 3, address: "_s;
        QTest::newRow("number") << Field::TemplateButtonNumber << u"Button 3, phone number: "_s;
        QTest::newRow("code") << Field::TemplateButtonCode << u"Button 3, code: "_s;
    }

    void namesThePlace()
    {
        QFETCH(Field, field);
        QFETCH(QString, place);
        Problem<DraftField> inAList = problem(field, Reason::TooLong);
        inAList.place = 3;

        QVERIFY2(problemText(inAList).startsWith(place), qPrintable(problemText(inAList)));
    }

    void namesTheLimitAndWhatItWas_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<Reason>("reason");

        QTest::newRow("long body") << Field::Body << Reason::TooLong;
        QTest::newRow("long number") << Field::To << Reason::TooLong;
        QTest::newRow("short number") << Field::To << Reason::TooShort;
        QTest::newRow("UTF-16") << Field::Body << Reason::LongInUtf16;
        QTest::newRow("long link") << Field::Url << Reason::LongLink;
        QTest::newRow("header values") << Field::HeaderParameter << Reason::OtherCount;
        QTest::newRow("body values") << Field::BodyParameters << Reason::OtherCount;
        QTest::newRow("buttons") << Field::TemplateButtons << Reason::TooMany;
        QTest::newRow("like buttons") << Field::TemplateButtons << Reason::TooManyAlike;
        QTest::newRow("spaces") << Field::BodyParameters << Reason::ManySpaces;
        QTest::newRow("long payload") << Field::Payload << Reason::LongLink;
    }

    void namesTheLimitAndWhatItWas()
    {
        QFETCH(Field, field);
        QFETCH(Reason, reason);

        const QString text = problemText(problem(field, reason));

        QVERIFY2(text.contains(u"20"_s), qPrintable(text));
        QVERIFY2(text.contains(u"12,345"_s), qPrintable(text));
    }

    void namesTheRangeOfTheExpiry()
    {
        for (const Reason reason : {Reason::TooSmall, Reason::TooLarge}) {
            const QString text = problemText(problem(Field::TtlMinutes, reason));
            QVERIFY2(text.contains(u"43,200"_s) && text.contains(u"12345"_s), qPrintable(text));
        }
    }

    void survivesAnyNumber()
    {
        Problem<DraftField> far = problem(Field::TtlMinutes, Reason::TooLarge);
        for (const qint64 count :
             {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
            far.error.count = count;
            QCOMPARE(sentenceFault(problemText(far)), QString());
        }
        far.error.count = -5;
        QVERIFY2(problemText(far).contains(u"-5"_s), qPrintable(problemText(far)));
    }

    void quotesWhatWasFound_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<Reason>("reason");

        QTest::newRow("in a number") << Field::To << Reason::StrayCharacter;
        QTest::newRow("in a name") << Field::Name << Reason::StrayCharacter;
        QTest::newRow("no number") << Field::TtlMinutes << Reason::NotANumber;
        QTest::newRow("no index") << Field::UrlIndex << Reason::NotANumber;
        QTest::newRow("language") << Field::Language << Reason::NotOffered;
        QTest::newRow("not encoded") << Field::UrlValue << Reason::NotEncoded;
        QTest::newRow("named variable") << Field::TemplateBody << Reason::NamedVariable;
        QTest::newRow("variable at the edge") << Field::TemplateBody << Reason::VariableAtEdge;
        QTest::newRow("variable left out") << Field::TemplateBody << Reason::VariableGap;
        QTest::newRow("in a footer") << Field::TemplateFooter << Reason::NoVariables;
        QTest::newRow("in a label") << Field::TemplateButtonLabel << Reason::NoVariables;
        QTest::newRow("in an address") << Field::TemplateButtonUrl << Reason::VariableNotLast;
        QTest::newRow("file type") << Field::ImageHeader << Reason::OtherFileType;
    }

    void quotesWhatWasFound()
    {
        QFETCH(Field, field);
        QFETCH(Reason, reason);
        Problem<DraftField> found = problem(field, reason);

        QVERIFY(problemText(found).contains(u"xyz"_s));

        // What is quoted may look like a place for another argument.
        found.error.found = u"%1%2"_s;
        found.place = 7;
        QVERIFY2(problemText(found).contains(u"%1%2"_s), qPrintable(problemText(found)));
    }

    void hasWordsForASymbolItCannotShow()
    {
        for (const Field field : {Field::To, Field::Name}) {
            Problem<DraftField> symbol = problem(field, Reason::StrayCharacter);
            symbol.error.found.clear();
            QCOMPARE(sentenceFault(problemText(symbol)), QString());
        }
    }

    void writesNumbersAsTheReaderDoes()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const QString text = problemText(problem(Field::Body, Reason::TooLong));
        QLocale::setDefault(QLocale(QLocale::English));

        QVERIFY2(text.contains(u"12.345"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestProblemText)
#include "tst_problemtext.moc"
