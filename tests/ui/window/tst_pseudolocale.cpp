// SPDX-License-Identifier: MIT
#include "tests/support/pseudotranslator.h"
#include "tests/support/translationfile.h"
#include "tests/ui/window/openprogram.h"
#include "ui/pages/compose/accountdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QString named(const QWidget &widget, const QString &text)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text);
}

/// How much wider or higher `widget` would have to be to show all of its words; empty: not at all.
QString lackOf(const QWidget &widget, QSize needed, const QString &text)
{
    if (needed.width() <= widget.width() && needed.height() <= widget.height())
        return {};
    return u"%1 has %2×%3 of %4×%5"_s.arg(named(widget, text))
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return lackOf(label, label.sizeHint(), label.text());
    int longest = 0;
    for (const QString &word : label.text().split(u' '))
        longest = std::max(longest, label.fontMetrics().horizontalAdvance(word));
    return lackOf(label, {longest, label.heightForWidth(label.width())}, label.text());
}

QString cutTabs(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const int needed = tabs.fontMetrics().horizontalAdvance(withoutMnemonic(tabs.tabText(i)));
        const bool fits
            = needed <= tabs.tabRect(i).width() && tabs.rect().contains(tabs.tabRect(i));
        if (!fits)
            return named(tabs, tabs.tabText(i));
    }
    return {};
}

/// The words that `widget` cuts off.
QString cutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutLabel(*label);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return cutTabs(*tabs);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? QString()
                                        : lackOf(widget, button->sizeHint(), button->text());
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return lackOf(widget, box->sizeHint(), box->currentText());
    if (const auto *number = qobject_cast<const QSpinBox *>(&widget))
        return lackOf(widget, number->sizeHint(), number->text());
    return {};
}

QString stickingOut(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    if (widget.isWindow() || around == nullptr)
        return {};
    QRect room = around->rect();
    const auto *scroll = qobject_cast<const QScrollArea *>(around->parentWidget());
    if (scroll != nullptr && scroll->viewport() == around) // can be scrolled down to
        room = QRect(0, widget.y(), room.width(), widget.height());
    if (qobject_cast<const QSplitter *>(around) != nullptr)
        room.adjust(0, 0, 1, 0); // mirrored, QSplitter begins one pixel too far to the right
    if (room.contains(widget.geometry()))
        return {};
    QString fault;
    QDebug(&fault) << named(widget, widget.accessibleName()) << widget.geometry() << "sticks out of"
                   << around << room;
    return fault;
}

/// All that is shown or heard of `widget` and comes from the program, not from its user.
QStringList wordsOf(const QWidget &widget)
{
    QStringList words{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words << button->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        words << line->placeholderText();
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        words << text->placeholderText();
    else if (const auto *number = qobject_cast<const QSpinBox *>(&widget))
        words << number->specialValueText() << number->suffix();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        words << box->placeholderText();
        for (int i = 0; i < box->count() && i < 10; ++i)
            words << box->itemText(i);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            words << tabs->tabText(i);
    }
    return words;
}

bool isData(const QString &words)
{
    static const QRegularExpression data(
        u"^([^\\p{L}]*|[a-z]{2,3}(_[A-Z]{2})?|wa_voice_call|Bellpush)$"_s);
    return data.match(words).hasMatch();
}

bool isTranslated(const QString &words)
{
    return words.contains(PseudoTranslator::opening) && words.contains(PseudoTranslator::closing);
}

QList<QWidget *> shownWidgets(QWidget &root)
{
    QList<QWidget *> shown{&root};
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &root)
            shown << widget;
    }
    return shown;
}

/// One a line; empty: none.
QString faultsOf(QWidget &root)
{
    QStringList faults;
    for (const QWidget *widget : shownWidgets(root)) {
        faults << cutText(*widget) << stickingOut(*widget);
        for (const QString &words : wordsOf(*widget)) {
            if (!isData(words) && !isTranslated(words))
                faults << u"not translated: "_s + named(*widget, words);
        }
    }
    faults.removeAll(QString());
    return faults.join(u'\n');
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"bellpush_he.ts"_s);
        translationfile::write(file, {});
        translationfile::update(folder.path());
        m_translator.speakOnly(translationfile::sentences(translationfile::read(file)));
        QVERIFY(QCoreApplication::installTranslator(&m_translator));
        QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        forgetEarlierRuns();
    }

    void init()
    {
        m_program = std::make_unique<Program>(ThemeChoice::Light);
        m_program->window().resize(1280, 800);
        m_program->start({});
        QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
        QCOMPARE(m_program->window().size(), QSize(1280, 800));
    }

    void cleanup()
    {
        m_program.reset();
        forgetEarlierRuns();
    }

    void lengthensEveryText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("word") << u"Send"_s;
        QTest::newRow("mnemonic") << u"&Send"_s;
        QTest::newRow("sentence") << u"The page the button opens, beginning with https://."_s;
        QTest::newRow("no vowels") << u"rhythms"_s;
        QTest::newRow("numbers") << u"%1 · %n too many"_s;
        QTest::newRow("variable") << u"One a line: the first fills {{1}}."_s;
        QTest::newRow("title") << u"%1[*] – Bellpush"_s;
    }

    void lengthensEveryText()
    {
        QFETCH(QString, text);
        const QString pseudo = PseudoTranslator::pseudoText(text);

        QCOMPARE_GE(double(pseudo.size()), 1.4 * double(text.size()));
        QVERIFY(isTranslated(pseudo));
        for (const QString &kept : {u"%1"_s, u"%n"_s, u"{{1}}"_s, u"[*]"_s, u"&S"_s})
            QCOMPARE(pseudo.count(kept), text.count(kept));
    }

    void cutsNothingOff_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("tab");
        QTest::addColumn<bool>("hasProblems");
        const char *kinds[]{"call button", "link button", "text", "template"};
        for (int kind = 0; kind < 4; ++kind) {
            QTest::addRow("%s, request", kinds[kind]) << kind << 0 << false;
            QTest::addRow("%s, link", kinds[kind]) << kind << 1 << false;
            QTest::addRow("%s, problems", kinds[kind]) << kind << 1 << true;
        }
    }

    void cutsNothingOff()
    {
        QFETCH(int, kind);
        QFETCH(int, tab);
        QFETCH(bool, hasProblems);
        choose(u"Message t&ype"_s, kind);
        if (kind == static_cast<int>(MessageKind::LinkButton))
            choose(u"Header ty&pe"_s, static_cast<int>(HeaderKind::Text));
        for (int i = 0; i < 3 && kind == static_cast<int>(MessageKind::Template); ++i)
            button(window(), pseudoName(u"Add button"_s))->click();
        window().findChild<QTabWidget *>()->setCurrentIndex(tab);
        if (hasProblems)
            button(window(), pseudoName(u"&Send"_s))->click();
        waitForLayout();

        QVERIFY2(faultsOf(window()).isEmpty(), qPrintable(faultsOf(window())));
    }

    void cutsNoNoticeOff()
    {
        window().open(u"/none/of/this/message.bellpush"_s);
        waitForLayout();

        QVERIFY2(faultsOf(window()).isEmpty(), qPrintable(faultsOf(window())));
    }

    void cutsNothingOffInTheDialog()
    {
        AccountDialog dialog({}, &window());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY2(faultsOf(dialog).isEmpty(), qPrintable(faultsOf(dialog)));
        dialog.accept(); // and now with its problems
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY2(faultsOf(dialog).isEmpty(), qPrintable(faultsOf(dialog)));
    }

    void translatesTheMenus()
    {
        for (const auto *action : menuActions(window())) {
            if (!action->text().isEmpty())
                QVERIFY2(isTranslated(action->text()), qPrintable(action->text()));
        }
        QVERIFY(isTranslated(window().windowTitle()));
        QMenu *examples = openedMenu(window(), pseudoName(u"Start from a&n example"_s));
        for (const QAction *action : examples->actions())
            QVERIFY2(isTranslated(action->text()), qPrintable(action->text()));
        examples->close();
    }

    void mirrorsTheColumns()
    {
        const QWidget *to = shownWidget(window(), QAccessible::EditableText, pseudoName(u"T&o"_s));
        const QWidget *phone
            = shownWidget(window(), QAccessible::Grouping, pseudoName(u"Phone preview"_s));
        const QWidget *request
            = shownWidget(window(), QAccessible::EditableText, pseudoName(u"Request"_s));

        const auto left = [this](const QWidget *w) {
            return w->mapTo(&window(), QPoint()).x();
        };
        QVERIFY(left(to) > left(phone));
        QVERIFY(left(phone) > left(request));
    }

private:
    MainWindow &window() const { return m_program->window(); }

    static QString pseudoName(const QString &label)
    {
        return withoutMnemonic(PseudoTranslator::pseudoText(label));
    }

    void choose(const QString &label, int entry) const
    {
        comboBox(window(), pseudoName(label))->setCurrentIndex(entry);
    }

    /// Layouts settle in events of their own.
    static void waitForLayout()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    PseudoTranslator m_translator;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
