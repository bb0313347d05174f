// SPDX-License-Identifier: MIT
#include "ui/press/printtextline.h"

#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace bellpush {

using namespace Qt::StringLiterals;

QFont printFont(int weight, bool isLarge)
{
    QFont font;
    QStringList families{u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s,
                         u"Noto Color Emoji"_s};
    if (isLarge)
        families.prepend(u"Inter Display"_s);
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(shapedEm));
    font.setWeight(static_cast<QFont::Weight>(std::clamp(weight, 100, 900)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

ShapedLine shapedLine(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    constexpr qreal roomy = 1'000'000; // Qt's own limit is 2^31 / 64 pixels
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return {};
    line.setLineWidth(roomy);
    line.setPosition({0, -line.ascent()});
    layout.endLayout();

    ShapedLine shaped{line.glyphRuns(), line.naturalTextWidth() / shapedEm};
    for (const QGlyphRun &run : shaped.runs) {
        shaped.ascent = std::max(shaped.ascent, run.rawFont().ascent() / shapedEm);
        shaped.descent = std::max(shaped.descent, run.rawFont().descent() / shapedEm);
    }
    return shaped;
}

} // namespace bellpush
