// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestPhoneBars : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsTextsInItsBars()
    {
        for (const PhoneLook &look : everySize()) {
            PhoneScene scene{callDraft(u"Hi"_s), sampleSetting(), look};
            scene.setting.businessName = u"متجر الزهور 🌷 "_s.repeated(9);
            scene.setting.clock = u"12:00 PM"_s;
            const PhoneLayout layout = laidOut(scene, {});

            const bool isComputer = look.platform == PhonePlatform::Computer;
            QCOMPARE(layout.clock.text == nullptr, isComputer);
            QVERIFY(isComputer || layout.statusBar.contains(layout.clock.rect));
            QCOMPARE(layout.texts.size(), 4);
            QVERIFY(layout.avatar.contains(layout.texts.at(0).rect));
            for (qsizetype i : {1, 2})
                QVERIFY(layout.header.contains(layout.texts.at(i).rect));
            QVERIFY(layout.texts.at(1).rect.bottom() <= layout.texts.at(2).rect.top());
            QVERIFY(layout.field.contains(layout.texts.at(3).rect));
        }
    }

    void aVerifiedBusinessHasItsBadge()
    {
        for (const QString &name : {u"A"_s, u"A rather long name of a business "_s.repeated(9)}) {
            for (const PhoneLook &look : everySize()) {
                PhoneScene scene{callDraft(u"Hi"_s), sampleSetting(), look};
                scene.setting.businessName = name;
                QVERIFY(laidOut(scene, {}).verified.isNull());

                scene.setting.isVerified = true;
                const PhoneLayout layout = laidOut(scene, {});
                const QRectF nameRect = layout.texts.at(1).rect;
                QVERIFY(layout.header.contains(layout.verified));
                QVERIFY(layout.verified.left() >= nameRect.right());
                QVERIFY(layout.verified.left() < nameRect.right() + 8);
                QVERIFY(layout.call.isNull() || layout.verified.right() < layout.call.left());
                QVERIFY(qAbs(layout.verified.center().y() - nameRect.center().y()) <= 1);
            }
        }
    }
};

QTEST_MAIN(TestPhoneBars)
#include "tst_phonebars.moc"
