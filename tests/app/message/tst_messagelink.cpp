// SPDX-License-Identifier: MIT
#include "app/message/messagelink.h"

#include "app/message/messagedraft.h"
#include "app/values/phonenumber.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestMessageLink : public QObject
{
    Q_OBJECT

private slots:
    void callsTheNumberOfTheMessageOrTheBusiness()
    {
        const auto business = *PhoneNumber::fromDigits(u"16315553601");
        MessageDraft draft;
        draft.payload = u"p"_s;

        QCOMPARE(callLinkOf(draft, business), u"https://wa.me/call/16315553601?biz_payload=p"_s);
        draft.callLinkNumber = u"+44 (0)20 7946 0958"_s;
        QCOMPARE(callLinkOf(draft, business), u"https://wa.me/call/442079460958?biz_payload=p"_s);
        draft.callLinkNumber = u"020 7946 0958"_s;
        QCOMPARE(callLinkOf(draft, business), QString());
        draft.country = Country::from(u"GB"_s);
        QCOMPARE(callLinkOf(draft, business), u"https://wa.me/call/442079460958?biz_payload=p"_s);
    }
};

QTEST_APPLESS_MAIN(TestMessageLink)
#include "tst_messagelink.moc"
