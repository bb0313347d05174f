// SPDX-License-Identifier: MIT
#include "app/compose/businessdraft.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

Business rose()
{
    return {.id = u"1"_s,
            .name = u"Zur Rose"_s,
            .number = u"0171 1234567"_s,
            .country = Country::from(u"DE"_s),
            .hours = u"Mo–Fr 9–18"_s,
            .webAddress = u"zur-rose.example"_s,
            .logo = {.path = u"/rose.png"_s},
            .brand = u"#aa3355"_s,
            .accent = u"#ffd600"_s};
}

Business tulip()
{
    return {.id = u"1"_s, .name = u"Tulip"_s, .number = u"+31 20 1234567"_s};
}

} // namespace

class TestBusinessDraft : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithTheBusiness()
    {
        const PosterDraft poster = followed(PosterDraft(), {}, rose());
        QCOMPARE(poster.businessName, u"Zur Rose"_s);
        QCOMPARE(poster.link.number, u"0171 1234567"_s);
        QCOMPARE(poster.link.country, Country::from(u"DE"_s));
        QCOMPARE(poster.brand, u"#aa3355"_s);
        QCOMPARE(poster.logo.path, u"/rose.png"_s);
        QCOMPARE(poster.hours, u"Mo–Fr 9–18"_s);
        QCOMPARE(poster.webAddress, u"zur-rose.example"_s);
        QCOMPARE(poster.accent, u"#ffd600"_s);

        const CodeDraft code = followed(CodeDraft(), {}, rose());
        QCOMPARE(code.link.number, u"0171 1234567"_s);
        QCOMPARE(code.design.colour, u"#aa3355"_s);
        QCOMPARE(code.design.logo.path, u"/rose.png"_s);

        const SheetDraft sheet = followed(SheetDraft(), {}, rose());
        QCOMPARE(sheet.number, u"0171 1234567"_s);
        QCOMPARE(sheet.country, Country::from(u"DE"_s));
        QCOMPARE(sheet.look.businessName, u"Zur Rose"_s);
        QCOMPARE(sheet.look.brand, u"#aa3355"_s);
        QCOMPARE(sheet.look.logo.path, u"/rose.png"_s);
    }

    void takesADarkBrandOnlyForACode_data()
    {
        QTest::addColumn<QString>("brand");
        QTest::addColumn<QString>("colour");
        QTest::newRow("dark") << u"#0f6e66"_s << u"#0f6e66"_s;
        QTest::newRow("red") << u"#d50000"_s << u"#d50000"_s;
        QTest::newRow("a gray just dark enough") << u"#757575"_s << u"#757575"_s;
        QTest::newRow("a gray just too light") << u"#777777"_s << u"#000000"_s;
        QTest::newRow("yellow") << u"#ffd600"_s << u"#000000"_s;
        QTest::newRow("none") << QString() << u"#000000"_s;
        QTest::newRow("no colour") << u"teal"_s << u"#000000"_s;
        QTest::newRow("short") << u"#0f6"_s << u"#000000"_s;
    }
    void takesADarkBrandOnlyForACode()
    {
        QFETCH(QString, brand);
        QTEST(followed(CodeDraft(), {}, {.brand = brand}).design.colour, "colour");
    }

    void leavesWhatDiffers()
    {
        PosterDraft draft = followed(PosterDraft(), {}, rose());
        draft.businessName = u"Rose, in the market"_s;
        draft.brand = u"#000000"_s;

        const PosterDraft later = followed(draft, rose(), tulip());

        QCOMPARE(later.businessName, u"Rose, in the market"_s);
        QCOMPARE(later.brand, u"#000000"_s);
        QCOMPARE(later.link.number, u"+31 20 1234567"_s);
        QCOMPARE(later.link.country, std::nullopt);
        QVERIFY(later.logo.isNone());
        QCOMPARE(followed(PosterDraft(), rose(), tulip()), PosterDraft());
    }

    void followsByItselfWhereNobodyHasDoneAnything()
    {
        BusinessInDraft<PosterDraft> business;
        PosterDraft draft;
        draft = business.take(rose(), draft).value();
        QCOMPARE(draft, business.begin());
        QVERIFY(!business.isBehind(draft));

        draft = business.take(tulip(), draft).value();

        QCOMPARE(draft.businessName, u"Tulip"_s);
        QCOMPARE(draft.brand, QString(PosterDraft::usualBrand));
    }

    void fillsInWhereNothingHadBeenEntered()
    {
        BusinessInDraft<PosterDraft> business;
        PosterDraft draft;
        draft.headline = u"Call us"_s;

        draft = business.take(rose(), draft).value();

        QCOMPARE(draft.headline, u"Call us"_s);
        QCOMPARE(draft.businessName, u"Zur Rose"_s);
    }

    void isBehindUntilItCatchesUpOrStays()
    {
        BusinessInDraft<PosterDraft> business;
        PosterDraft draft = business.take(rose(), {}).value();
        draft.headline = u"Call us"_s;
        QVERIFY(!business.take(tulip(), draft));
        QVERIFY(business.isBehind(draft));

        auto stays = business;
        stays.stay();
        QVERIFY(!stays.isBehind(draft));

        draft = business.catchUp(draft);
        QCOMPARE(draft.headline, u"Call us"_s);
        QCOMPARE(draft.businessName, u"Tulip"_s);
        QVERIFY(!business.isBehind(draft));
    }

    /// What was changed and changed back is no news.
    void isNotBehindWhatItSays()
    {
        BusinessInDraft<PosterDraft> business;
        PosterDraft draft = business.take(rose(), {}).value();
        draft.headline = u"Call us"_s;
        QVERIFY(!business.take(tulip(), draft));
        QVERIFY(!business.take(rose(), draft));

        QVERIFY(!business.isBehind(draft));
    }
};

QTEST_GUILESS_MAIN(TestBusinessDraft)
#include "tst_businessdraft.moc"
