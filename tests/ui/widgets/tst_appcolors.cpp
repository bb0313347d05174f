// SPDX-License-Identifier: MIT
#include "ui/widgets/appcolors.h"

#include <QTest>

#include <cmath>

using namespace bellpush;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1, "contrast ratio": 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr double ofText = 4.5; // WCAG 2.1, 1.4.3
constexpr double ofEdges = 3;  // WCAG 2.1, 1.4.11

} // namespace

class TestAppColors : public QObject
{
    Q_OBJECT

private slots:
    void readsOnEveryGround_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<QColor>("text");
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            const AppColors &colors = appColors(scheme);
            const std::pair<const char *, QColor> texts[]{
                {"text", colors.text},
                {"secondary text", colors.secondaryText},
                {"accent", colors.accent},
                {"error", colors.error},
                {"warning", colors.warning},
                {"success", colors.success},
                {"JSON key", colors.jsonKey},
                {"JSON text", colors.jsonText},
                {"JSON number", colors.jsonNumber},
            };
            for (const auto &[name, text] : texts)
                QTest::addRow("%s, %s", scheme == ColorScheme::Dark ? "dark" : "light", name)
                    << scheme << text;
        }
    }

    void readsOnEveryGround()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(QColor, text);
        const AppColors &colors = appColors(scheme);

        for (const QColor &ground : {colors.window, colors.surface, colors.field})
            QCOMPARE_GE(contrast(text, ground), ofText);
    }

    void readsWherePressed_data() { addSchemes(); }

    void readsWherePressed()
    {
        QFETCH(ColorScheme, scheme);
        const AppColors &colors = appColors(scheme);

        QCOMPARE_GE(contrast(colors.text, colors.hover), ofText);
        QCOMPARE_GE(contrast(colors.secondaryText, colors.hover), ofText); // a banner's words
        QCOMPARE_GE(contrast(colors.onAccent, colors.accent), ofText);
    }

    void showsWhereFieldsEnd_data() { addSchemes(); }

    void showsWhereFieldsEnd()
    {
        QFETCH(ColorScheme, scheme);
        const AppColors &colors = appColors(scheme);

        for (const QColor &ground : {colors.window, colors.surface, colors.field})
            QCOMPARE_GE(contrast(colors.fieldBorder, ground), ofEdges);
    }

    void tellsTheSchemeOfItsPalette_data() { addSchemes(); }

    void tellsTheSchemeOfItsPalette()
    {
        QFETCH(ColorScheme, scheme);
        const QPalette palette = appPalette(scheme);

        QCOMPARE(schemeOf(palette), scheme);
        QCOMPARE(colorsOf(palette).text, palette.color(QPalette::WindowText));
        QCOMPARE_GE(contrast(palette.color(QPalette::Disabled, QPalette::Text),
                             palette.color(QPalette::Base)),
                    ofText);
        QCOMPARE_GE(
            contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)),
            ofText);
    }

private:
    static void addSchemes()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("light") << ColorScheme::Light;
        QTest::newRow("dark") << ColorScheme::Dark;
    }
};

QTEST_APPLESS_MAIN(TestAppColors)
#include "tst_appcolors.moc"
