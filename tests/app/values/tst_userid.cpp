// SPDX-License-Identifier: MIT
#include "app/values/userid.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;

class TestUserId : public QObject
{
    Q_OBJECT

private slots:
    void readsIds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");

        QTest::newRow("Meta's example")
            << u"US.13491208655302741918"_s << u"US.13491208655302741918"_s;
        QTest::newRow("parent form")
            << u"US.ENT.11815799212886844830"_s << u"US.ENT.11815799212886844830"_s;
        QTest::newRow("letters") << u"DE.aZ09"_s << u"DE.aZ09"_s;
        QTest::newRow("ENT is an id too") << u"US.ENT"_s << u"US.ENT"_s;
        QTest::newRow("spaces around") << u" US.1\n"_s << u"US.1"_s;
        QTest::newRow("shortest") << u"US.1"_s << u"US.1"_s;
        QTest::newRow("one under")
            << u"US."_s + QString(127, u'7') << u"US."_s + QString(127, u'7');
        QTest::newRow("longest") << u"US."_s + QString(128, u'7') << u"US."_s + QString(128, u'7');
        QTest::newRow("longest parent")
            << u"US.ENT."_s + QString(128, u'7') << u"US.ENT."_s + QString(128, u'7');
    }

    void readsIds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, id);

        const auto userId = UserId::from(typed);

        QVERIFY(userId.has_value());
        QCOMPARE(userId->toString(), id);
        QVERIFY(UserId::isMeantBy(typed));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Reason>("reason");

        QTest::newRow("nothing") << u""_s << Reason::Missing;
        QTest::newRow("spaces") << u"  "_s << Reason::Missing;
        QTest::newRow("one over") << u"US."_s + QString(129, u'7') << Reason::TooLong;
        QTest::newRow("one over, parent") << u"US.ENT."_s + QString(129, u'7') << Reason::TooLong;
        QTest::newRow("small letters") << u"us.123"_s << Reason::Malformed;
        QTest::newRow("no id") << u"US."_s << Reason::Malformed;
        QTest::newRow("no parent's id") << u"US.ENT."_s << Reason::Malformed;
        QTest::newRow("three letters") << u"USA.123"_s << Reason::Malformed;
        QTest::newRow("another word") << u"US.XYZ.123"_s << Reason::Malformed;
        QTest::newRow("a dash") << u"US.12-3"_s << Reason::Malformed;
        QTest::newRow("emoji") << u"US.12\U0001F600"_s << Reason::Malformed;
        QTest::newRow("combining mark") << u"US.12e\u0301"_s << Reason::Malformed;
        QTest::newRow("right to left") << u"US.\u05D0\u05D1"_s << Reason::Malformed;
        QTest::newRow("Arabic digits") << u"US.\u0661\u0662"_s << Reason::Malformed;
        QTest::newRow("a line break inside") << u"US.1\n2"_s << Reason::Malformed;
    }

    void refusesTheRest()
    {
        QFETCH(QString, typed);
        QFETCH(Reason, reason);

        const auto userId = UserId::from(typed);

        QVERIFY(!userId.has_value());
        QCOMPARE(userId.error().reason, reason);
        QCOMPARE(userId.error().source, Source::Envelope);
        QCOMPARE(userId.error().limit, reason == Reason::TooLong ? 128 : 0);
        QCOMPARE(userId.error().count, reason == Reason::TooLong ? 129 : 0);
    }

    void isNotTakenForAPhoneNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isId");

        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("two letters") << u"US"_s << false;
        QTest::newRow("prefix") << u"US."_s << true;
        QTest::newRow("small letters are meant so") << u"us.12"_s << true;
        QTest::newRow("after a space") << u" US.12"_s << true;
        QTest::newRow("dotted number") << u"1.631.555.1234"_s << false;
        QTest::newRow("number") << u"+16315551234"_s << false;
    }

    void isNotTakenForAPhoneNumber()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isId);

        QCOMPARE(UserId::isMeantBy(typed), isId);
    }
};

QTEST_APPLESS_MAIN(TestUserId)
#include "tst_userid.moc"
