// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterrows.h"

#include "ui/draw/posters/posteritems.h"

#include <QRegularExpression>

#include <algorithm>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr double unlimitedMm = 10'000;
constexpr double space = 0.8;         // at the least, between the two ends of a line, in ems
constexpr double leastHeight = 1.35;  // of a line of prices, in ems
constexpr double writtenHeight = 2;   // of a line to write on, at the least
constexpr double mostSpread = 1.4;    // times the height that the design gives a line
constexpr double shortestWritten = 6; // ems to write on

/// Lays lines out, one below the other.
class RowsMaker
{
public:
    RowsMaker(const PosterItem &item, const WordsRoom &room, const PosterContent &content,
              Qt::LayoutDirection direction)
        : m_item(item),
          m_room(room),
          m_content(content),
          m_direction(direction)
    {
        const QStringList lines = wordsOf(item.field, content).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            m_lines.append(isPrices() ? priceLine(line) : PriceLine{line.trimmed(), {}});
    }

    LaidRows made()
    {
        cutToHeight();
        if (m_lines.isEmpty())
            return m_laid;
        m_em = fittingEm();
        m_laid.emMm = m_em;
        m_laid.size = {m_room.size.width(), rowHeight() * static_cast<double>(m_lines.size())};
        double y = 0;
        for (const PriceLine &line : m_lines) {
            addRow(line, y);
            y += rowHeight();
        }
        return m_laid;
    }

private:
    bool isPrices() const { return m_item.kind == PosterItem::Kind::Prices; }

    double leastRow() const { return isPrices() ? leastHeight : writtenHeight; }

    /// As the design has it, and a little more or less as there is room.
    double rowHeight() const
    {
        const double usual = m_em * (isPrices() ? m_item.leading : writtenHeight);
        const double even = m_room.size.height() / static_cast<double>(m_lines.size());
        return std::clamp(even, m_em * leastRow(), usual * mostSpread);
    }

    /// Says which lines have none.
    void cutToHeight()
    {
        const double least = m_room.smallest * leastRow();
        constexpr double rounding = 1e-6;
        const auto most = static_cast<qsizetype>(m_room.size.height() / least + rounding);
        if (m_lines.size() <= most)
            return;
        m_laid.leftOut = m_lines.at(most).what;
        m_lines.resize(most);
    }

    TextBox box(const QString &text, double em) const
    {
        return {.text = text,
                .area = {0, 0, unlimitedMm, unlimitedMm},
                .family = posterFamily(m_content),
                .weight = m_item.weight,
                .largestMm = em,
                .smallestMm = em,
                .alignment = Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignTop,
                .colour = wordsColour(m_item, m_content)};
    }

    double widthOf(const PriceLine &line, double em) const
    {
        const double start = fitText(box(line.what, em)).bounds.width();
        if (!isPrices())
            return start + shortestWritten * em;
        return line.price.isEmpty()
            ? start
            : start + space * em + fitText(box(line.price, em)).bounds.width();
    }

    /// Twice, for letters drawn for small sizes are wider.
    double fittingEm()
    {
        const double high = m_room.size.height() / static_cast<double>(m_lines.size()) / leastRow();
        double em = std::min(m_room.largest, high);
        for (const PriceLine &line : m_lines)
            em = std::min(em, fittingEm(line, em));
        for (const PriceLine &line : m_lines) {
            const double fitting = fittingEm(line, em);
            if (fitting < m_room.smallest && m_laid.leftOut.isEmpty())
                m_laid.leftOut = line.what;
            em = std::min(em, fitting);
        }
        return std::max(em, m_room.smallest);
    }

    double fittingEm(const PriceLine &line, double tried) const
    {
        return tried * m_room.size.width() / widthOf(line, tried);
    }

    void addWords(const QString &text, bool isAtEnd, double y)
    {
        const FittedText words = fitText(box(text, m_em));
        const bool isAtRight = isAtEnd != (m_direction == Qt::RightToLeft);
        const double x = isAtRight ? m_room.size.width() - words.bounds.width() : 0;
        const double spare = rowHeight() - words.bounds.height();
        const QPointF offset
            = QPointF(x, y + (isPrices() ? spare / 2 : spare)) - words.bounds.topLeft();
        for (PlacedText line : words.lines) {
            line.origin += offset;
            m_laid.shapes.append(line);
            m_baseline = line.origin.y();
        }
        m_used = words.bounds.width();
        m_laid.withoutFont += words.withoutFont;
    }

    void addRow(const PriceLine &line, double y)
    {
        addWords(line.what, false, y);
        if (!line.price.isEmpty())
            addWords(line.price, true, y);
        const double before = isPrices() ? 0 : m_used + m_em / 2;
        addRule(before, isPrices() ? y + rowHeight() : m_baseline + m_em / 8);
    }

    /// To the end of the line.
    void addRule(double before, double y)
    {
        const double width = m_room.size.width();
        const bool isMirrored = m_direction == Qt::RightToLeft;
        QPainterPath path;
        path.moveTo(isMirrored ? width - before : before, y);
        path.lineTo(isMirrored ? 0 : width, y);
        QColor colour = wordsColour(m_item, m_content);
        constexpr int faint = 115; // of 255
        colour.setAlpha(isPrices() ? faint : 255);
        m_laid.shapes.append(DrawnPath{path, colour, m_em / 24});
    }

    const PosterItem &m_item;
    const WordsRoom &m_room;
    const PosterContent &m_content;
    Qt::LayoutDirection m_direction;
    QList<PriceLine> m_lines;
    double m_em = 0;
    double m_used = 0;
    double m_baseline = 0;
    LaidRows m_laid;
};

} // namespace

PriceLine priceLine(const QString &line)
{
    // a currency before or behind digits, at the end
    static const QRegularExpression last(
        u"^(.*?\\S)(?:\\s*[\\t:|…]\\s*|\\s+)((?:(?:\\p{Sc}|[A-Z]{2,3})\\s?)?\\p{Nd}[\\p{Nd}.,’' ]*"
        "[–-]?\\p{Nd}*(?:\\s?(?:\\p{Sc}|[A-Z]{2,3}|kr|zł|Kč|lei|Ft))?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = last.match(line.trimmed());
    if (!match.hasMatch())
        return {line.trimmed(), {}};
    return {match.captured(1), match.captured(2).trimmed()};
}

LaidRows posterRows(const PosterItem &item, const WordsRoom &room, const PosterContent &content,
                    Qt::LayoutDirection direction)
{
    return RowsMaker(item, room, content, direction).made();
}

} // namespace bellpush
