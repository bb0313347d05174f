// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterpage.h"

#include "app/placements/placementbook.h"
#include "tests/support/sampletext.h"
#include "tests/ui/printing/ownprintparts.h"
#include "tests/ui/window/openprogram.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/pages/posters/posterresult.h"
#include "ui/pages/posters/postersession.h"
#include "ui/printing/logofield.h"
#include "ui/text/logotext.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>

#include <algorithm>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr auto number = "+1 631 555 3601"_L1;
const QString callText = u"https://wa.me/call/16315553601"_s;

bool says(QWidget &root, const QString &part)
{
    for (const QString &words : namesOfRole(root, QAccessible::StaticText)) {
        if (words.contains(part))
            return true;
    }
    return false;
}

QString verdict(QWidget &root)
{
    for (QAccessibleInterface *item : shownItems(root)) {
        if (item->text(QAccessible::Description) == "Scan check"_L1)
            return item->text(QAccessible::Name);
    }
    return {};
}

QString spoken(QWidget &root)
{
    for (QAccessibleInterface *item : shownItems(root)) {
        if (item->text(QAccessible::Name) == "Page preview"_L1)
            return item->text(QAccessible::Description);
    }
    return {};
}

/// What the page on screen says, and the samples in it.
QStringList wordsOn(const PrintPage &page)
{
    QStringList words;
    for (const PrintShape &shape : page.shapes) {
        if (const auto *text = std::get_if<PlacedText>(&shape))
            words.append(text->text);
    }
    return words;
}

QStringList sharedMnemonics(QWidget &root)
{
    QMap<QString, QStringList> all;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->buddy() == nullptr ? QString() : label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            all[keys.toString()].append(text);
    }
    QStringList shared;
    for (auto keys = all.cbegin(); keys != all.cend(); ++keys) {
        if (keys->size() > 1)
            shared.append(keys->join(u", "));
    }
    return shared;
}

} // namespace

class TestPosterPage : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void init()
    {
        m_page = std::make_unique<PosterPage>(m_own.parts);
        m_page->resize(1280, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void showsSamplesUntilThereAreWords()
    {
        QVERIFY(wordsOn(shownPage()).join(u' ').contains(u"Your business"_s));
        QVERIFY(spoken(page()).contains(u"Scan to call us"_s));
        QVERIFY(!spoken(page()).contains(u"Your business"_s));
        QVERIFY(says(page(), u"Grey words are samples"_s));
        QVERIFY(!button(page(), u"Export poster…"_s)->isEnabled());
        QVERIFY(!button(page(), u"Print…"_s)->isEnabled());

        typeInto(page(), u"Headline"_s, u"Ring us"_s);

        QVERIFY(wordsOn(shownPage()).contains(u"Ring"_s));
        QVERIFY(!wordsOn(shownPage()).join(u' ').contains(u"Your business"_s));
        QVERIFY(says(page(), u"Type the number that the code calls"_s));
        QVERIFY(!says(page(), u"Enter the number people should call"_s)); // nobody typed yet
    }

    void followsEveryKeyPress()
    {
        fill();
        typeInto(page(), u"Business name"_s, u"Practice Shop"_s);
        typeInto(page(), u"Text"_s, u"From 9 to 6"_s);
        QCOMPARE(wordsOn(shownPage()),
                 (QStringList{u"Practice Shop"_s, u"Ring us"_s, u"From 9 to 6"_s,
                              u"Scan to call us"_s, u"on WhatsApp"_s, u"+1 631-555-3601"_s}));
        QCOMPARE(qrTextIn(pageImage(shownPage(), 60)), callText);

        typeInto(page(), u"Payload"_s, u"door"_s);
        typeInto(page(), u"Words beside the code"_s, u"Try it"_s);

        QCOMPARE(qrTextIn(pageImage(shownPage(), 60)), callText + u"?biz_payload=door"_s);
        QVERIFY(wordsOn(shownPage()).contains(u"Try it"_s));
        QCOMPARE(spoken(page()), u"Ring us\nPractice Shop\nFrom 9 to 6\nTry it\n+1 631-555-3601"_s);
    }

    void readsTheFinishedPageBack()
    {
        fill();

        QTRY_VERIFY(verdict(page()).startsWith(u"Scans"_s));
        QVERIFY(says(page(), u"Scans from about"_s));
        QVERIFY(!says(page(), u"modules, error correction"_s));
        unfoldDetails(page());
        QVERIFY(says(page(), u"modules, error correction"_s));
        QVERIFY(button(page(), u"Export poster…"_s)->isEnabled());
    }

    void hasADesignForEveryPaper()
    {
        auto *designs
            = qobject_cast<QListWidget *>(shownWidget(page(), QAccessible::List, u"Design"_s));
        QVERIFY(designs);
        QCOMPARE_GE(designs->count(), 6);
        QCOMPARE(comboBox(page(), u"Paper"_s)->currentText(), u"A4, 210 × 297 mm"_s);
        comboBox(page(), u"Paper"_s)->setCurrentIndex(1);
        const QString a5 = comboBox(page(), u"Paper"_s)->currentText();

        designs->setCurrentRow(designs->count() - 1);

        QCOMPARE(comboBox(page(), u"Paper"_s)->currentText(), u"Card, 85 × 55 mm"_s);
        QCOMPARE(shownPage().size, QSizeF(85, 55));
        for (int row = 0; row < designs->count(); ++row) {
            const bool isHeading = !designs->item(row)->flags().testFlag(Qt::ItemIsSelectable);
            QCOMPARE(designs->item(row)->toolTip().isEmpty(), isHeading);
        }
        designs->setCurrentRow(1); // the first below its heading
        QCOMPARE(comboBox(page(), u"Paper"_s)->currentText(), a5);
    }

    void designsAreChosenWithTheKeyboard()
    {
        auto *designs = shownWidget(page(), QAccessible::List, u"Design"_s);
        designs->setFocus();

        QTest::keyClick(designs, Qt::Key_Right);

        QCOMPARE(session().draft().design, u"band"_s);
    }

    void saysUnderTheFieldWhichWordsFindNoRoom()
    {
        fill();
        textEdit(page(), u"Headline"_s)->setPlainText(u"Ring us "_s + QString(200, u'x'));

        QVERIFY(says(page(), u"No room for “"_s));
        QVERIFY(says(page(), u"Fix 1 field, marked on the left"_s));
        QVERIFY(!button(page(), u"Export poster…"_s)->isEnabled());
    }

    void saysWhatIsWrongWithTheNumber()
    {
        typeInto(page(), u"Number"_s, u"12"_s);

        QVERIFY(says(page(), u"at least 7 digits"_s));
    }

    void takesABrandsColour()
    {
        fill();
        const QLineEdit *brand = lineEdit(page(), u"Brand colour"_s);

        lineEdit(page(), u"Brand colour"_s)->setText(u"#ffd84d"_s);
        QCOMPARE(pageImage(shownPage(), 25.4).pixelColor(30, 4), QColor(0xff, 0xd8, 0x4d));
        QVERIFY(says(page(), u"Too pale for words on white"_s));
        QVERIFY(button(page(), u"Export poster…"_s)->isEnabled());

        lineEdit(page(), u"Brand colour"_s)->setText(u"green"_s);
        QVERIFY(says(page(), u"Give a colour as #1B5E20."_s));
        QVERIFY(!button(page(), u"Export poster…"_s)->isEnabled());
        QCOMPARE(brand->text(), u"green"_s);
    }

    void takesALogoAndLetsItGo()
    {
        fill();
        QTemporaryDir folder;
        QImage red(60, 20, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(folder.filePath(u"logo.png"_s)));
        auto *field = page().findChild<LogoField *>();

        field->load(folder.filePath(u"logo.png"_s));
        QVERIFY(says(page(), u"Reading logo.png…"_s));
        QTRY_VERIFY(hasImage());
        QVERIFY(says(page(), u"logo.png"_s));
        field->load(folder.filePath(u"none.png"_s));
        QTRY_VERIFY(says(page(), logoProblemText(LogoProblem::CannotOpen)));
        QVERIFY(hasImage());
        button(page(), u"Remove logo"_s)->click();
        QVERIFY(!hasImage());
    }

    void hasBleedAndCropMarks()
    {
        fill();
        auto *bleed
            = qobject_cast<QDoubleSpinBox *>(shownWidget(page(), QAccessible::SpinBox, u"Bleed"_s));
        auto *marks = qobject_cast<QCheckBox *>(
            shownWidget(page(), QAccessible::CheckBox, u"Crop marks"_s));

        bleed->setValue(3);
        QCOMPARE(shownPage().size, QSizeF(216, 303));
        marks->click();
        QCOMPARE(shownPage().size, QSizeF(226, 313));
    }

    void writesWhatItShows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");

        QTest::newRow("pdf") << u"a.pdf"_s << "%PDF-"_ba;
        QTest::newRow("svg") << u"a.SVG"_s << "<?xml"_ba;
        QTest::newRow("png") << u"a.png"_s << "\x89PNG"_ba;
    }

    void writesWhatItShows()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        fill();
        QTemporaryDir folder;
        QFile file(folder.filePath(name));

        page().findChild<PosterResult *>()->writePoster(file.fileName());

        QTRY_VERIFY(says(page(), u"Saved "_s + name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }

    void savesEveryFileThatIsAskedFor()
    {
        fill();
        QTemporaryDir folder;

        for (const char *name : {"a.pdf", "b.svg", "c.pdf"})
            page().findChild<PosterResult *>()->writePoster(
                folder.filePath(QString::fromLatin1(name)));

        QTRY_VERIFY(says(page(), u"Saved c.pdf"_s));
        QVERIFY(QFileInfo::exists(folder.filePath(u"a.pdf"_s)));
        QVERIFY(QFileInfo::exists(folder.filePath(u"b.svg"_s)));
    }

    void everyFileThatIsAskedForIsThereWhenThePageGoes()
    {
        fill();
        const QTemporaryDir folder;
        const auto kept = [this] {
            return m_own.parts.placements.placements({})->size();
        };
        const qsizetype before = kept();
        for (const char *name : {"a.pdf", "b.svg", "c.pdf"})
            page().findChild<PosterResult *>()->writePoster(
                folder.filePath(QString::fromLatin1(name)));

        m_page.reset();

        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"a.pdf"_s, u"b.svg"_s, u"c.pdf"_s}));
        QCOMPARE(kept(), before + 3);
    }

    void saysWhereNothingCanBeWritten()
    {
        fill();

        page().findChild<PosterResult *>()->writePoster(u"/none/a.pdf"_s);

        QTRY_VERIFY(says(page(), u"a.pdf"_s) && !says(page(), u"Making"_s));
        QVERIFY(!says(page(), u"Saved"_s));
    }

    void keepsWhatItWroteWhateverShowsByThen()
    {
        fill();
        const auto kept = [this] {
            return *m_own.parts.placements.placements({});
        };
        const qsizetype before = kept().size();
        const QTemporaryDir folder;
        page().findChild<PosterResult *>()->writePoster(folder.filePath(u"a.pdf"_s));

        typeInto(page(), u"Headline"_s, u"Something else"_s);
        typeInto(page(), u"Payload"_s, u"other"_s);

        QTRY_COMPARE(kept().size(), before + 1);
        const auto all = kept();
        const auto placement = *std::ranges::max_element(all, {}, &PrintedPlacement::id);
        QCOMPARE(placement.label, u"Ring us"_s);
        QCOMPARE(placement.link, callText);
    }

    void modulesThatPrintersCannotPrintAreNeitherSavedNorPrinted()
    {
        fill();
        PosterDraft draft = page().session().draft();
        draft.design = u"appointment"_s;
        draft.link.payload = QString(500, u'x');
        page().session().setDraft(draft);
        QVERIFY(button(page(), u"Export poster…"_s)->isEnabled());

        draft.link.payload = QString(900, u'x');
        page().session().setDraft(draft);

        QVERIFY(says(page(), u"none under 0.25 mm is sure to scan"_s));
        QVERIFY(!button(page(), u"Export poster…"_s)->isEnabled());
        QVERIFY(!button(page(), u"Print…"_s)->isEnabled());
    }

    void whatIsPrintedIsReadAtThePrintersDots()
    {
        fill();
        QSignalSpy asked(&page(), &PosterPage::printRequested);
        button(page(), u"Print…"_s)->click();
        const auto job = asked.first().first().value<PrintJob>();
        const auto never = [] {
            return false;
        };

        QCOMPARE(job.problem({.dpi = 300}, never), QString());
        QVERIFY(job.problem({.dpi = 8}, never).contains(u"Take more dots per inch"_s));
    }

    void offersAFile()
    {
        fill();

        button(page(), u"Export poster…"_s)->click();

        auto *dialog = page().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"notice.pdf"_s);
        QCOMPARE(dialog->nameFilters().size(), 3);
        dialog->close();
    }

    void asksForPrint()
    {
        QSignalSpy asked(&page(), &PosterPage::printRequested);
        page().run(PageCommand::Print);
        QCOMPARE(asked.size(), 0);
        fill();

        button(page(), u"Print…"_s)->click();

        QCOMPARE(asked.size(), 1);
        const auto job = asked.first().first().value<PrintJob>();
        QCOMPARE(job.name, u"Ring us"_s);
        QCOMPARE(job.paper, QSizeF(210, 297));
        QCOMPARE(job.pages, 1);
        QCOMPARE(qrTextIn(pageImage(job.page(0, {}), 60)), callText);
    }

    void takesTenThousandCharacters()
    {
        fill();
        for (const sampletext::Script &script : sampletext::scripts()) {
            textEdit(page(), u"Text"_s)
                ->setPlainText(sampletext::textOf(10'000, script.pattern + u' '));
            QVERIFY(says(page(), u"No room for"_s));
        }
    }

    void needsNoMoreThanASmallScreen()
    {
        QCOMPARE_LE(page().minimumSizeHint().height(), 560);
        QCOMPARE_LE(page().minimumSizeHint().width(), 900);
    }

    void everyMnemonicIsOnes() { QCOMPARE(sharedMnemonics(page()), QStringList()); }

private:
    PosterPage &page() { return *m_page; }
    PosterSession &session() { return m_page->session(); }
    const PrintPage &shownPage() { return session().view().poster.page; }

    bool hasImage()
    {
        return std::ranges::any_of(shownPage().shapes, [](const PrintShape &shape) {
            return std::holds_alternative<PlacedImage>(shape);
        });
    }

    /// What a poster cannot be without.
    void fill()
    {
        typeInto(page(), u"Headline"_s, u"Ring us"_s);
        typeInto(page(), u"Number"_s, number);
    }

    OwnPrintParts m_own;
    std::unique_ptr<PosterPage> m_page;
};

QTEST_MAIN(TestPosterPage)
#include "tst_posterpage.moc"
