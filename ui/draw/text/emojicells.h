// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QStringView>

namespace bellpush {

/// One emoji as drawn, with its joiners, skin tones and selectors; in UTF-16 units of the text.
struct EmojiCluster {
    qsizetype start = 0;
    qsizetype length = 0; ///< At least 2.

    friend bool operator==(const EmojiCluster &, const EmojiCluster &) = default;
};

/// The emoji of a text, in order: those beyond the BMP, and symbols that U+FE0F makes one. Others
/// of the BMP, such as U+231A, are left to the text they stand in. Takes linear time.
QList<EmojiCluster> emojiClusters(QStringView text);

/// An emoji measured once, with its pen at (0, 0) on the baseline.
struct EmojiCell {
    QList<QGlyphRun> runs;
    qreal width = 0;
};

/// Measured emoji. Qt 6.4 caches nothing of a font of pictures: to measure a text it unpacks every
/// emoji in it anew, which takes longer than all the rest of the text does.
class EmojiCells
{
public:
    /// A character of ordinary fonts that behaves like an emoji when lines break and directions
    /// mix; it is laid out in place of one, as wide as that, and not drawn.
    static constexpr QChar standIn = u'\u25ca';

    const EmojiCell &cell(QStringView cluster, const QFont &font);

    /// What a stand-in has to be widened by to be as wide as the emoji.
    qreal widening(QStringView cluster, const QFont &font);

private:
    QHash<QString, EmojiCell> m_cells; ///< By font and cluster.
};

} // namespace bellpush
