// SPDX-License-Identifier: MIT
#include "app/accounts/businessbook.h"
#include "tests/ui/window/openprogram.h"
#include "ui/pages/business/businesspage.h"
#include "ui/widgets/notelabel.h"

#include <QMessageBox>
#include <QSignalSpy>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestBusinessPage : public QObject
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
        open();
    }

    void keepsWhatIsTypedByItself()
    {
        QSignalSpy changed(m_book.get(), &BusinessBook::changed);
        typeInto(*m_page, u"Business name"_s, u"Zur Rose"_s);
        QTRY_COMPARE(changed.size(), 1); // a pause, and no more
        QCOMPARE(BusinessBook(keptDraftFolder()).business().name, u"Zur Rose"_s);
        QCOMPARE(comboBox(*m_page, u"Which business"_s)->currentText(), u"Zur Rose"_s);
    }

    void keepsWhatIsTypedWhenItIsLeft()
    {
        typeInto(*m_page, u"Business name"_s, u"Zur Rose"_s);
        m_page->hide();
        QCOMPARE(m_book->business().name, u"Zur Rose"_s);
    }

    void keepsNothingOfNothing()
    {
        typeInto(*m_page, u"Business name"_s, u"x"_s);
        lineEdit(*m_page, u"Business name"_s)->clear();
        m_page->hide();
        QVERIFY(m_book->businesses().isEmpty());
    }

    void groupsTheNumberOnceItIsWhole()
    {
        QLineEdit *number = lineEdit(*m_page, u"Number"_s);
        typeInto(*m_page, u"Number"_s, u"+442079460018"_s);
        QTest::keyClick(number, Qt::Key_Tab);
        QTRY_COMPARE(number->text(), u"+44 20 7946 0018"_s);
    }

    void addsAnotherAndGoesBack()
    {
        typeInto(*m_page, u"Business name"_s, u"Zur Rose"_s);
        m_page->keepState();
        chooseEntry(*m_page, u"Which business"_s, u"Another business"_s);
        QCOMPARE(lineEdit(*m_page, u"Business name"_s)->text(), QString());
        typeInto(*m_page, u"Business name"_s, u"Tulip"_s);
        chooseEntry(*m_page, u"Which business"_s, u"Zur Rose"_s);

        QCOMPARE(lineEdit(*m_page, u"Business name"_s)->text(), u"Zur Rose"_s);
        QCOMPARE(m_book->businesses().size(), 2);
        QCOMPARE(m_book->businesses().constLast().name, u"Tulip"_s);
    }

    void removesOneAfterAsking()
    {
        Business first{.name = u"Zur Rose"_s};
        Business second{.name = u"Tulip"_s};
        m_book->keep(first);
        m_book->keep(second);
        open();
        button(*m_page, u"Remove this business…"_s)->click();
        auto *box = m_page->findChild<QMessageBox *>();
        QVERIFY(box != nullptr && box->text().contains(u"Zur Rose"_s));
        QCOMPARE(m_book->businesses().size(), 2);
        button(*box, u"Remove it"_s)->click();

        QCOMPARE(m_book->businesses(), QList{second});
        QCOMPARE(lineEdit(*m_page, u"Business name"_s)->text(), u"Tulip"_s);
    }

    void saysWhatIsWrongAndKeepsItAsTyped()
    {
        typeInto(*m_page, u"Number"_s, u"12"_s);
        typeInto(*m_page, u"Brand colour"_s, u"teal"_s);
        typeInto(*m_page, u"Customers’ languages"_s, u"Deutsch, Martian"_s);

        QCOMPARE(shownNotes().size(), 3);
        QVERIFY(shownNotes().join(u' ').contains(u"Martian"_s));
        m_page->hide();
        QCOMPARE(m_book->business().number, u"12"_s);
        QCOMPARE(m_book->business().brand, u"teal"_s);
    }

    void keepsTheLanguagesThatAreSome()
    {
        typeInto(*m_page, u"Customers’ languages"_s, u"German, pt_BR"_s);
        m_page->hide();
        QCOMPARE(m_book->business().languages, (QStringList{u"de"_s, u"pt-BR"_s}));
    }

private:
    void open()
    {
        m_page = std::make_unique<BusinessPage>(*m_book);
        m_page->resize(900, 700);
        m_page->show();
    }

    QStringList shownNotes() const
    {
        QStringList notes;
        for (const NoteLabel *note : m_page->findChildren<NoteLabel *>()) {
            if (note->isVisible())
                notes.append(note->text());
        }
        return notes;
    }

    std::unique_ptr<BusinessBook> m_book;
    std::unique_ptr<BusinessPage> m_page;
};

QTEST_MAIN(TestBusinessPage)
#include "tst_businesspage.moc"
