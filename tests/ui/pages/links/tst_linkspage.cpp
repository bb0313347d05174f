// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkspage.h"

#include "app/placements/placementbook.h"
#include "app/values/logoproblem.h"
#include "tests/support/sampletext.h"
#include "tests/ui/printing/ownprintparts.h"
#include "tests/ui/window/openprogram.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/pages/links/linksresult.h"
#include "ui/pages/links/linkssession.h"
#include "ui/text/logotext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr auto number = "+1 631 555 3601"_L1;

/// Takes the place of the desktop's browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened{};

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

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

QSpinBox *spinBox(QWidget &root, const QString &name)
{
    return qobject_cast<QSpinBox *>(shownWidget(root, QAccessible::SpinBox, name));
}

void choose(QWidget &root, const QString &box, const QString &entry)
{
    QComboBox *choices = comboBox(root, box);
    const int place = choices->findText(entry);
    if (place < 0)
        qFatal("no such entry: %s", qPrintable(entry));
    choices->setCurrentIndex(place);
}

} // namespace

class TestLinksPage : public QObject
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
        forgetEarlierRuns();
        m_page = std::make_unique<LinksPage>(m_own.parts);
        m_page->resize(1280, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void teachesWhileThereIsNoNumber()
    {
        QVERIFY(says(page(), u"Type the number"_s));
        QVERIFY(!button(page(), u"Save QR code"_s)->isEnabled());
        QVERIFY(!button(page(), u"Copy link"_s)->isEnabled());
        QVERIFY(!says(page(), u"Enter the number"_s));

        typeInto(page(), u"Number"_s, number);

        QVERIFY(!says(page(), u"Type the number"_s));
        QVERIFY(button(page(), u"Save QR code"_s)->isEnabled());
    }

    void makesTheLinkWhileOneTypes()
    {
        typeInto(page(), u"Number"_s, number);
        typeInto(page(), u"Payload"_s, u"a b"_s);
        QCOMPARE(lineEdit(page(), u"Address"_s)->text(),
                 u"https://wa.me/call/16315553601?biz_payload=a%20b"_s);

        choose(page(), u"Link type"_s, u"Chat link"_s);
        QCOMPARE(lineEdit(page(), u"Address"_s)->text(), u"https://wa.me/16315553601"_s);
        typeInto(page(), u"Prefilled text"_s, u"Hi\nthere"_s);
        QCOMPARE(lineEdit(page(), u"Address"_s)->text(),
                 u"https://wa.me/16315553601?text=Hi%0Athere"_s);

        choose(page(), u"Link type"_s, u"Call link"_s);
        QCOMPARE(lineEdit(page(), u"Payload"_s)->text(), u"a b"_s);
    }

    void saysWhatIsWrongWhileOneTypes()
    {
        typeInto(page(), u"Number"_s, u"12"_s);
        QVERIFY(says(page(), u"at least 7 digits"_s));

        lineEdit(page(), u"Number"_s)->clear();
        QVERIFY(says(page(), u"Enter the number people should call"_s));
        choose(page(), u"Link type"_s, u"Chat link"_s);
        QVERIFY(says(page(), u"Enter the number people should write to"_s));

        typeInto(page(), u"Number"_s, number);
        QVERIFY(!says(page(), u"Enter the number"_s));
    }

    void saysWhatThePayloadCosts()
    {
        typeInto(page(), u"Number"_s, number);
        lineEdit(page(), u"Payload"_s)->setText(u"window-main-street"_s);

        QVERIFY(says(page(),
                     u": at least 20 mm wide in print. Room for 2 more letters; after that, "_s));

        lineEdit(page(), u"Payload"_s)->setText(u"window-main-street12"_s);
        QVERIFY(says(page(), u"Room for 0 more letters"_s));
        lineEdit(page(), u"Payload"_s)->setText(u"window-main-streetabc"_s);
        QVERIFY(!says(page(), u"Room for 0 more letters"_s));
    }

    void saysWhatAShopAsksAndTheRestBehindDetails()
    {
        typeInto(page(), u"Number"_s, number);
        QVERIFY(says(page(), u"wide in print. Scans from about"_s));
        QVERIFY(!says(page(), u"modules, error correction"_s));
        QVERIFY(!says(page(), u"A module is"_s));

        unfoldDetails(page());

        QVERIFY(says(page(), u"modules, error correction"_s));
        QVERIFY(says(page(), u"A module is"_s));
    }

    void saysWhatCannotBeChangedOncePrinted()
    {
        typeInto(page(), u"Number"_s, number);
        QVERIFY(says(page(), u"In print for good: the number"_s));
        QVERIFY(!says(page(), u"and the payload"_s));

        typeInto(page(), u"Payload"_s, u"x1"_s);
        QVERIFY(says(page(), u"and the tracking code “\u2068x1\u2069”"_s));
    }

    void copiesTheLink()
    {
        typeInto(page(), u"Number"_s, number);
        lineEdit(page(), u"Words on the button"_s)->setText(u"Ring \"us\" <now>"_s);

        button(page(), u"Copy link"_s)->click();
        QCOMPARE(clipboard(), u"https://wa.me/call/16315553601"_s);
        button(page(), u"Copy as HTML button"_s)->click();
        QVERIFY(clipboard().endsWith(u">Ring &quot;us&quot; &lt;now&gt;</a>"_s));
        QVERIFY(says(page(), u"on the clipboard"_s));
        button(page(), u"Copy as Markdown"_s)->click();
        QCOMPARE(clipboard(), u"[Ring \"us\" \\<now\\>](https://wa.me/call/16315553601)"_s);
    }

    void hasWordsForAButtonWithoutAny()
    {
        typeInto(page(), u"Number"_s, number);
        lineEdit(page(), u"Words on the button"_s)->setText(u"  "_s);

        button(page(), u"Copy as Markdown"_s)->click();
        QVERIFY(clipboard().startsWith(u"[Call us on WhatsApp]"_s));
        choose(page(), u"Link type"_s, u"Chat link"_s);
        button(page(), u"Copy as Markdown"_s)->click();
        QVERIFY(clipboard().startsWith(u"[Chat with us on WhatsApp]"_s));
    }

    void warnsBeforeACallLinkOpensHere()
    {
        const Browser browser;
        typeInto(page(), u"Number"_s, number);

        button(page(), u"Open on this computer"_s)->click();
        QCOMPARE(browser.opened, QList<QUrl>());
        QVERIFY(says(page(), u"on phones only"_s));

        button(page(), u"Open on this computer"_s)->click();
        QCOMPARE(browser.opened, {QUrl(u"https://wa.me/call/16315553601"_s)});
    }

    void warnsOfEachLinkAnew()
    {
        const Browser browser;
        typeInto(page(), u"Number"_s, number);
        button(page(), u"Open on this computer"_s)->click();

        typeInto(page(), u"Payload"_s, u"x"_s);
        QVERIFY(!says(page(), u"on phones only"_s));
        button(page(), u"Open on this computer"_s)->click();

        QCOMPARE(browser.opened, QList<QUrl>());
        QVERIFY(says(page(), u"on phones only"_s));
    }

    void opensAChatLinkAtOnce()
    {
        const Browser browser;
        typeInto(page(), u"Number"_s, number);
        choose(page(), u"Link type"_s, u"Chat link"_s);

        button(page(), u"Open on this computer"_s)->click();

        QCOMPARE(browser.opened, {QUrl(u"https://wa.me/16315553601"_s)});
    }

    void takesTheCorrectionOfAPurpose()
    {
        choose(page(), u"Made for"_s, u"Outdoors"_s);
        QVERIFY(comboBox(page(), u"Error correction"_s)->currentText().startsWith(u'H'));

        choose(page(), u"Error correction"_s, u"L (7 % may be lost)"_s);
        QCOMPARE(comboBox(page(), u"Made for"_s)->currentText(), u"Your own choice"_s);
        choose(page(), u"Made for"_s, u"Sticker"_s);
        QVERIFY(comboBox(page(), u"Error correction"_s)->currentText().startsWith(u'M'));
    }

    void guardsTheColours()
    {
        typeInto(page(), u"Number"_s, number);
        QVERIFY(says(page(), u"Contrast 21 : 1"_s));

        lineEdit(page(), u"Code colour"_s)->setText(u"#888888"_s);
        QVERIFY(says(page(), u"contrast is 3.5"_s));
        QVERIFY(button(page(), u"Save QR code"_s)->isEnabled());

        lineEdit(page(), u"Code colour"_s)->setText(u"#999999"_s);
        QVERIFY(says(page(), u"scanning needs 3 : 1"_s));
        QVERIFY(!button(page(), u"Save QR code"_s)->isEnabled());

        lineEdit(page(), u"Code colour"_s)->setText(u"#ffffff"_s);
        lineEdit(page(), u"Background"_s)->setText(u"#000000"_s);
        QVERIFY(says(page(), u"do not read a light code on a dark ground"_s));
        QVERIFY(!button(page(), u"Print…"_s)->isEnabled());

        lineEdit(page(), u"Code colour"_s)->setText(u"red"_s);
        QVERIFY(says(page(), u"Use #RRGGBB."_s));
    }

    void warnsOfANarrowQuietZone()
    {
        typeInto(page(), u"Number"_s, number);
        spinBox(page(), u"White border"_s)->setValue(4);
        QVERIFY(!says(page(), u"The standard asks for"_s));

        spinBox(page(), u"White border"_s)->setValue(3);
        QVERIFY(says(page(), u"The standard asks for a white border of 4 modules; this is 3."_s));
        QTRY_VERIFY(verdict(page()).startsWith(u"Scans, but not with every phone"_s));
    }

    void takesALogoAndIsRidOfIt()
    {
        const QTemporaryDir folder;
        QImage logo(64, 64, QImage::Format_RGB32);
        logo.fill(Qt::red);
        QVERIFY(logo.save(folder.filePath(u"shop.png"_s)));
        typeInto(page(), u"Number"_s, number);
        choose(page(), u"Error correction"_s, u"L (7 % may be lost)"_s);
        QVERIFY(shownItem(page(), QAccessible::Button, u"Remove logo"_s) == nullptr);

        button(page(), u"Choose logo…"_s)->click();
        emit page().findChild<QFileDialog *>()->fileSelected(folder.filePath(u"shop.png"_s));
        QTRY_VERIFY(shownItem(page(), QAccessible::Button, u"Remove logo"_s) != nullptr);
        QVERIFY(says(page(), u"shop.png"_s));
        spinBox(page(), u"Logo size"_s)->setValue(30);
        QTRY_VERIFY(!verdict(page()).startsWith(u"Scans: "_s));
        spinBox(page(), u"Logo size"_s)->setValue(10);
        QTRY_VERIFY(verdict(page()).startsWith(u"Scans"_s));

        button(page(), u"Remove logo"_s)->click();
        QVERIFY(!says(page(), u"shop.png"_s));
        QTRY_VERIFY(verdict(page()).startsWith(u"Scans: "_s));
    }

    void saysWhatIsNoPicture()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"shop.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();

        button(page(), u"Choose logo…"_s)->click();
        emit page().findChild<QFileDialog *>()->fileSelected(file.fileName());

        QTRY_VERIFY(says(page(), logoProblemText(LogoProblem::NotAPicture)));
        QVERIFY(!says(page(), u"shop.png"_s));
    }

    void saysHowItPrints()
    {
        typeInto(page(), u"Number"_s, number);
        auto *size = qobject_cast<QDoubleSpinBox *>(
            shownWidget(page(), QAccessible::SpinBox, u"Size in print"_s));

        size->setValue(50);
        QVERIFY(says(page(), u"Scans from about 50 cm with ease"_s));
        QVERIFY(!says(page(), u"May not scan when it is smaller"_s));
        size->setValue(10);
        QVERIFY(says(page(), u"May not scan when it is smaller than 20 mm."_s));
    }

    void readsTheCodeBack()
    {
        typeInto(page(), u"Number"_s, number);

        QTRY_VERIFY(verdict(page()).startsWith(u"Scans"_s));
    }

    void savesEveryFileThatIsAskedFor()
    {
        const QTemporaryDir folder;
        typeInto(page(), u"Number"_s, number);
        auto *result = page().findChild<LinksResult *>();

        for (const char *name : {"a.png", "b.pdf", "c.svg"})
            result->writeCode(folder.filePath(QString::fromLatin1(name)));
        typeInto(page(), u"Number"_s, u"+16505551234"_s); // what was saved is what was shown

        QTRY_VERIFY(says(page(), u"Saved c.svg"_s));
        QCOMPARE(qrTextIn(QImage(folder.filePath(u"a.png"_s))),
                 u"https://wa.me/call/16315553601"_s);
        QVERIFY(QFileInfo(folder.filePath(u"b.pdf"_s)).size() > 100);
    }

    void everyFileThatIsAskedForIsThereWhenThePageGoes()
    {
        const QTemporaryDir folder;
        typeInto(page(), u"Number"_s, number);
        for (const char *name : {"a.png", "b.pdf", "c.svg"})
            page().findChild<LinksResult *>()->writeCode(
                folder.filePath(QString::fromLatin1(name)));

        m_page.reset();

        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"a.png"_s, u"b.pdf"_s, u"c.svg"_s}));
    }

    void savesWhatScans_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"png", "svg", "pdf", "eps"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }

    void savesWhatScans()
    {
        QFETCH(QString, suffix);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"code."_s + suffix);
        typeInto(page(), u"Number"_s, number);

        button(page(), u"Save QR code"_s)->click();
        auto *dialog = page().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        emit dialog->fileSelected(path);

        QTRY_VERIFY(says(page(), u"Saved code.%1, "_s.arg(suffix)));
        QVERIFY(QFileInfo(path).size() > 100);
        if (suffix == "png"_L1)
            QCOMPARE(qrTextIn(QImage(path)), u"https://wa.me/call/16315553601"_s);
    }

    void keepsWhatItWroteWhateverShowsByThen()
    {
        const auto kept = [this] {
            return *m_own.parts.placements.placements({});
        };
        const qsizetype before = kept().size();
        const QTemporaryDir folder;
        typeInto(page(), u"Number"_s, number);
        typeInto(page(), u"Call to action"_s, u"Ring us"_s);
        page().findChild<LinksResult *>()->writeCode(folder.filePath(u"a.svg"_s));

        typeInto(page(), u"Call to action"_s, u"Something else"_s);
        typeInto(page(), u"Payload"_s, u"other"_s);

        QTRY_COMPARE(kept().size(), before + 1);
        const auto all = kept();
        const auto placement = *std::ranges::max_element(all, {}, &PrintedPlacement::id);
        QCOMPARE(placement.label, u"Ring us"_s);
        QCOMPARE(placement.link, u"https://wa.me/call/16315553601"_s);
    }

    void saysWhereItCannotSave()
    {
        typeInto(page(), u"Number"_s, number);

        button(page(), u"Save QR code"_s)->click();
        emit page().findChild<QFileDialog *>()->fileSelected(u"/nowhere/code.svg"_s);

        QTRY_VERIFY(says(page(), u"code.svg could not be written."_s));
    }

    void asksToPrint()
    {
        QSignalSpy spy(m_page.get(), &LinksPage::printRequested);
        typeInto(page(), u"Number"_s, number);

        m_page->run(PageCommand::Print);
        QCOMPARE(spy.size(), 0); // not read back yet
        QTRY_COMPARE(spy.size(), 1);
        button(page(), u"Print…"_s)->click();
        QCOMPARE(spy.size(), 2);

        spinBox(page(), u"White border"_s)->setValue(5);
        button(page(), u"Print…"_s)->click();
        QCOMPARE(spy.size(), 2); // another code, not read back yet
        QTRY_COMPARE(spy.size(), 3);

        const auto job = spy[0][0].value<PrintJob>();
        QCOMPARE(job.paper, QSizeF(210, 297));
        const auto never = [] {
            return false;
        };
        QCOMPARE(job.problem({.dpi = 300}, never), QString());
        QVERIFY(!job.problem({.dpi = 20}, never).isEmpty());
        const PrintPage sheet = job.page(0, {.dpi = 300});
        QCOMPARE(qrTextIn(pageImage(sheet, 300)), u"https://wa.me/call/16315553601"_s);
    }

    void bears10000OfAnything_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const auto &[name, pattern] : sampletext::scripts())
            QTest::newRow(name) << pattern;
    }

    void bears10000OfAnything()
    {
        QFETCH(QString, pattern);
        typeInto(page(), u"Number"_s, number);
        const QString text = sampletext::textOf(10'000, pattern);

        lineEdit(page(), u"Payload"_s)->setText(text);
        QVERIFY(verdict(page()).startsWith(u"Too long for a QR code"_s));
        QVERIFY(!button(page(), u"Save QR code"_s)->isEnabled());
        QVERIFY(button(page(), u"Copy link"_s)->isEnabled());

        lineEdit(page(), u"Words on the button"_s)->setText(text);
        button(page(), u"Copy as HTML button"_s)->click();
        lineEdit(page(), u"Call to action"_s)->setText(text);
        lineEdit(page(), u"Number"_s)->setText(text);
        QVERIFY(page().width() == 1280);
    }

    void fitsSmallWindows()
    {
        typeInto(page(), u"Number"_s, number);

        page().resize(900, 560);
        QCOMPARE(page().size(), QSize(900, 560));
        QVERIFY2(page().minimumSizeHint().width() <= 900,
                 qPrintable(QString::number(page().minimumSizeHint().width())));
        QVERIFY2(page().minimumSizeHint().height() <= 560,
                 qPrintable(QString::number(page().minimumSizeHint().height())));
    }

private:
    QWidget &page() { return *m_page; }

    OwnPrintParts m_own;
    std::unique_ptr<LinksPage> m_page;
};

QTEST_MAIN(TestLinksPage)
#include "tst_linkspage.moc"
