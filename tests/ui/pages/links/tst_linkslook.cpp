// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkspage.h"

#include "tests/support/keptpicture.h"
#include "tests/support/pseudotranslator.h"
#include "tests/ui/printing/ownprintparts.h"
#include "tests/ui/window/openprogram.h"
#include "ui/pages/links/linkssession.h"
#include "ui/widgets/appcolors.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QScopeGuard>
#include <QScrollArea>

using namespace bellpush;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bellpush::CodeDraft)

namespace {

/// Whether it is a button with words on it.
bool isNamed(const QWidget &widget)
{
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    return button != nullptr && !button->text().isEmpty();
}

/// What of a widget's words does not fit it.
QString cutWords(const QWidget &widget)
{
    QSize needed;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                   : label->sizeHint();
        if (label->text().isEmpty())
            return {};
    } else if (isNamed(widget) || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
               || qobject_cast<const QComboBox *>(&widget) != nullptr) {
        needed = widget.minimumSizeHint();
    }
    if (needed.width() <= widget.width() && needed.height() <= widget.height())
        return {};
    return u"%1 “%2” is %3×%4 of %5×%6"_s
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.accessibleName())
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

/// Whether the scan check is done, so that what it found is in the picture.
bool hasVerdict(const QWidget &page)
{
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->accessibleDescription() == "Scan check"_L1)
            return !label->text().isEmpty() && !label->text().startsWith("Reading"_L1);
    }
    return false;
}

/// One a line; empty: none.
QString cutWordsIn(const QWidget &page)
{
    QStringList faults;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->isVisible())
            faults << cutWords(*widget);
    }
    const auto *forms = page.findChild<QScrollArea *>(); // scrolls up and down only
    if (forms->widget()->width() > forms->viewport()->width())
        faults << u"the forms have %1 of %2"_s.arg(forms->viewport()->width())
                      .arg(forms->widget()->width());
    faults.removeAll(QString());
    return faults.join(u'\n');
}

/// To be looked at by people.
void keepPicture(QWidget &page, const QString &name)
{
    QDir().mkpath(QStringLiteral(GALLERY));
    page.grab().save(u"%1/links-%2.png"_s.arg(QStringLiteral(GALLERY), name));
}

CodeDraft sampleState()
{
    return {.link = {.number = u"+1 631 555 3601"_s, .payload = u"window-main-street"_s}};
}

QImage sampleLogo()
{
    QImage logo(200, 200, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    QPainter painter(&logo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(u"#d97706"_s));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(10, 10, 180, 180);
    return logo;
}

CodeDraft chatState()
{
    CodeDraft state = sampleState();
    state.link.kind = LinkKind::Chat;
    state.link.text = u"Hello! I saw your poster in Main Street and would like to book a table."_s;
    state.design.callToAction = u"Scan to chat with us"_s;
    state.design.colour = u"#0f6e66"_s;
    state.design.shape = ModuleShape::Rounded;
    state.design.logo = keptPicture(sampleLogo(), u"sun.png"_s);
    return state;
}

CodeDraft troubledState()
{
    CodeDraft state = sampleState();
    state.link.number = u"+1 631 555"_s;
    state.link.payload = QString(600, u'a');
    state.design.colour = u"#888888"_s;
    state.design.quietZone = 1;
    state.design.sizeMm = 12;
    return state;
}

} // namespace

class TestLinksLook : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase() { setUpApplication(); }

    void showsAllItsWords_data()
    {
        QTest::addColumn<CodeDraft>("state");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ColorScheme>("scheme");

        const QList<std::pair<const char *, CodeDraft>> states{{"empty", {}},
                                                               {"sample", sampleState()},
                                                               {"chat", chatState()},
                                                               {"troubled", troubledState()}};
        for (const auto &[name, state] : states) {
            for (const QSize size : {QSize(900, 560), QSize(1280, 740), QSize(1440, 900)}) {
                for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
                    const QString row
                        = u"%1-%2-%3"_s.arg(QLatin1StringView(name))
                              .arg(size.width())
                              .arg(scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s);
                    QTest::newRow(qPrintable(row)) << state << size << scheme;
                }
            }
        }
    }

    void showsAllItsWords()
    {
        QFETCH(CodeDraft, state);
        QFETCH(QSize, size);
        QFETCH(ColorScheme, scheme);
        QApplication::setPalette(appPalette(scheme));
        OwnPrintParts own;
        LinksPage page(own.parts);
        page.session().setDraft(state);
        page.setAutoFillBackground(true);
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.size(), size);
        if (page.session().view().canBePrinted())
            QTRY_VERIFY(hasVerdict(page));

        keepPicture(page, QLatin1StringView(QTest::currentDataTag()));
        QCOMPARE(cutWordsIn(page), QString());
    }

    void showsLongerWordsFromRightToLeft_data()
    {
        QTest::addColumn<CodeDraft>("state");
        QTest::addColumn<QSize>("size");

        QTest::newRow("chat-900") << chatState() << QSize(900, 560);
        QTest::newRow("chat-1280") << chatState() << QSize(1280, 740);
        QTest::newRow("troubled-1280") << troubledState() << QSize(1280, 740);
    }

    void showsLongerWordsFromRightToLeft()
    {
        QFETCH(CodeDraft, state);
        QFETCH(QSize, size);
        PseudoTranslator longer;
        QCoreApplication::installTranslator(&longer);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const auto restore = qScopeGuard([&longer] {
            QCoreApplication::removeTranslator(&longer);
            QApplication::setLayoutDirection(Qt::LeftToRight);
        });
        QApplication::setPalette(appPalette(ColorScheme::Light));
        OwnPrintParts own;
        LinksPage page(own.parts);
        page.session().setDraft(state);
        page.setAutoFillBackground(true);
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));

        keepPicture(page, u"longer-"_s + QLatin1StringView(QTest::currentDataTag()));
        QCOMPARE(cutWordsIn(page), QString());
    }
};

QTEST_MAIN(TestLinksLook)
#include "tst_linkslook.moc"
