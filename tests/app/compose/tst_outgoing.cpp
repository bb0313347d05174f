// SPDX-License-Identifier: MIT
#include "app/cloudapi/draftrequest.h"
#include "app/compose/outgoing.h"

#include "app/cloudapi/messagejson.h"
#include "tests/support/sampledrafts.h"

#include <QTest>

using namespace bellpush;

class TestOutgoing : public QObject
{
    Q_OBJECT

private slots:
    void isNothingWhileTheDraftIsNoMessage()
    {
        const DraftRequest request = draftRequest(checkDraft({}));

        QVERIFY(request.body.isEmpty());
        QVERIFY(!request.isWhole);
    }

    void canBeReadBeforeItGoesToAnybody()
    {
        MessageDraft draft = sampledrafts::callButton();
        draft.to.clear();
        const DraftRequest request = draftRequest(checkDraft(draft));

        QVERIFY(request.body.contains(draft.body.toUtf8()));
        QVERIFY(!request.isWhole);
    }

    void isWhatGoesOnTheWire()
    {
        const DraftCheck check = checkDraft(sampledrafts::callButton());
        const DraftRequest request = draftRequest(check);

        QVERIFY(request.isWhole);
        QCOMPARE(request.body, requestBody(*check.message()));
    }
};

QTEST_APPLESS_MAIN(TestOutgoing)
#include "tst_outgoing.moc"
