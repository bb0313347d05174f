// SPDX-License-Identifier: MIT
#include "app/compose/practiceline.h"

#include "app/web/loopback.h"

#include <QTcpSocket>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

bool answers(const QUrl &url)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    return socket.waitForConnected();
}

} // namespace

class TestPracticeLine : public QObject
{
    Q_OBJECT

private slots:
    void practiceHasANameANumberAndAToken()
    {
        const Account account = practiceAccount();

        QVERIFY(account.isPractice);
        QCOMPARE(account.businessName, u"Practice Shop"_s);
        QCOMPARE(account.businessNumber.e164(), u"+16315553601"_s);
        QCOMPARE(account.api.address.phoneNumberId, u"106540352242922"_s);
        QVERIFY(!account.api.accessToken.isEmpty());
        QVERIFY(account.api.address.graphUrl.isEmpty());
    }

    void startsTheServerWhenItIsNeeded()
    {
        PracticeLine line;

        const auto ready = line.ready(practiceAccount());

        QVERIFY(ready.has_value());
        QVERIFY(isLoopback(ready->address.graphUrl.host()));
        QVERIFY(ready->address.graphUrl.path().endsWith(defaultApiVersion()));
        QCOMPARE(ready->address.phoneNumberId, u"106540352242922"_s);
        QVERIFY(answers(ready->address.graphUrl));
    }

    void stopsTheServerWhenItIsNot()
    {
        PracticeLine line;
        const QUrl first = line.ready(practiceAccount())->address.graphUrl;

        line.rest();
        QVERIFY(!answers(first));

        QVERIFY(answers(line.ready(practiceAccount())->address.graphUrl));
    }

    void stopsTheServerWithItself()
    {
        QUrl url;
        {
            PracticeLine line;
            url = line.ready(practiceAccount())->address.graphUrl;
        }

        QVERIFY(!answers(url));
    }

    void hasOtherAccountsReadyAsTheyAre()
    {
        const Account florist{
            .businessName = u"Lucky Shrub"_s,
            .businessNumber = *PhoneNumber::fromDigits(u"+16505551234"_s),
            .api = {*cloudApiAddress(defaultBaseUrl(), defaultApiVersion(), u"42"_s), "secret"}};
        PracticeLine line;

        const auto ready = line.ready(florist);

        QVERIFY(ready.has_value());
        QCOMPARE(ready->address, florist.api.address);
        QCOMPARE(ready->accessToken, QByteArray("secret"));
    }
};

QTEST_GUILESS_MAIN(TestPracticeLine)
#include "tst_practiceline.moc"
