// SPDX-License-Identifier: MIT
#include "app/documents/documentfile.h"
#include "app/message/draftcheck.h"
#include "tests/ui/window/openprogram.h"
#include "ui/pages/compose/starters.h"

#include <QSet>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestStarters : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase() { setUpApplication(); }

    void areEnoughToChooseFrom()
    {
        QSet<QString> titles;
        QSet<QString> files;
        for (const Starter &starter : starters()) {
            titles.insert(starter.title);
            files.insert(starter.file);
        }

        QCOMPARE_GE(starters().size(), 6);
        QCOMPARE(titles.size(), starters().size());
        QCOMPARE(files.size(), starters().size());
    }

    void lackNothingButTheRecipient_data()
    {
        QTest::addColumn<Starter>("starter");
        for (const Starter &starter : starters())
            QTest::addRow("%s", qPrintable(starter.title)) << starter;
    }

    void lackNothingButTheRecipient()
    {
        QFETCH(Starter, starter);
        QVERIFY(openDocument(starter.file).has_value());
        MessageDraft draft = starterDraft(starter);
        QVERIFY(draft.to.isEmpty() && draft.recipient.isEmpty());

        QVERIFY(checkDraft(draft).content.has_value());
        QVERIFY(!checkDraft(draft).message().has_value());
        draft.to = u"+16505551234"_s;

        QVERIFY(checkDraft(draft).message().has_value());
        QCOMPARE(checkDraft(draft).problems, QList<Problem<DraftField>>());
    }

    void showEveryKind()
    {
        QSet<MessageKind> kinds;
        for (const Starter &starter : starters())
            kinds.insert(starterDraft(starter).kind);

        QCOMPARE(kinds,
                 (QSet<MessageKind>{MessageKind::CallButton, MessageKind::LinkButton,
                                    MessageKind::Text, MessageKind::Template}));
    }
};

QTEST_MAIN(TestStarters)
#include "tst_starters.moc"
