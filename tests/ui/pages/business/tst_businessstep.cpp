// SPDX-License-Identifier: MIT
#include "app/accounts/businessbook.h"
#include "tests/ui/window/openprogram.h"
#include "ui/pages/business/businessstep.h"
#include "ui/widgets/notelabel.h"

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestBusinessStep : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
    }

    void init()
    {
        forgetEarlierRuns();
        m_book = std::make_unique<BusinessBook>(keptDraftFolder());
        m_step = std::make_unique<BusinessStep>(*m_book, nullptr);
        m_step->show();
    }

    void isDueUntilThereIsABusiness()
    {
        QVERIFY(BusinessStep::isDue(*m_book));
        typeInto(*m_step, u"Name of my business"_s, u"Zur Rose"_s);
        typeInto(*m_step, u"Number of my business"_s, u"+442079460018"_s);
        button(*m_step, u"Remember it"_s)->click();

        QVERIFY(m_step->isHidden());
        QVERIFY(!BusinessStep::isDue(*m_book));
        const Business kept = BusinessBook(keptDraftFolder()).business();
        QCOMPARE(kept.name, u"Zur Rose"_s);
        QCOMPARE(kept.number, u"+44 20 7946 0018"_s);
    }

    void isLeftOutForGood()
    {
        button(*m_step, u"Not now"_s)->click();

        QVERIFY(m_step->isHidden());
        BusinessBook later(keptDraftFolder());
        QVERIFY(!BusinessStep::isDue(later));
        QVERIFY(later.businesses().isEmpty());
    }

    void takesANameAlone()
    {
        typeInto(*m_step, u"Name of my business"_s, u"Zur Rose"_s);
        button(*m_step, u"Remember it"_s)->click();

        QCOMPARE(m_book->business().name, u"Zur Rose"_s);
    }

    void asksForTheNumberAgainWhereItIsNone()
    {
        typeInto(*m_step, u"Name of my business"_s, u"Zur Rose"_s);
        typeInto(*m_step, u"Number of my business"_s, u"12"_s);
        button(*m_step, u"Remember it"_s)->click();

        QVERIFY(m_step->isVisible());
        QVERIFY(m_book->businesses().isEmpty());
        QCOMPARE(lineEdit(*m_step, u"Name of my business"_s)->text(), u"Zur Rose"_s);
        QVERIFY(!shownNotes().isEmpty());
    }

    void keepsNothingOfNothing()
    {
        button(*m_step, u"Remember it"_s)->click();

        QVERIFY(m_step->isVisible());
        QVERIFY(m_book->businesses().isEmpty());
    }

    void goesWhenItIsEnteredElsewhere()
    {
        Business business{.name = u"Rose"_s};
        m_book->keep(business);

        QVERIFY(m_step->isHidden());
    }

private:
    QStringList shownNotes() const
    {
        QStringList notes;
        for (const NoteLabel *note : m_step->findChildren<NoteLabel *>()) {
            if (note->isVisible())
                notes.append(note->text());
        }
        return notes;
    }

    std::unique_ptr<BusinessBook> m_book;
    std::unique_ptr<BusinessStep> m_step;
};

QTEST_MAIN(TestBusinessStep)
#include "tst_businessstep.moc"
