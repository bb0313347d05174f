// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/markupspan.h"
#include "ui/draw/text/emojicells.h"

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

#include <memory>

namespace bellpush {

/// A font and the distance between the baselines of its lines, in logical pixels. A line that holds
/// a taller script gets more.
struct TextFace {
    QFont font{};
    qreal leading = 0; ///< As it is drawn.
    /// What is measured is drawn so much larger. Texts of several sizes are best measured in one:
    /// for each size Qt asks fontconfig anew, and looks in all fonts there are for every letter
    /// that its own has not.
    qreal scale = 1;

    friend bool operator==(const TextFace &, const TextFace &) = default;
};

enum class TextLines {
    Many, ///< Wraps, inside a word where nothing else helps.
    One   ///< Stays on one line and ends in an ellipsis where it is too long.
};

/// One paragraph before it is measured. Its base direction is that of its first strong character.
struct StyledText {
    QString text{};
    TextFace face{};
    QList<MarkupSpan> spans{}; ///< In order and apart from each other.
    TextLines lines = TextLines::Many;

    friend bool operator==(const StyledText &, const StyledText &) = default;
};

enum class TextRunKind { Plain, Link };

/// Glyphs of one font in one ink. Runs with the same beginning say the same words together.
struct TextRun {
    QGlyphRun glyphs;
    TextRunKind kind;
    qsizetype start = 0; ///< Of the words, in the text.
    qsizetype length = 0;
};

/// A line through text. QPainter would draw it at a wrong place with the glyphs (Qt 6.4).
struct StrikeLine {
    QRectF rect;
    TextRunKind kind;
};

/// A tinted box behind text.
struct PhoneTextBox {
    QRectF rect;
    MarkupStyle style; ///< Code, Sample or Gap.
};

/// Where a link was drawn: one rectangle per line and direction.
struct LaidLink {
    QString address;
    QList<QRectF> rects;
};

/// A measured paragraph: all that painting and hit-testing need, from the top left corner of the
/// space it was given, in logical pixels of the size it was measured in. Its size and its lines are
/// whole pixels of the size it is drawn in.
struct LaidText {
    QString text{}; ///< What is shown: shortened where it had to be.
    QList<TextRun> runs{};
    QList<LaidLink> links{};
    QList<StrikeLine> strikes{};
    QList<PhoneTextBox> boxes{};
    QList<qsizetype> lineEnds{}; ///< Where each line ends in the text.
    QList<qreal> lineBottoms{};  ///< From the top; rising.
    qreal space = 0;             ///< The width it was given.
    qreal naturalWidth = 0;      ///< Of its widest line, at most `space`.
    qreal lastLineWidth = 0;     ///< What stands on its last line.
    qreal firstBaseline = 0;     ///< From the top.
    qreal height = 0;
    bool rightToLeft = false; ///< Its lines end at the right edge of `space`.
};

/// Measures `text` in `space`, in the size of its font, with the help of the emoji that were
/// measured before.
LaidText layText(const StyledText &text, qreal space, EmojiCells &emoji);

/// The paragraphs laid out last time, so that a key press lays out only the one it changed.
class LaidTexts
{
public:
    /// `text` in `space`, laid out now or taken from the shelf.
    std::shared_ptr<const LaidText> laid(const StyledText &text, qreal space);

    /// Forgets what has not been asked for since the last call.
    void forgetUnused();

private:
    struct Entry {
        StyledText text;
        qreal space = 0;
        std::shared_ptr<const LaidText> laid;
        bool isUsed = true;
    };

    QMultiHash<size_t, Entry> m_entries;
    EmojiCells m_emoji;
};

} // namespace bellpush
