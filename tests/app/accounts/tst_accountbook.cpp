// SPDX-License-Identifier: MIT
#include "app/accounts/accountbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

Account practice()
{
    return {.id = u"practice"_s,
            .businessName = u"Practice Shop"_s,
            .businessNumber = *PhoneNumber::fromDigits(u"+16315553601"_s),
            .api = {},
            .isPractice = true};
}

Account florist()
{
    return {.id = u"42"_s,
            .businessName = u"Lucky Shrub"_s,
            .businessNumber = *PhoneNumber::fromDigits(u"+16505551234"_s),
            .api = {*cloudApiAddress(defaultBaseUrl(), defaultApiVersion(), u"42"_s), "secret"}};
}

} // namespace

class TestAccountBook : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithItsFirst()
    {
        const AccountBook book(practice());

        QCOMPARE(book.accounts().size(), 1);
        QVERIFY(book.current().isPractice);
    }

    void makesANewAccountTheCurrentOne()
    {
        AccountBook book(practice());
        QSignalSpy accounts(&book, &AccountBook::accountsChanged);
        QSignalSpy current(&book, &AccountBook::currentChanged);

        book.keep(florist());

        QCOMPARE(accounts.size(), 1);
        QCOMPARE(current.size(), 1);
        QCOMPARE(book.accounts().size(), 2);
        QCOMPARE(book.current().businessName, u"Lucky Shrub"_s);
        QVERIFY(book.accounts().constFirst().isPractice);
    }

    void takesAnotherNameForTheSameAccount()
    {
        AccountBook book(practice());
        book.keep(florist());
        QSignalSpy current(&book, &AccountBook::currentChanged);
        Account renamed = florist();
        renamed.businessName = u"Luckier Shrub"_s;

        book.keep(renamed);

        QCOMPARE(current.size(), 1);
        QCOMPARE(book.accounts().size(), 2);
        QCOMPARE(book.current().businessName, u"Luckier Shrub"_s);
    }

    void knowsANumberAtAServerByOneId()
    {
        const CloudApiAddress address = florist().api.address;
        CloudApiAddress newer = address;
        newer.graphUrl.setPath(u"/v99.0"_s);
        CloudApiAddress elsewhere = address;
        elsewhere.graphUrl.setPort(8443);
        CloudApiAddress other = address;
        other.phoneNumberId = u"43"_s;

        QCOMPARE(accountId(newer), accountId(address));
        QVERIFY(accountId(elsewhere) != accountId(address));
        QVERIFY(accountId(other) != accountId(address));
    }

    void switchesOnlyToAccountsThereAre()
    {
        AccountBook book(practice());
        book.keep(florist());
        QSignalSpy current(&book, &AccountBook::currentChanged);

        book.setCurrent(u"42"_s);
        book.setCurrent(u"unheard of"_s);
        book.setCurrent({});
        QCOMPARE(current.size(), 0);
        QCOMPARE(book.current().id, u"42"_s);

        book.setCurrent(u"practice"_s);
        QCOMPARE(current.size(), 1);
        QVERIFY(book.current().isPractice);
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
