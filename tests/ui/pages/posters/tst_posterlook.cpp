// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterpage.h"

#include "app/posters/posterdesigns.h"
#include "tests/support/postersamples.h"
#include "tests/ui/printing/ownprintparts.h"
#include "tests/ui/window/openprogram.h"
#include "ui/pages/posters/postersession.h"
#include "ui/widgets/appcolors.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>

using namespace bellpush;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bellpush::PosterDraft)

namespace {

/// What of a widget's words does not fit it.
QString cutWords(const QWidget &widget)
{
    QSize needed;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                   : label->sizeHint();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
               (button != nullptr && !button->text().isEmpty())
               || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
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

/// The label with the scan check's verdict.
const QLabel *scanCheck(const QWidget &page)
{
    const auto labels = page.findChildren<QLabel *>();
    const auto found = std::ranges::find(labels, u"Scan check"_s, &QWidget::accessibleDescription);
    return found == labels.end() ? nullptr : *found;
}

PosterDraft sample()
{
    PosterDraft draft;
    draft.link = {.number = u"+1 631 555 3601"_s, .payload = u"window-main-street"_s};
    draft.headline = u"Fresh flowers, one call away"_s;
    draft.businessName = u"Fiore"_s;
    draft.text = u"Every day from 9 to 6"_s;
    draft.brand = u"#b8430f"_s;
    return draft;
}

PosterDraft troubled()
{
    PosterDraft draft = sample();
    draft.design = u"card"_s;
    draft.link.number = u"+1 631"_s;
    draft.headline = postersamples::contents().value(u"long"_s).headline;
    draft.businessName = postersamples::contents().value(u"long"_s).businessName;
    draft.brand = u"#ffd84d"_s;
    return draft;
}

PosterDraft withDesign(const QString &design)
{
    PosterDraft draft = sample();
    draft.design = design;
    return draft;
}

} // namespace

class TestPosterLook : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase() { setUpApplication(); }

    void showsAllItsWords_data()
    {
        QTest::addColumn<PosterDraft>("draft");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ColorScheme>("scheme");

        const std::pair<const char *, PosterDraft> drafts[]{{"empty", {}},
                                                            {"sample", sample()},
                                                            {"tent", withDesign(u"table"_s)},
                                                            {"card", withDesign(u"card"_s)},
                                                            {"troubled", troubled()}};
        for (const auto &[name, draft] : drafts) {
            for (const QSize size : {QSize(900, 560), QSize(1280, 740)}) {
                for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark}) {
                    QTest::addRow("%s-%d-%s", name, size.width(),
                                  scheme == ColorScheme::Dark ? "dark" : "light")
                        << draft << size << scheme;
                }
            }
        }
    }

    void showsAllItsWords()
    {
        QFETCH(PosterDraft, draft);
        QFETCH(QSize, size);
        QFETCH(ColorScheme, scheme);
        QApplication::setPalette(appPalette(scheme));
        OwnPrintParts own;
        PosterPage page(own.parts);
        const QLabel *verdict = scanCheck(page);
        QVERIFY(verdict != nullptr);
        const QString before = verdict->text();
        page.session().setDraft(draft);
        page.setAutoFillBackground(true);
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QCOMPARE(page.size(), size);              // no higher than 560 pixels at the least
        if (page.session().view().canBePrinted()) // then the verdict is in the picture
            QTRY_VERIFY(verdict->text() != before);
        auto *designs = page.findChild<QListWidget *>(); // and the chosen design's picture
        QVERIFY(designs != nullptr);
        QTRY_VERIFY(!designs->currentItem()->icon().isNull());

        QStringList faults;
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if (widget->isVisible())
                faults << cutWords(*widget);
        }
        faults.removeAll(QString());

        QDir().mkpath(QStringLiteral(GALLERY));
        page.grab().save(u"%1/posters-%2.png"_s.arg(QStringLiteral(GALLERY),
                                                    QLatin1StringView(QTest::currentDataTag())));
        QCOMPARE(faults.join(u'\n'), QString());
    }
};

QTEST_MAIN(TestPosterLook)
#include "tst_posterlook.moc"
