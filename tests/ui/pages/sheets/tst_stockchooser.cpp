// SPDX-License-Identifier: MIT
#include "app/settings/printbook.h"
#include "resources/assets.h"
#include "ui/models/stockmodel.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/pages/sheets/stockactions.h"
#include "ui/pages/sheets/stockchooser.h"
#include "ui/widgets/draftedits.h"

#include <QCheckBox>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace bellpush;

namespace {

LabelStock ownStock()
{
    return {.id = u"own-dots"_s,
            .maker = u"Own"_s,
            .part = u"dots"_s,
            .name = u"Own labels"_s,
            .page = {210, 297},
            .label = {50, 50},
            .first = {5, 23},
            .pitch = {50, 50},
            .columns = 4,
            .rows = 5,
            .shape = LabelStock::Shape::Ellipse};
}

} // namespace

class TestStockChooser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadAssets(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<PrintBook>(m_folder->path());
        m_page = std::make_unique<QWidget>();
        m_session = new SheetSession(m_page.get());
        m_chooser = new StockChooser(*m_book, m_page.get());
        connect(m_chooser, &StockChooser::chosen, m_session, [this](const LabelStock &stock) {
            SheetDraft draft = m_session->draft();
            draft.stock = stock;
            draft.used = m_book->usedLabels(stock);
            m_session->setDraft(draft);
        });
        connect(m_session, &SheetSession::draftChanged, m_chooser,
                [this] { m_chooser->setStock(m_session->draft().stock); });
        SheetDraft first;
        first.stock = *m_book->stocks().stock(u"avery-l7160"_s);
        m_session->begin(first, [](const SheetDraft &begun) { return begun; });
        m_chooser->setStock(first.stock);
        m_page->resize(400, 600);
        m_page->show();
    }

    void typingTakesTheFirstHitInOneStep()
    {
        QTest::keyClicks(words(), u"l6112"_s);

        QCOMPARE(m_session->draft().stock.id, u"avery-l6112"_s);
        QCOMPARE(list()->currentIndex().data(StockModel::IdRole).toString(), u"avery-l6112"_s);
        m_session->undo();
        QCOMPARE(m_session->draft().stock.id, u"avery-l7160"_s);
        QVERIFY(!m_session->canUndo());
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(m_session->draft().stock.id, u"avery-l6112"_s);
    }

    void withoutWordsOrHitsNothingElseIsChosen()
    {
        words()->setText(u"klingon 99999"_s);
        QCOMPARE(m_session->draft().stock.id, u"avery-l7160"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        words()->setText(u"  "_s);
        QTest::keyClick(words(), Qt::Key_Return);

        QCOMPARE(m_session->draft().stock.id, u"avery-l7160"_s);
        QCOMPARE(list()->currentIndex().data(StockModel::IdRole).toString(), u"avery-l7160"_s);
    }

    void downLeadsToTheHitsAndEachIsTaken()
    {
        words()->setText(u"herma round"_s);
        const QString first = m_session->draft().stock.id;
        words()->setFocus();
        QTest::keyClick(words(), Qt::Key_Down);
        QTRY_VERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Down);

        QVERIFY(m_session->draft().stock.id != first);
        QCOMPARE(list()->currentIndex().row(), 1);
    }

    void whatWasPrintedOnComesFirst()
    {
        QVERIFY(!m_book->noteUse(u"herma-4105"_s));

        QCOMPARE(idAt(0), u"herma-4105"_s);
        words()->setText(u"60 mm round"_s);
        QCOMPARE(idAt(0), u"herma-4105"_s);
        words()->setText(u"l7160"_s); // what is meant comes before what was used
        QCOMPARE(idAt(0), u"avery-l7160"_s);
    }

    void rowsSayTheirSizeAndHowManyASheetHas()
    {
        words()->setText(u"l6112"_s);
        const QString facts
            = list()->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString();

        QVERIFY2(facts.contains(u"24 a sheet"_s), qPrintable(facts));
        QVERIFY(!list()->grab().toImage().isNull());
    }

    void onlyOwnLabelsAreChangedAndRemoved()
    {
        QVERIFY(!button(u"C&hange these labels…"_s)->isVisible());
        QVERIFY(!button(u"Re&move these labels…"_s)->isVisible());

        chooseOwn();

        QVERIFY(button(u"C&hange these labels…"_s)->isVisible());
        QVERIFY(button(u"Re&move these labels…"_s)->isVisible());
    }

    void aChangedStockIsTheChosenOne()
    {
        chooseOwn();
        StockActions actions(*m_session, *m_book, m_page.get());
        actions.change();
        auto *dialog = m_page->findChild<QDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<LineField *>()->text(), u"dots"_s);
        QVERIFY(dialog->findChild<QCheckBox *>()->isChecked());

        dialog->findChild<LineField *>()->setText(u"Avery"_s); // no such id
        dialog->accept();

        QCOMPARE(m_session->draft().stock.part, u"Avery"_s);
        QCOMPARE(m_session->draft().stock.shape, LabelStock::Shape::Ellipse);
        QVERIFY(!m_book->stocks().stock(u"own-dots"_s));
    }

    void twoOfOneNameAreRefused()
    {
        LabelStock other = ownStock();
        other.id = u"own-taken"_s;
        QVERIFY(!m_book->keepStock(other.id, other));
        chooseOwn();
        StockActions actions(*m_session, *m_book, m_page.get());
        actions.change();
        auto *dialog = m_page->findChild<QDialog *>();

        dialog->findChild<LineField *>()->setText(u"Taken"_s);
        dialog->accept();

        QVERIFY(dialog->isVisible());
        QCOMPARE(m_session->draft().stock.id, u"own-dots"_s);
        dialog->reject();
    }

    void removingIsAskedAndSaysWhatIsLost()
    {
        chooseOwn();
        QVERIFY(!m_book->setUsedLabels(u"own-dots"_s, {0, 1}));
        StockActions actions(*m_session, *m_book, m_page.get());
        actions.remove();
        auto *question = m_page->findChild<QMessageBox *>();
        QVERIFY(question != nullptr);
        QVERIFY(question->text().contains(u"dots"_s));
        QVERIFY2(question->informativeText().contains(u"Documents"_s),
                 qPrintable(question->informativeText()));
        QVERIFY(m_book->stocks().stock(u"own-dots"_s));

        for (QAbstractButton *each : question->buttons()) {
            if (question->buttonRole(each) == QMessageBox::DestructiveRole)
                each->click();
        }

        QVERIFY(!m_book->stocks().stock(u"own-dots"_s));
        QVERIFY(m_book->usedLabels(ownStock()).isEmpty());
        QVERIFY(m_session->draft().stock.id != u"own-dots"_s);
    }

private:
    LineField *words() const { return m_chooser->findChild<LineField *>(); }
    QListView *list() const { return m_chooser->findChild<QListView *>(); }

    QString idAt(int row) const
    {
        return list()->model()->index(row, 0).data(StockModel::IdRole).toString();
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *each : m_chooser->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    void chooseOwn()
    {
        QVERIFY(!m_book->keepStock(ownStock().id, ownStock()));
        SheetDraft draft = m_session->draft();
        draft.stock = ownStock();
        m_session->setDraft(draft);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PrintBook> m_book;
    std::unique_ptr<QWidget> m_page;
    SheetSession *m_session = nullptr;
    StockChooser *m_chooser = nullptr;
};

QTEST_MAIN(TestStockChooser)
#include "tst_stockchooser.moc"
