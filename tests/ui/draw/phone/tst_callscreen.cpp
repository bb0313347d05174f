// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonesamples.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

/// What a tap on a call button or a call link shows.
class TestCallScreen : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheWebhookGets_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("called");

        const QString linked = u"https://wa.me/call/16505550100"_s;
        QTest::newRow("button") << u"spring"_s << QString() << u"cta_payload: spring"_s
                                << u"Lucky Shrub"_s;
        QTest::newRow("button without")
            << QString() << QString() << u"no cta_payload"_s << u"Lucky Shrub"_s;
        QTest::newRow("link") << u"spring"_s << linked + u"?biz_payload=door%201"_s
                              << u"deeplink_payload: door 1"_s << u"+16505550100"_s;
        QTest::newRow("link without")
            << u"spring"_s << linked << u"no deeplink_payload"_s << u"+16505550100"_s;
    }

    void saysWhatTheWebhookGets()
    {
        QFETCH(QString, payload);
        QFETCH(QString, link);
        QFETCH(QString, note);
        QFETCH(QString, called);
        MessageDraft draft = callDraft(u"Hi"_s);
        draft.payload = payload;
        PhoneSetting setting = sampleSetting();
        setting.open = {PhoneOpen::What::Call, {PhoneTap::Kind::OpenLink, link}};

        const PhoneContent content = phoneContent(draft, setting);

        QCOMPARE(content.overlay->note, note);
        QCOMPARE(content.overlay->title, called);
    }
};

QTEST_APPLESS_MAIN(TestCallScreen)
#include "tst_callscreen.moc"
