// SPDX-License-Identifier: MIT
#include "app/compose/accountbook.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

Account florist()
{
    return {.businessName = u"Lucky Shrub"_s,
            .businessNumber = *PhoneNumber::fromDigits(u"+16505551234"_s),
            .api = {*cloudApiAddress(defaultBaseUrl(), defaultApiVersion(), u"42"_s), "secret"}};
}

bool answers(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    return socket.waitForConnected();
}

} // namespace

class TestAccountBook : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithThePracticeAccount()
    {
        const AccountBook book;

        QCOMPARE(book.accounts().size(), 1);
        QCOMPARE(book.currentIndex(), 0);
        QVERIFY(book.current().isPractice);
        QCOMPARE(book.current().businessName, u"Practice Shop"_s);
        QCOMPARE(book.current().businessNumber.e164(), u"+16315553601"_s);
        QCOMPARE(book.current().api.address.phoneNumberId, u"106540352242922"_s);
        QVERIFY(!book.current().api.accessToken.isEmpty());
    }

    void makesANewAccountTheCurrentOne()
    {
        AccountBook book;
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
        AccountBook book;
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

    void startsThePracticeServerWhenItIsNeeded()
    {
        AccountBook book;

        const auto ready = book.ready();

        QVERIFY(ready.has_value());
        QVERIFY(isLoopback(ready->address.graphUrl.host()));
        QVERIFY(ready->address.graphUrl.path().endsWith(defaultApiVersion()));
        QCOMPARE(ready->address.phoneNumberId, u"106540352242922"_s);
        QVERIFY(answers(ready->address.graphUrl));
    }

    void stopsThePracticeServerWhenItIsNot()
    {
        AccountBook book;
        const QUrl first = book.ready()->address.graphUrl;

        book.rest();
        QVERIFY(!answers(first));

        QVERIFY(answers(book.ready()->address.graphUrl));
    }

    void stopsThePracticeServerWithTheBook()
    {
        QUrl url;
        {
            AccountBook book;
            url = book.ready()->address.graphUrl;
        }

        QVERIFY(!answers(url));
    }

    void hasOtherAccountsReadyAsTheyAre()
    {
        AccountBook book;
        book.add(florist());

        const auto ready = book.ready();

        QVERIFY(ready.has_value());
        QCOMPARE(ready->address, florist().api.address);
        QCOMPARE(ready->accessToken, QByteArray("secret"));
        QVERIFY(book.accounts().constFirst().api.address.graphUrl.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
