// SPDX-License-Identifier: MIT
#include "app/accounts/accountbook.h"

#include <QSignalSpy>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

Account practice()
{
    return {.businessName = u"Practice Shop"_s,
            .businessNumber = *PhoneNumber::fromDigits(u"+16315553601"_s),
            .api = {},
            .isPractice = true};
}

Account florist()
{
    return {.businessName = u"Lucky Shrub"_s,
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
        QCOMPARE(book.currentIndex(), 0);
        QVERIFY(book.current().isPractice);
    }

    void makesANewAccountTheCurrentOne()
    {
        AccountBook book(practice());
        QSignalSpy accounts(&book, &AccountBook::accountsChanged);
        QSignalSpy current(&book, &AccountBook::currentChanged);

        book.add(florist());

        QCOMPARE(accounts.size(), 1);
        QCOMPARE(current.size(), 1);
        QCOMPARE(book.accounts().size(), 2);
        QCOMPARE(book.currentIndex(), 1);
        QCOMPARE(book.current().businessName, u"Lucky Shrub"_s);
        QVERIFY(book.accounts().constFirst().isPractice);
    }

    void switchesOnlyToAccountsThereAre()
    {
        AccountBook book(practice());
        book.add(florist());
        QSignalSpy current(&book, &AccountBook::currentChanged);

        for (const qsizetype index : {1, -1, 2, 99})
            book.setCurrent(index);
        QCOMPARE(current.size(), 0);
        QCOMPARE(book.currentIndex(), 1);

        book.setCurrent(0);
        QCOMPARE(current.size(), 1);
        QVERIFY(book.current().isPractice);
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
