// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QList>
#include <QString>

namespace bellpush {

/// What stands between two places where a line may be broken. Lengths in ems.
struct MeasuredWord {
    qsizetype start = 0; ///< In its paragraph.
    qsizetype end = 0;   ///< Past the white space after it.
    double width = 0;    ///< Without that white space.
    double space = 0;
    double hyphen = 0; ///< What a break after it adds: 0 where no soft hyphen stands.
};

/// The text between two line breaks.
struct MeasuredParagraph {
    qsizetype start = 0; ///< In the whole text.
    QString text{};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QList<MeasuredWord> words{};
};

/// All words of a text, measured once, in linear time.
struct MeasuredText {
    QFont font{};
    QList<MeasuredParagraph> paragraphs{};
    double ascent = 0; ///< As in ShapedLine: the most of all words.
    double descent = 0;
};

/// `count` words of a paragraph from `first` on; no word makes a blank line.
struct WordLine {
    qsizetype paragraph = 0;
    qsizetype first = 0;
    qsizetype count = 0;
};

MeasuredText measuredText(const QString &text, const QFont &font);

/// Each of its lines as one word.
MeasuredText unbrokenText(const QString &text, const QFont &font);

/// As a line, with the hyphen it is broken at, in ems.
double lineWidth(const MeasuredText &text, const WordLine &line);
QString lineText(const MeasuredText &text, const WordLine &line);

/// The words broken into lines of at most `width` ems, each as full as it goes; a word that is
/// wider has its own line. Ends after `most` lines.
QList<WordLine> brokenLines(const MeasuredText &text, double width, qsizetype most);

/// The width in ems of the widest word: no line is narrower.
double widestWord(const MeasuredText &text);

} // namespace bellpush
