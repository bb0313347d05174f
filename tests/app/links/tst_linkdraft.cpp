// SPDX-License-Identifier: MIT
#include "app/links/linkdraft.h"

#include "app/values/limitedtext.h"
#include "tests/support/sampletext.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

LinkDraft sampleDraft(LinkKind kind)
{
    return {.kind = kind,
            .number = u"+1 631 555 3601"_s,
            .payload = u"window"_s,
            .text = u"Hello\nthere"_s,
            .words = u"Ring"_s};
}

} // namespace

class TestLinkDraft : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatItsKindUses()
    {
        QCOMPARE(checkLink(sampleDraft(LinkKind::Call)).link,
                 u"https://wa.me/call/16315553601?biz_payload=window"_s);
        QCOMPARE(checkLink(sampleDraft(LinkKind::Chat)).link,
                 u"https://wa.me/16315553601?text=Hello%0Athere"_s);
        QCOMPARE(linkText(sampleDraft(LinkKind::Call)), u"window"_s);
        QCOMPARE(linkText(sampleDraft(LinkKind::Chat)), u"Hello\nthere"_s);
    }

    void beginsWithItsStem()
    {
        for (const LinkKind kind : {LinkKind::Call, LinkKind::Chat}) {
            const LinkDraft draft = sampleDraft(kind);

            const LinkCheck check = checkLink(draft);

            const QString stem = linkStem(kind, *check.number);

            QVERIFY(check.link.startsWith(stem));
            QVERIFY(stem.endsWith(u'='));
        }
    }

    void judgesWhatItDials_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("path");
        QTest::addColumn<ValueError>("said");

        QTest::newRow("a zero of home")
            << u"+44 (0)20 7946 0958"_s << QString() << u"442079460958"_s
            << ValueError{.reason = ValueError::Reason::ReadAs, .found = u"+44 20 7946 0958"_s};
        QTest::newRow("at home") << u"020 7946 0958"_s << u"GB"_s << u"442079460958"_s
                                 << ValueError{.reason = ValueError::Reason::ReadAs,
                                               .found = u"+44 20 7946 0958"_s};
        QTest::newRow("doubtful") << u"+378 882345"_s << QString() << u"378882345"_s
                                  << ValueError{.reason = ValueError::Reason::OtherReading,
                                                .found = u"+378 882345"_s,
                                                .instead = u"+378 0549 882345"_s};
    }

    void judgesWhatItDials()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QFETCH(QString, path);
        QFETCH(ValueError, said);
        said.source = Source::PhoneNumbers;

        const LinkCheck check = checkLink({.number = typed, .country = Country::from(country)});

        QCOMPARE(check.link, u"https://wa.me/call/"_s + path);
        QCOMPARE(check.number->digits(), path);
        QCOMPARE(check.problems.size(), 1);
        QCOMPARE(check.problems.constFirst().error, said);
        const bool isNote = said.reason == ValueError::Reason::ReadAs;
        QCOMPARE(check.problems.constFirst().severity, isNote ? Severity::Note : Severity::Warning);
    }

    void saysWhatIsWrongWithTheNumber_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<ValueError::Reason>("reason");
        QTest::addColumn<bool>("hasLink");
        using enum ValueError::Reason;

        QTest::newRow("nothing") << QString() << Missing << false;
        QTest::newRow("too short") << u"123456"_s << TooShort << false;
        QTest::newRow("the shortest, which no plan knows") << u"1234567"_s << Unlikely << true;
        QTest::newRow("the longest, which no plan knows")
            << u"123456789012345"_s << Unlikely << true;
        QTest::newRow("too long") << u"1234567890123456"_s << TooLong << false;
        QTest::newRow("letters") << u"1 631 CALL"_s << StrayCharacter << false;
        QTest::newRow("without its country") << u"0631 5553601"_s << LeadingZero << false;
        QTest::newRow("emoji") << u"\U0001F4DE"_s << StrayCharacter << false;
    }

    void saysWhatIsWrongWithTheNumber()
    {
        QFETCH(QString, number);
        QFETCH(ValueError::Reason, reason);
        QFETCH(bool, hasLink);

        for (const LinkKind kind : {LinkKind::Call, LinkKind::Chat}) {
            LinkDraft draft = sampleDraft(kind);
            draft.number = number;

            const LinkCheck check = checkLink(draft);

            QCOMPARE(check.problems.size(), 1);
            QCOMPARE(check.problems[0].field, LinkField::Number);
            QCOMPARE(check.problems[0].error.reason, reason);
            const bool isWarning = check.problems[0].severity == Severity::Warning;
            QCOMPARE(isWarning, hasLink);
            QCOMPARE(!check.link.isEmpty(), hasLink);
        }
    }

    void warnsOfALongPayload_data()
    {
        QTest::addColumn<qsizetype>("count");
        QTest::addColumn<bool>("warns");

        QTest::newRow("none") << qsizetype{0} << false;
        QTest::newRow("at the limit") << CallPayload::longest << false;
        QTest::newRow("over the limit") << CallPayload::longest + 1 << true;
        QTest::newRow("10,000") << qsizetype{10'000} << true;
    }

    void warnsOfALongPayload()
    {
        QFETCH(qsizetype, count);
        QFETCH(bool, warns);

        for (const auto &[name, pattern] : sampletext::scripts()) {
            LinkDraft draft = sampleDraft(LinkKind::Call);
            draft.payload = sampletext::textOf(count, pattern);

            const LinkCheck check = checkLink(draft);

            QCOMPARE(check.problems.size(), warns ? 1 : 0);
            if (warns)
                QCOMPARE(check.problems[0].error.count, count);
            QVERIFY(!check.link.isEmpty());
        }
    }

    void doesNotJudgeWhatTheKindDoesNotUse()
    {
        LinkDraft draft = sampleDraft(LinkKind::Chat);
        draft.payload = sampletext::textOf(1000, u"a"_s);

        QVERIFY(checkLink(draft).problems.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestLinkDraft)
#include "tst_linkdraft.moc"
