// SPDX-License-Identifier: MIT
#include "ui/draw/press/printtextwords.h"

#include "ui/draw/press/printtextline.h"
#include "ui/draw/press/textbreaks.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace bellpush {

namespace {

constexpr qsizetype longestWord = 400;
constexpr qsizetype longestKept
    = 24; // ours: numbers and ranges are shorter, columns of them are not
constexpr QChar softHyphen = QChar::SoftHyphen;

/// Measures words, each different one once.
class WordMeter
{
public:
    explicit WordMeter(MeasuredText &text)
        : m_text(text),
          m_space(QFontMetricsF(text.font).horizontalAdvance(u' ') / shapedEm),
          m_hyphen(QFontMetricsF(text.font).horizontalAdvance(u'-') / shapedEm)
    { }

    void measure(MeasuredParagraph &paragraph)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, paragraph.text);
        for (qsizetype start = 0; start < paragraph.text.size();) {
            qsizetype next = finder.toNextBoundary();
            while (next > 0 && next - start <= longestKept && !breaksWell(paragraph.text, next))
                next = finder.toNextBoundary();
            const qsizetype end = next < 0 ? paragraph.text.size() : next;
            paragraph.words.append(word(paragraph, start, end));
            start = end;
        }
    }

    /// As one word.
    void measureWhole(MeasuredParagraph &paragraph)
    {
        if (!paragraph.text.isEmpty())
            paragraph.words.append(word(paragraph, 0, paragraph.text.size()));
    }

private:
    MeasuredWord word(const MeasuredParagraph &paragraph, qsizetype start, qsizetype end)
    {
        const QStringView typed = QStringView(paragraph.text).sliced(start, end - start);
        qsizetype inked = typed.size();
        while (inked > 0 && typed.at(inked - 1).isSpace())
            --inked;
        const qsizetype spaces = typed.size() - inked;
        // longer ones fit nowhere, and some letters take 0.1 ms each
        inked = std::min(inked, longestWord);
        const bool isBroken = typed.endsWith(softHyphen) && end < paragraph.text.size();
        return {start, end, width(typed.first(inked).toString(), paragraph.direction),
                static_cast<double>(spaces) * m_space, isBroken ? m_hyphen : 0};
    }

    double width(const QString &word, Qt::LayoutDirection direction)
    {
        if (word.isEmpty())
            return 0;
        const auto known = m_widths.constFind(word);
        if (known != m_widths.constEnd())
            return *known;
        const ShapedLine shaped
            = shapedLine(QString(word).remove(softHyphen), m_text.font, direction);
        m_text.ascent = std::max(m_text.ascent, shaped.ascent);
        m_text.descent = std::max(m_text.descent, shaped.descent);
        return *m_widths.insert(word, shaped.width);
    }

    MeasuredText &m_text;
    QHash<QString, double> m_widths;
    double m_space;
    double m_hyphen;
};

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool hasDirection(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](uint point) {
        const QChar::Direction direction = QChar::direction(point);
        return direction == QChar::DirL || direction == QChar::DirR || direction == QChar::DirAL;
    });
}

Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QList<MeasuredParagraph> paragraphsOf(const QString &text)
{
    QList<MeasuredParagraph> paragraphs;
    for (qsizetype start = 0; start <= text.size();) {
        const auto *end = std::find_if(text.cbegin() + start, text.cend(), isLineBreak);
        const qsizetype length = end - text.cbegin() - start;
        MeasuredParagraph paragraph{start, text.sliced(start, length)};
        paragraph.text.replace(u'\t', u' ');
        paragraph.direction = directionOf(hasDirection(paragraph.text) ? paragraph.text : text);
        paragraphs.append(paragraph);
        start += length + 1;
    }
    return paragraphs;
}

/// Fills lines word by word.
class LineBreaker
{
public:
    LineBreaker(const MeasuredText &text, double width, qsizetype most)
        : m_text(text),
          m_width(width),
          m_most(most)
    { }

    QList<WordLine> lines()
    {
        for (qsizetype i = 0; i < m_text.paragraphs.size() && !isFull(); ++i)
            breakParagraph(i);
        return m_lines;
    }

private:
    bool isFull() const { return m_lines.size() >= m_most; }

    void breakParagraph(qsizetype index)
    {
        const QList<MeasuredWord> &words = m_text.paragraphs.at(index).words;
        WordLine line{index, 0, 0};
        double used = 0; // with the space after the last word
        for (qsizetype i = 0; i < words.size() && !isFull(); ++i) {
            const MeasuredWord &word = words.at(i);
            // rounding: a width found by search is met by the line it was found for
            constexpr double forgiven = 1e-9;
            if (line.count > 0 && used + word.width + word.hyphen > m_width + forgiven) {
                m_lines.append(line);
                line = {index, i, 0};
                used = 0;
            }
            ++line.count;
            used += word.width + word.space;
        }
        if (!isFull())
            m_lines.append(line);
    }

    const MeasuredText &m_text;
    double m_width;
    qsizetype m_most;
    QList<WordLine> m_lines;
};

} // namespace

MeasuredText measuredText(const QString &text, const QFont &font)
{
    MeasuredText measured{font, paragraphsOf(text)};
    WordMeter meter(measured);
    for (MeasuredParagraph &paragraph : measured.paragraphs)
        meter.measure(paragraph);
    return measured;
}

MeasuredText unbrokenText(const QString &text, const QFont &font)
{
    MeasuredText measured{font, paragraphsOf(text)};
    WordMeter meter(measured);
    for (MeasuredParagraph &paragraph : measured.paragraphs)
        meter.measureWhole(paragraph);
    return measured;
}

double lineWidth(const MeasuredText &text, const WordLine &line)
{
    const QList<MeasuredWord> &words = text.paragraphs.at(line.paragraph).words;
    double width = 0;
    for (qsizetype i = line.first; i < line.first + line.count; ++i)
        width += words.at(i).width + words.at(i).space;
    if (line.count == 0)
        return 0;
    const MeasuredWord &last = words.at(line.first + line.count - 1);
    return width - last.space + last.hyphen;
}

QString lineText(const MeasuredText &text, const WordLine &line)
{
    if (line.count == 0)
        return {};
    const MeasuredParagraph &paragraph = text.paragraphs.at(line.paragraph);
    const MeasuredWord &last = paragraph.words.at(line.first + line.count - 1);
    const qsizetype start = paragraph.words.at(line.first).start;
    QString words = paragraph.text.sliced(start, last.end - start).remove(softHyphen);
    if (last.hyphen > 0)
        words += u'-';
    return words.trimmed();
}

QList<WordLine> brokenLines(const MeasuredText &text, double width, qsizetype most)
{
    return LineBreaker(text, width, most).lines();
}

double widestWord(const MeasuredText &text)
{
    double widest = 0;
    for (const MeasuredParagraph &paragraph : text.paragraphs) {
        for (const MeasuredWord &word : paragraph.words)
            widest = std::max(widest, word.width + word.hyphen);
    }
    return widest;
}

} // namespace bellpush
