// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetsession.h"

#include "tests/support/undotests.h"

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const auto shops = "number,label\n"
                   "+16505550123,Shop 10\n"
                   "+16505550111,Shop 2\n"
                   "+16505550199,Annex\n"_ba;

const auto oneWrong = "number,label\n+16505550123,Main Street\nnobody,Station\n"_ba;

QStringList labels(const QList<ListRow> &rows)
{
    QStringList all;
    for (const ListRow &row : rows)
        all.append(row.placement.label);
    return all;
}

SheetDraft draftOf(const QByteArray &list)
{
    SheetDraft draft;
    draft.list = list;
    return draft;
}

} // namespace

class TestSheetSession : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_session = std::make_unique<SheetSession>(nullptr); }

    void beginsWithoutRows()
    {
        QVERIFY(!m_session->rows());
        QVERIFY(!m_session->isReading());
        QVERIFY(m_session->printed().isEmpty());
    }

    void readsTheListThatIsChosen()
    {
        QSignalSpy changed(m_session.get(), &SheetSession::rowsChanged);
        m_session->setDraft(draftOf(shops));
        QTRY_COMPARE(changed.count(), 1);

        QCOMPARE(labels(m_session->printed()),
                 (QStringList{u"Shop 10"_s, u"Shop 2"_s, u"Annex"_s}));
    }

    void ordersTheRows_data()
    {
        QTest::addColumn<LabelOrder>("order");
        QTest::addColumn<QStringList>("wanted");

        QTest::newRow("as listed")
            << LabelOrder::AsListed << QStringList{u"Shop 10"_s, u"Shop 2"_s, u"Annex"_s};
        QTest::newRow("by label") << LabelOrder::ByLabel
                                  << QStringList{u"Annex"_s, u"Shop 2"_s, u"Shop 10"_s};
        QTest::newRow("by number")
            << LabelOrder::ByNumber << QStringList{u"Shop 2"_s, u"Shop 10"_s, u"Annex"_s};
    }

    void ordersTheRows()
    {
        QFETCH(LabelOrder, order);

        show(draftOf(shops));
        SheetDraft draft = m_session->draft();
        draft.order = order;
        m_session->setDraft(draft);

        QTEST(labels(m_session->printed()), "wanted");
        QVERIFY(!m_session->isReading()); // another order needs no second reading
    }

    void printsNothingWhileRowsAreWrong()
    {
        show(draftOf(oneWrong));

        QCOMPARE((*m_session->rows())->wrongLines, QList<qsizetype>{3});
        QVERIFY(m_session->printed().isEmpty());
    }

    void leavesWrongRowsOutWhenToldTo()
    {
        show(draftOf(oneWrong));
        SheetDraft draft = m_session->draft();
        draft.leaveOutWrong = true;
        m_session->setDraft(draft);

        QCOMPARE(labels(m_session->printed()), QStringList{u"Main Street"_s});
    }

    void givesRowsWithoutANumberTheOneThatIsTyped()
    {
        SheetDraft draft = draftOf("number,label\n,Main Street\n"_ba);
        show(draft);
        QVERIFY(m_session->printed().isEmpty());

        draft.number = u"+1 650 555 0123"_s;
        m_session->setDraft(draft);
        QTRY_COMPARE(m_session->printed().size(), 1);
        QCOMPARE(m_session->printed().constFirst().placement.number, u"+16505550123"_s);
    }

    void takesNoGuessInPlaceOfANumberThatIsWrong()
    {
        SheetDraft draft = draftOf("where,who\n+16505550123,Main Street\n"_ba);
        show(draft);
        QVERIFY((*m_session->rows())->columns.isNumberGuessed);
        QCOMPARE(m_session->printed().size(), 1);

        for (const QString &wrong : {u"+1 63"_s, u"020 7946 0958"_s, u"call us"_s}) {
            draft.number = wrong;
            m_session->setDraft(draft);
            QTRY_VERIFY(m_session->printed().isEmpty());
            QVERIFY(!(*m_session->rows())->columns.number);
        }
        draft.number = u" "_s;
        m_session->setDraft(draft);
        QTRY_COMPARE(m_session->printed().size(), 1);
    }

    void readsAgainWhateverChangesWhatItReads()
    {
        SheetDraft draft = draftOf("number,label\n020 7946 0958,Main Street\n"_ba);
        show(draft);
        QVERIFY(m_session->printed().isEmpty());

        draft.country = Country::from(u"GB"_s);
        m_session->setDraft(draft);
        QTRY_COMPARE(m_session->printed().size(), 1);
        QCOMPARE(m_session->printed().constFirst().placement.number, u"+442079460958"_s);

        draft.country.reset();
        m_session->setDraft(draft);
        QTRY_VERIFY(m_session->printed().isEmpty());
    }

    void undoIsAsOnEveryPage_data()
    {
        using namespace undotests;
        QTest::addColumn<Claim>("claim");
        QTest::newRow("begins without a past") << Claim(beginsWithoutAPast<SheetSession>);
        QTest::newRow("one go") << Claim(typingInOneGoIsOneStep<SheetSession>);
        QTest::newRow("deleted again") << Claim(whatIsTypedAndDeletedAgainIsNoStep<SheetSession>);
        QTest::newRow("a choice") << Claim(everyChoiceIsAStep<SheetSession>);
        QTest::newRow("no future") << Claim(aNewStepForgetsWhatWasTakenBack<SheetSession>);
        QTest::newRow("not typed on") << Claim(whatWasTakenBackIsNotTypedOn<SheetSession>);
        QTest::newRow("once") << Claim(saysOnceThatItsHistoryChanged<SheetSession>);
        QTest::newRow("a thousand") << Claim(holdsAThousandSteps<SheetSession>);
    }

    /// But that there is one field only that is typed into.
    void undoIsAsOnEveryPage()
    {
        undotests::check<SheetSession, SheetDraft>(
            *m_session, &SheetSession::draft, &SheetSession::setDraft,
            {.field = [](SheetDraft &draft) -> QString & { return draft.number; },
             .otherField = [](SheetDraft &draft) -> QString & { return draft.listPath; },
             .choose =
                 [](SheetDraft &draft, int is) {
                     draft.cropMarks = is == 1;
                 }});
    }

    void turningTheCopiesInOneGoIsOneStep()
    {
        for (int copies = 2; copies <= 10; ++copies) {
            SheetDraft draft = m_session->draft();
            draft.copies = copies;
            m_session->setDraft(draft);
        }

        QCOMPARE(undotests::stepsBack(*m_session), 1);
        QCOMPARE(m_session->draft().copies, 1);
    }

    void whatIsOnPaperIsNoStep()
    {
        SheetDraft draft = m_session->draft();
        draft.stock.id = u"one"_s;
        m_session->begin(draft, [](const SheetDraft &begun) { return begun; });
        draft.used = {0};
        m_session->setDraft(draft);
        draft.stock.id = u"other"_s;
        draft.used = {7};
        m_session->setDraft(draft);
        const QSignalSpy changed(m_session.get(), &SheetSession::draftChanged);
        const QSignalSpy used(m_session.get(), &SheetSession::usedChanged);
        const QSignalSpy history(m_session.get(), &SheetSession::historyChanged);

        m_session->setPrinted(u"one"_s, {0, 1, 2});

        QCOMPARE(changed.size(), 0);
        QCOMPARE(history.size(), 1); // a step less
        QCOMPARE(m_session->draft().used, QSet<int>{7});
        m_session->undo();
        QCOMPARE(m_session->draft().used, (QSet<int>{0, 1, 2}));
        QCOMPARE(used.size(), 0); // other labels, but of another stock
        QVERIFY(!m_session->canUndo());

        m_session->setPrinted(u"one"_s, {0, 1, 2, 3});
        QCOMPARE(m_session->draft().used, (QSet<int>{0, 1, 2, 3}));
        QCOMPARE(used.size(), 1);
        m_session->redo();
        QCOMPARE(m_session->draft().used, QSet<int>{7});
        QCOMPARE(used.size(), 1);
    }

    void holdsAListOnceHoweverOftenItIsOpened()
    {
        const auto opened = [](const QByteArray &list) {
            return QByteArray(list.constData(), list.size()); // from a file, as ever
        };
        m_session->setDraft(draftOf(opened(shops)));
        const SharedBytes first = m_session->draft().list;
        m_session->setDraft(draftOf(opened(oneWrong)));
        QVERIFY(!m_session->draft().list.isSharedWith(first));
        SheetDraft again = draftOf(opened(shops));
        QVERIFY(!again.list.isSharedWith(first));
        again.number = u"+1"_s;

        m_session->setDraft(again);

        QVERIFY(m_session->draft().list.isSharedWith(first));
        m_session->undo();
        m_session->undo();
        QVERIFY(m_session->draft().list.isSharedWith(first));
    }

    void aListThatIsTakenBackHasNoRows()
    {
        show(draftOf(shops));
        QSignalSpy changed(m_session.get(), &SheetSession::rowsChanged);

        m_session->undo();

        QCOMPARE(changed.count(), 1);
        QVERIFY(!m_session->rows() && !m_session->isReading());
        QVERIFY(m_session->printed().isEmpty() && m_session->contents().isEmpty());

        m_session->redo();
        QTRY_COMPARE(m_session->printed().size(), 3);
    }

    void aListThatIsTakenBackWhileItIsReadHasNoRows()
    {
        m_session->setDraft(draftOf(shops));
        m_session->undo();

        QVERIFY(!m_session->isReading());
        m_session->setDraft(draftOf(oneWrong));
        QTRY_VERIFY(m_session->rows());
        QCOMPARE((*m_session->rows())->rows.size(), 2);
    }

    void theListBeforeIsBackWithItsRows()
    {
        show(draftOf(shops));
        show(draftOf(oneWrong));
        m_session->undo();

        QTRY_COMPARE(labels(m_session->printed()).value(0), u"Shop 10"_s);
    }

    void saysWhyAListIsNone()
    {
        show(draftOf("number,label\n\"+16505550123,Main"_ba));

        QCOMPARE(m_session->rows()->error().reason, CsvError::Reason::UnclosedQuote);
        QVERIFY(m_session->printed().isEmpty());
    }

    void showsTheLastOfManyChanges()
    {
        for (int i = 0; i < 20; ++i)
            m_session->setDraft(draftOf(i % 2 == 0 ? oneWrong : shops));
        QTRY_COMPARE(m_session->printed().size(), 3);

        QTest::qWait(0);
        QCOMPARE(m_session->printed().size(), 3);
    }

    void repeatsEachLabel()
    {
        show(draftOf(shops));

        const QList<LabelContent> contents = labelContents(m_session->printed(), 3);
        QCOMPARE(contents.size(), 3);
        QCOMPARE(contents.constFirst().copies, 3);
        QCOMPARE(contents.constFirst().text, u"Shop 10"_s);
        QVERIFY(contents.constFirst().link.startsWith("https://wa.me/call/16505550123"_L1));
    }

private:
    using Claim = std::function<void(SheetSession &, const undotests::Hands &)>;

    void show(const SheetDraft &draft)
    {
        QSignalSpy changed(m_session.get(), &SheetSession::rowsChanged);
        m_session->setDraft(draft);
        QVERIFY(changed.wait());
    }

    std::unique_ptr<SheetSession> m_session;
};

QTEST_GUILESS_MAIN(TestSheetSession)
#include "tst_sheetsession.moc"
