// SPDX-License-Identifier: MIT
#include "app/labels/stocklibrary.h"
#include "app/posters/posterdesigns.h"
#include "resources/assets.h"
#include "ui/pages/sheets/labelchooser.h"
#include "ui/pages/sheets/sheetlistfile.h"
#include "ui/pages/sheets/sheetlookform.h"
#include "ui/pages/sheets/sheetpreview.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/notelabel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace bellpush;

namespace {

const StockLibrary &library()
{
    static const StockLibrary all(StockLibrary::shippedPath(), {});
    return all;
}

} // namespace

/// What labels look like.
class TestSheetLook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { loadAssets(); }

    void init()
    {
        m_session = std::make_unique<SheetSession>(nullptr);
        SheetDraft draft;
        draft.stock = *library().stock(u"avery-l6112"_s);
        draft.list = SharedBytes("Store,Phone\nMitte,+49 30 1234567\n"_ba);
        m_session->begin(draft, [](const SheetDraft &begun) { return begun; });
        m_form = std::make_unique<SheetLookForm>(*m_session, nullptr);
        m_form->resize(368, 900);
        m_form->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    }

    void offersThePlainLabelFirstAndWhatFits()
    {
        QCOMPARE(offered().constFirst(), u"Plain label"_s);
        QVERIFY(offered().contains(u"Round sticker"_s));
        QVERIFY(!offered().contains(u"Business card"_s));
        QCOMPARE(chooser()->currentRow(), 0);

        setStock(u"avery-l7160"_s);

        QCOMPARE(offered().constFirst(), u"Plain label"_s);
        QVERIFY(!offered().contains(u"Round sticker"_s));
        QVERIFY(offered().contains(u"Business card"_s));
    }

    void theKeyboardChoosesADesignAndItsFieldsCome()
    {
        QVERIFY(!field(u"Business name"_s)->isVisible());
        chooser()->setFocus();
        QTest::keyClick(chooser(), Qt::Key_Right);

        QVERIFY(!m_session->draft().look.design.isEmpty());
        QVERIFY(field(u"Business name"_s)->isVisible());
        field(u"Business name"_s)->setText(u"Practice"_s);
        QCOMPARE(m_session->draft().look.businessName, u"Practice"_s);
        QCOMPARE(m_session->job({}).design->content.businessName, u"Practice"_s);

        m_session->undo();
        m_session->undo();
        QCOMPARE(chooser()->currentRow(), 0);
        QVERIFY(!field(u"Business name"_s)->isVisible());
    }

    void onlyFieldsThatTheDesignShowsAreAsked()
    {
        setDesign(u"badge"_s);
        QVERIFY(!field(u"Text"_s)->isVisible());

        setStock(u"avery-l7160"_s);
        setDesign(u"card"_s);
        QVERIFY(field(u"Text"_s)->isVisible());
    }

    void aDesignThatDoesNotFitIsSaidAndNothingIsChosen()
    {
        setDesign(u"badge"_s);
        setStock(u"avery-l7160"_s);

        QCOMPARE(chooser()->currentItem(), nullptr);
        QVERIFY(note()->isVisible());
        QVERIFY2(note()->text().startsWith(u"“Round sticker” is round"_s),
                 qPrintable(note()->text()));
        QVERIFY(sheetProblem(m_session->job({})));

        setStock(u"avery-l6112"_s);
        QVERIFY(!note()->isVisible());
        QCOMPARE(chooser()->currentItem()->text(), u"Round sticker"_s);
    }

    void aDesignOfALaterVersionIsKeptAndSaid()
    {
        setDesign(u"hologram"_s);

        QVERIFY(note()->isVisible());
        QVERIFY(sheetProblem(m_session->job({})));
        QCOMPARE(m_session->draft().look.design, u"hologram"_s);
    }

    void wordsWithoutRoomAreSaidUnderTheirField()
    {
        setDesign(u"badge"_s);
        QTRY_VERIFY(!m_session->contents().isEmpty());
        const auto says = [this] {
            return rowOf(u"Headline"_s)->findChild<NoteLabel *>()->text();
        };

        field(u"Headline"_s)->setText(u"Words that go on and on "_s.repeated(20));
        QVERIFY2(says().startsWith(u"The label has no room for “"_s), qPrintable(says()));

        field(u"Headline"_s)->setText(u"Call us"_s);
        QVERIFY(!rowOf(u"Headline"_s)->findChild<NoteLabel *>()->isVisible());
    }

    void whatIsNoColourIsSaid()
    {
        setDesign(u"badge"_s);

        field(u"Brand colour"_s)->setText(u"teal-ish"_s);

        QVERIFY(rowOf(u"Brand colour"_s)->findChild<NoteLabel *>()->isVisible());
        QCOMPARE(m_session->job({}).design->content.brand, QColor(PosterDraft::usualBrand));
    }

    void aLogoThatIsNotThereKeepsTheLabelsFromBeingPrinted()
    {
        setStock(u"avery-l7160"_s);
        SheetDraft draft = m_session->draft();
        draft.look.design = u"card"_s;
        draft.look.logo.path = u"/nowhere/logo.png"_s;
        m_session->setDraft(draft);

        QVERIFY(m_session->lacksLogo());
        QTRY_VERIFY(m_session->pictures().problem(draft.look.logo).has_value());
        QVERIFY(m_session->lacksLogo());
        draft.look.design.clear();
        m_session->setDraft(draft);
        QVERIFY(!m_session->lacksLogo());
    }

    void aSheetOfOneNumberIsOneStep()
    {
        SheetDraft draft;
        draft.stock = *library().stock(u"avery-l6112"_s);
        draft.used = {0, 1, 2};
        m_session->begin(draft, [](const SheetDraft &begun) { return begun; });
        SheetListFile file(*m_session, nullptr);
        auto *number = file.findChild<LineField *>();
        number->setText(u"12"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(m_session->draft().list.isEmpty());
        number->setText(u"+49 30 1234567"_s);
        const SheetDraft typed = m_session->draft();

        QTest::keyClick(number, Qt::Key_Return);

        QTRY_COMPARE(m_session->contents().size(), 1);
        QCOMPARE(m_session->contents().constFirst().number, u"+49301234567"_s);
        QCOMPARE(m_session->draft().copies, 21);
        QCOMPARE(sheetCount(m_session->job({}), 21), 1);
        QVERIFY(!number->isVisibleTo(&file));
        m_session->undo();
        QCOMPARE(m_session->draft(), typed);
    }

    void edgesShowOnTheScreenWhetherTheyArePrintedOrNot()
    {
        for (const bool arePrinted : {false, true}) {
            SheetDraft draft = m_session->draft();
            draft.outlines = arePrinted;
            m_session->setDraft(draft);
            const SheetJob job = m_session->job({});
            const PrintPage page = shownSheet(job, {}, 0);

            QCOMPARE(page.shapes.size(), 1);
            QCOMPARE(std::get<DrawnPath>(page.shapes.first()).colour == QColor(Qt::black),
                     arePrinted);
        }
    }

private:
    LabelChooser *chooser() const { return m_form->findChild<LabelChooser *>(); }
    NoteLabel *note() const
    {
        return m_form->findChild<NoteLabel *>(QString(), Qt::FindDirectChildrenOnly);
    }

    QStringList offered() const
    {
        QStringList names;
        for (int row = 0; row < chooser()->count(); ++row)
            names.append(chooser()->item(row)->text());
        return names;
    }

    LineField *field(const QString &name) const
    {
        for (auto *each : m_form->findChildren<LineField *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }

    FieldRow *rowOf(const QString &name) const
    {
        QWidget *widget = field(name);
        while (widget != nullptr && qobject_cast<FieldRow *>(widget) == nullptr)
            widget = widget->parentWidget();
        return qobject_cast<FieldRow *>(widget);
    }

    void setStock(const QString &id)
    {
        SheetDraft draft = m_session->draft();
        draft.stock = *library().stock(id);
        m_session->setDraft(draft);
    }

    void setDesign(const QString &id)
    {
        SheetDraft draft = m_session->draft();
        draft.look.design = id;
        m_session->setDraft(draft);
    }

    std::unique_ptr<SheetSession> m_session;
    std::unique_ptr<SheetLookForm> m_form;
};

QTEST_MAIN(TestSheetLook)
#include "tst_sheetlook.moc"
