// SPDX-License-Identifier: MIT
#include "app/accounts/accountbook.h"

#include "app/accounts/businessbook.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

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
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_businesses = std::make_unique<BusinessBook>(m_folder->path());
    }

    void beginsWithItsFirst()
    {
        const AccountBook book(practice(), *m_businesses);

        QCOMPARE(book.accounts().size(), 1);
        QVERIFY(book.current().isPractice);
    }

    void makesANewAccountTheCurrentOne()
    {
        AccountBook book(practice(), *m_businesses);
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
        AccountBook book(practice(), *m_businesses);
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
        AccountBook book(practice(), *m_businesses);
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

    void belongsToABusinessThatOthersMayShare()
    {
        AccountBook book(practice(), *m_businesses);
        QVERIFY(isBlank(book.business()));
        book.keep(florist());
        Account second = florist();
        second.id = u"43"_s;
        book.keep(second);

        QCOMPARE(m_businesses->businesses().size(), 1);
        QCOMPARE(book.business().name, u"Lucky Shrub"_s);
        QCOMPARE(book.business().number, u"+1 650-555-1234"_s);
        book.setCurrent(u"practice"_s);
        QCOMPARE(book.current().businessName, u"Lucky Shrub"_s); // the first there is
        QCOMPARE(book.current().businessNumber.e164(), u"+16505551234"_s);
    }

    void hasWhatItsBusinessIsNow()
    {
        AccountBook book(practice(), *m_businesses);
        QSignalSpy current(&book, &AccountBook::currentChanged);
        Business business{.name = u"Zur Rose"_s, .number = u"+49 171 1234567"_s};
        m_businesses->keep(business);

        QCOMPARE(current.size(), 1);
        QCOMPARE(book.current().businessName, u"Zur Rose"_s);
        business.number = u"none yet"_s;
        m_businesses->keep(business);
        QCOMPARE(book.current().businessNumber, practice().businessNumber);
        m_businesses->remove(business.id);
        QCOMPARE(book.current().businessName, u"Practice Shop"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BusinessBook> m_businesses;
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
