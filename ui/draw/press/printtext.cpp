// SPDX-License-Identifier: MIT
#include "ui/draw/press/printtext.h"

#include "ui/draw/press/printtextline.h"
#include "ui/draw/press/printtextwords.h"
#include "ui/draw/press/textbreaks.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bellpush {

namespace {

constexpr double largeMm = 7; // 20 pt, where Inter's makers let its drawing for display begin
constexpr qsizetype longestLabel = 100;
constexpr QChar ellipsis = u'…';

/// A line's words as they will be drawn, and which way they run.
struct LineWords {
    QString text;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Searches sizes for a text that has been measured. Lengths in ems but for those of the box.
class TextFitter
{
public:
    /// `box` has to outlive it.
    TextFitter(const TextBox &box, QString text, MeasuredText measured)
        : m_box(box),
          m_text(std::move(text)),
          m_measured(std::move(measured)),
          m_widest(widestWord(m_measured)),
          m_leading(leading())
    { }

    bool fits(double em) const
    {
        const double width = m_box.area.width() / em;
        const qsizetype room = linesWithRoom(em);
        return m_widest <= width && brokenLines(m_measured, width, room + 1).size() <= room;
    }

    /// Between a size that fits and one that does not.
    double largestThatFits() const
    {
        if (fits(m_box.largestMm))
            return m_box.largestMm;
        double least = m_box.smallestMm;
        double most = m_box.largestMm;
        constexpr double nearEnough = 1.001;
        while (most > least * nearEnough) {
            const double middle = (least + most) / 2;
            (fits(middle) ? least : most) = middle;
        }
        return least;
    }

    /// As many lines as the words need, each as short as that allows.
    QList<LineWords> evenLines(double em) const
    {
        double most = m_box.area.width() / em;
        const qsizetype count = brokenLines(m_measured, most, m_box.mostLines).size();
        double least = m_widest;
        constexpr double nearEnough = 0.05;
        while (most - least > nearEnough) {
            const double middle = (least + most) / 2;
            const bool isWide = brokenLines(m_measured, middle, count + 1).size() <= count;
            (isWide ? most : least) = middle;
        }
        return wordsOf(brokenLines(m_measured, most, count));
    }

    /// What there is room for at the smallest size.
    QList<LineWords> cutLines(QString &leftOut) const
    {
        const double width = m_box.area.width() / m_box.smallestMm;
        QList<WordLine> lines = wholeLines(width);
        while (!lines.isEmpty() && !takesEllipsis(lines.last(), width)) {
            if (--lines.last().count <= 0)
                lines.removeLast();
        }
        if (lines.isEmpty()) {
            leftOut = m_text;
            return cutWord(width);
        }
        leftOut = textAfter(lines.last());
        QList<LineWords> words = wordsOf(lines);
        words.last().text += ellipsis;
        return words;
    }

    FittedText placed(const QList<LineWords> &lines, double em) const;

private:
    /// Letters that need more than the face's own height get it.
    double leading() const
    {
        const QFontMetricsF face(m_measured.font);
        const double usual = (face.ascent() + face.descent()) / shapedEm;
        const double height = m_measured.ascent + m_measured.descent;
        constexpr double rounding = 0.01;
        return height > usual + rounding ? std::max(m_box.leading, height) : m_box.leading;
    }

    qsizetype linesWithRoom(double em) const
    {
        constexpr double rounding = 1e-6;
        const double rest
            = m_box.area.height() / em - m_measured.ascent - m_measured.descent + rounding;
        if (rest < 0)
            return 0;
        return static_cast<qsizetype>(
            std::min<double>(m_box.mostLines, std::floor(rest / m_leading) + 1));
    }

    double shapedWidth(const LineWords &line) const
    {
        return shapedLine(line.text, m_measured.font, line.direction).width;
    }

    LineWords wordsOf(const WordLine &line) const
    {
        return {lineText(m_measured, line), m_measured.paragraphs.at(line.paragraph).direction};
    }

    QList<LineWords> wordsOf(const QList<WordLine> &lines) const
    {
        QList<LineWords> words;
        for (const WordLine &line : lines)
            words.append(wordsOf(line));
        return words;
    }

    /// The lines for which there is room, up to one that is too long.
    QList<WordLine> wholeLines(double width) const
    {
        QList<WordLine> lines = brokenLines(m_measured, width, linesWithRoom(m_box.smallestMm));
        const auto tooLong = std::ranges::find_if(
            lines, [&](const WordLine &line) { return lineWidth(m_measured, line) > width; });
        lines.erase(tooLong, lines.end());
        return lines;
    }

    bool takesEllipsis(const WordLine &line, double width) const
    {
        LineWords words = wordsOf(line);
        words.text += ellipsis;
        return line.count > 0 && shapedWidth(words) <= width;
    }

    QString textAfter(const WordLine &line) const
    {
        const MeasuredParagraph &paragraph = m_measured.paragraphs.at(line.paragraph);
        const MeasuredWord &last = paragraph.words.at(line.first + line.count - 1);
        return m_text.sliced(paragraph.start + last.end).trimmed();
    }

    /// The beginning of the first word.
    QList<LineWords> cutWord(double width) const
    {
        if (linesWithRoom(m_box.smallestMm) < 1)
            return {};
        LineWords line = wordsOf(WordLine{0, 0, 1});
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line.text);
        LineWords cut{{}, line.direction};
        for (qsizetype end = letters.toNextBoundary(); end > 0; end = letters.toNextBoundary()) {
            const LineWords longer{line.text.first(end) + ellipsis, line.direction};
            if (shapedWidth(longer) > width)
                break;
            cut = longer;
        }
        if (cut.text.isEmpty())
            return {};
        return {cut};
    }

    QPointF origin(const ShapedLine &line, Qt::LayoutDirection direction, double em) const
    {
        const Qt::Alignment alignment = m_box.alignment;
        const double spare = m_box.area.width() - line.width * em;
        const bool isMirrored = direction == Qt::RightToLeft && !(alignment & Qt::AlignAbsolute);
        if (alignment & Qt::AlignHCenter)
            return {m_box.area.left() + spare / 2, 0};
        const bool isAtRight = static_cast<bool>(alignment & Qt::AlignRight) != isMirrored;
        return {m_box.area.left() + (isAtRight ? spare : 0), 0};
    }

    double top(double height) const
    {
        const double spare = m_box.area.height() - height;
        if (m_box.alignment & Qt::AlignVCenter)
            return m_box.area.top() + spare / 2;
        return m_box.area.top() + (m_box.alignment & Qt::AlignBottom ? spare : 0);
    }

    const TextBox &m_box;
    QString m_text;
    MeasuredText m_measured;
    double m_widest;
    double m_leading;
};

FittedText TextFitter::placed(const QList<LineWords> &lines, double em) const
{
    FittedText fitted{.emMm = em};
    if (lines.isEmpty())
        return fitted;
    const double height = (m_measured.ascent + m_measured.descent
                           + static_cast<double>(lines.size() - 1) * m_leading)
        * em;
    double baseline = top(height) + m_measured.ascent * em;
    fitted.bounds = {m_box.area.center().x(), top(height), 0, height};
    bool isFirst = true;
    for (const LineWords &words : lines) {
        const ShapedLine line = shapedLine(words.text, m_measured.font, words.direction);
        const QPointF start = origin(line, words.direction, em) + QPointF(0, baseline);
        baseline += m_leading * em;
        if (!line.isWhole)
            fitted.withoutFont += lettersWithoutFont(words.text, m_measured.font);
        if (words.text.isEmpty())
            continue;
        const double right = start.x() + line.width * em;
        fitted.bounds.setLeft(isFirst ? start.x() : std::min(fitted.bounds.left(), start.x()));
        fitted.bounds.setRight(isFirst ? right : std::max(fitted.bounds.right(), right));
        isFirst = false;
        fitted.lines.append({words.text, line.runs, start, em / shapedEm, m_box.colour});
    }
    return fitted;
}

bool hasRoom(const TextBox &box)
{
    return box.area.width() > 0 && box.area.height() > 0 && box.smallestMm > 0
        && box.largestMm >= box.smallestMm && box.mostLines > 0;
}

/// Without blank lines and white space at the ends; other control characters are no letters.
QString cleaned(const QString &text)
{
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    clean.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return clean.isRightToLeft() ? withNumbersApart(clean.trimmed()) : clean.trimmed();
}

} // namespace

FittedText fitText(const TextBox &box)
{
    const QString text = cleaned(box.text);
    if (text.isEmpty())
        return {.emMm = box.largestMm};
    if (!hasRoom(box))
        return {.leftOut = text};
    const QFont font = printFont({.family = box.family,
                                  .weight = box.weight,
                                  .isLarge = box.largestMm >= largeMm,
                                  .wordSpace = box.wordSpace});
    if (text.size() <= longestLabel) { // may well fit: spares measuring each word
        const TextFitter whole(box, text, unbrokenText(text, font));
        if (whole.fits(box.largestMm))
            return whole.placed(whole.evenLines(box.largestMm), box.largestMm);
    }
    const TextFitter fitter(box, text, measuredText(text, font));
    if (fitter.fits(box.smallestMm)) {
        const double em = fitter.largestThatFits();
        return fitter.placed(fitter.evenLines(em), em);
    }
    QString leftOut;
    const QList<LineWords> lines = fitter.cutLines(leftOut);
    FittedText fitted = fitter.placed(lines, box.smallestMm);
    fitted.leftOut = leftOut;
    return fitted;
}

} // namespace bellpush
