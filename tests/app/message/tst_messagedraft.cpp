// SPDX-License-Identifier: MIT
#include "app/message/messagedraft.h"

#include "app/message/draftfield.h"
#include "app/values/source.h"

#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

class TestMessageDraft : public QObject
{
    Q_OBJECT

private slots:
    void putsTheRecipientWhereItBelongs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("recipient");

        QTest::newRow("number") << u"+1 631"_s << u"+1 631"_s << QString();
        QTest::newRow("id") << u"US.1"_s << QString() << u"US.1"_s;
        QTest::newRow("id on its way") << u"US"_s << u"US"_s << QString();
        QTest::newRow("nothing") << QString() << QString() << QString();
    }

    void putsTheRecipientWhereItBelongs()
    {
        QFETCH(QString, typed);
        QFETCH(QString, to);
        QFETCH(QString, recipient);
        MessageDraft draft;
        draft.to = u"old"_s;
        draft.recipient = u"DE.old"_s;

        setTypedRecipient(draft, typed);

        QCOMPARE(draft.to, to);
        QCOMPARE(draft.recipient, recipient);
        QCOMPARE(typedRecipient(draft), typed);
    }

    void showsTheNumberThatWins()
    {
        MessageDraft draft;
        draft.to = u"+1"_s;
        draft.recipient = u"US.1"_s;

        QCOMPARE(typedRecipient(draft), u"+1"_s);
    }

    void readsTheExpiry_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ExpiryUnit>("unit");
        QTest::addColumn<std::optional<minutes>>("expected");
        const auto row = [](const char *name, const QString &typed, ExpiryUnit unit,
                            std::optional<minutes> expected) {
            QTest::newRow(name) << typed << unit << expected;
        };
        using enum ExpiryUnit;

        row("minutes", u"100"_s, Minutes, minutes{100});
        row("hours", u"12"_s, Hours, minutes{720});
        row("days", u"30"_s, Days, minutes{43200});
        row("spaces around", u" 5 "_s, Minutes, minutes{5});
        row("none", u"0"_s, Days, minutes{0});
        row("negative", u"-2"_s, Hours, minutes{-120});
        row("nothing", u""_s, Minutes, std::nullopt);
        row("spaces", u"  "_s, Minutes, std::nullopt);
        row("half", u"1.5"_s, Days, std::nullopt);
        row("grouped", u"1,000"_s, Minutes, std::nullopt);
        row("exponent", u"1e3"_s, Minutes, std::nullopt);
        row("words", u"a week"_s, Minutes, std::nullopt);
        row("as many minutes as there are", u"9223372036854775807"_s, Minutes, minutes::max());
        row("more minutes than there are", u"9223372036854775808"_s, Minutes, std::nullopt);
        row("more days than minutes can say", u"9223372036854775807"_s, Days, std::nullopt);
        row("fewer days than minutes can say", u"-9223372036854775807"_s, Days, std::nullopt);
    }

    void readsTheExpiry()
    {
        QFETCH(QString, typed);
        QFETCH(ExpiryUnit, unit);
        QFETCH(std::optional<minutes>, expected);
        MessageDraft draft;
        draft.expiresAfter = typed;
        draft.expiryUnit = unit;

        QCOMPARE(typedExpiry(draft), expected);
    }

    void namesEveryFieldOnce()
    {
        QSet<QLatin1StringView> names;
        for (int i = 0; i <= static_cast<int>(DraftField::CallLinkNumber); ++i)
            names.insert(fieldName(static_cast<DraftField>(i)));

        QCOMPARE(names.size(), 28);
        QVERIFY(!names.contains(QLatin1StringView()));
        QCOMPARE(fieldName(DraftField::TtlMinutes), "ttl-minutes"_L1);
        QCOMPARE(fieldName(DraftField::ToUserId), "recipient"_L1);
        QCOMPARE(fieldName(DraftField::UrlValue), "url-param"_L1);
    }

    void citesEverySource()
    {
        QSet<QLatin1StringView> pages;
        for (int i = 0; i <= static_cast<int>(Source::Ours); ++i)
            pages.insert(citation(static_cast<Source>(i)));

        QCOMPARE(pages.size(), 11);
        QVERIFY(!pages.contains(QLatin1StringView()));
    }

    void knowsWhichHeadersHaveMedia()
    {
        QCOMPARE(mediaKind(HeaderKind::None), std::nullopt);
        QCOMPARE(mediaKind(HeaderKind::Text), std::nullopt);
        QCOMPARE(mediaKind(HeaderKind::Image), std::optional(MediaKind::Image));
        QCOMPARE(mediaKind(HeaderKind::Video), std::optional(MediaKind::Video));
        QCOMPARE(mediaKind(HeaderKind::Document), std::optional(MediaKind::Document));
    }
};

QTEST_APPLESS_MAIN(TestMessageDraft)
#include "tst_messagedraft.moc"
