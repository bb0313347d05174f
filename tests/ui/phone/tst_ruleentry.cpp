// SPDX-License-Identifier: MIT
#include "ui/phone/ruleentry.h"

#include "resources/assets.h"
#include "ui/text/previewruletext.h"
#include "ui/widgets/appcolors.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bellpush::PreviewRule)

namespace {

/// One of each standing.
constexpr PreviewRule samples[]{PreviewRule::CallDefaultLabel, PreviewRule::Markup,
                                PreviewRule::ExpiredLook, PreviewRule::VariableMarks};

/// What is painted beside the words.
QImage iconOf(RuleEntry &entry)
{
    entry.resize(400, entry.sizeHint().height());
    return entry.grab(QRect(0, 0, 20, 20)).toImage().convertToFormat(QImage::Format_RGB32);
}

/// Whether the icon is drawn in it; its edges are blended with what lies behind.
bool hasColor(const QImage &icon, const QColor &color)
{
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            if (icon.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

/// The shape alone: where something is drawn.
QImage shapeOf(const QImage &icon)
{
    return icon.createMaskFromColor(icon.pixel(0, 0), Qt::MaskOutColor);
}

} // namespace

class TestRuleEntry : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        loadAssets();
        QAccessible::setActive(true);
    }

    static void init() { QApplication::setPalette(appPalette(ColorScheme::Light)); }

    void isHeardAsOneLabel_data()
    {
        QTest::addColumn<PreviewRule>("rule");
        for (const PreviewRule rule : samples)
            QTest::addRow("%d", static_cast<int>(rule)) << rule;
    }

    void isHeardAsOneLabel()
    {
        QFETCH(PreviewRule, rule);
        RuleEntry entry(rule, nullptr);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&entry);

        QCOMPARE(heard->childCount(), 1);
        QAccessibleInterface *label = heard->child(0);
        QCOMPARE(label->role(), QAccessible::StaticText);
        QCOMPARE(label->text(QAccessible::Name),
                 ruleText(rule) + u' ' + standingText(standingOf(rule)));
        QCOMPARE(label->text(QAccessible::Description), sourceText(rule));
    }

    void showsAllThatIsHeard_data() { isHeardAsOneLabel_data(); }

    void showsAllThatIsHeard()
    {
        QFETCH(PreviewRule, rule);
        RuleEntry entry(rule, nullptr);
        const QString shown = entry.findChild<QLabel *>()->text();

        const qsizetype sentence = shown.indexOf(ruleText(rule).toHtmlEscaped());
        const QString below = standingText(standingOf(rule)) + u" · "_s + sourceText(rule);
        QVERIFY2(sentence >= 0, qPrintable(shown));
        QVERIFY2(shown.indexOf(below.toHtmlEscaped()) > sentence, qPrintable(shown));
    }

    void tellsStandingsApartByShape()
    {
        QList<QImage> shapes;
        for (const PreviewRule rule : samples) {
            RuleEntry entry(rule, nullptr);
            const QImage shape = shapeOf(iconOf(entry));

            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
    }

    void followsTheTheme_data()
    {
        QTest::addColumn<ColorScheme>("before");
        QTest::addColumn<ColorScheme>("after");
        QTest::newRow("to dark") << ColorScheme::Light << ColorScheme::Dark;
        QTest::newRow("to light") << ColorScheme::Dark << ColorScheme::Light;
    }

    void followsTheTheme()
    {
        QFETCH(ColorScheme, before);
        QFETCH(ColorScheme, after);
        QApplication::setPalette(appPalette(before));
        RuleEntry entry(PreviewRule::CallDefaultLabel, nullptr);
        QVERIFY(hasColor(iconOf(entry), appColors(before).success));

        QApplication::setPalette(appPalette(after));

        const QString small = appColors(after).secondaryText.name();
        QTRY_VERIFY(entry.findChild<QLabel *>()->text().contains(small));
        QVERIFY(hasColor(iconOf(entry), appColors(after).success));
        QVERIFY(!hasColor(iconOf(entry), appColors(before).success));
    }

    void growsWithTheFont()
    {
        RuleEntry entry(PreviewRule::ExpiredLook, nullptr);
        const int before = entry.heightForWidth(400);
        QFont large = entry.font();
        large.setPointSizeF(2 * large.pointSizeF());

        entry.setFont(large);

        QCOMPARE_GE(entry.heightForWidth(400), 2 * before);
        const QString size = QString::number(large.pointSizeF() * 0.92, 'f', 2) + u"pt"_s;
        QVERIFY(entry.findChild<QLabel *>()->text().contains(size));
    }

    void isMirrored()
    {
        RuleEntry entry(PreviewRule::ExpiredLook, nullptr);
        entry.setLayoutDirection(Qt::RightToLeft);
        iconOf(entry);
        const QImage picture = entry.grab(QRect(380, 0, 20, 20)).toImage();

        QVERIFY(hasColor(picture, appColors(ColorScheme::Light).secondaryText));
        QCOMPARE_LE(entry.findChild<QLabel *>()->geometry().right(), 380);
    }
};

QTEST_MAIN(TestRuleEntry)
#include "tst_ruleentry.moc"
