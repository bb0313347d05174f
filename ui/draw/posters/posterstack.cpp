// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterstack.h"

#include "app/qr/qrprint.h"
#include "ui/draw/posters/postercolours.h"
#include "ui/draw/posters/posteritems.h"
#include "ui/draw/posters/postershapes.h"
#include "ui/draw/posters/posterthing.h"
#include "ui/draw/press/printtext.h"

#include <algorithm>

namespace bellpush {

namespace {

using Kind = PosterItem::Kind;

/// Inter's letters leave so much of their line free above capitals and below the baseline (of an
/// em): what stands over and under words is as far from them as it looks.
constexpr double freeAbove = 0.24;
constexpr double freeBelow = 0.2;

/// A handset before words: its side, and the space after it, in ems.
constexpr double handsetSide = 0.76;
constexpr double handsetSpace = 0.34;

/// As much room as words may ever need, when only their width counts.
constexpr double unlimitedMm = 10'000;

/// Lays one stack out.
class StackMaker
{
public:
    StackMaker(const PosterStack &stack, const StackPlace &place, const PosterContent &content)
        : m_stack(stack),
          m_place(place),
          m_content(content)
    {
        for (const PosterItem &item : stack.items) {
            if (isPresent(item, content))
                m_items.append({item});
        }
    }

    LaidStack made()
    {
        constexpr double step = 0.96;
        m_shrink = 1;
        measure();
        while (height() > m_place.area.height() && canShrink()) {
            m_shrink *= step;
            measure();
        }
        cutToHeight();
        placeAll();
        return m_laid;
    }

private:
    struct Row {
        PosterItem item{};
        QSizeF size{};
        FittedText words{}; ///< At the place (0, 0), where reading begins at the left.
    };

    double scaled(double mm) const { return mm * m_place.scale; }

    bool isMirrored() const { return m_place.direction == Qt::RightToLeft; }

    double emOf(const PosterItem &item) const
    {
        return scaled(std::max(item.largest * m_shrink, item.smallest));
    }

    bool canShrink() const
    {
        return std::ranges::any_of(m_items, [this](const Row &row) {
            return row.item.kind == Kind::Words && row.item.largest * m_shrink > row.item.smallest;
        });
    }

    double handsetRoom(const PosterItem &item) const
    {
        return item.hasHandset ? (handsetSide + handsetSpace) * emOf(item) : 0;
    }

    Qt::Alignment alignment() const
    {
        if (m_stack.across == PosterStack::Across::Centre)
            return Qt::AlignHCenter | Qt::AlignTop;
        const bool isAtRight = (m_stack.across == PosterStack::Across::End) != isMirrored();
        return (isAtRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop;
    }

    TextBox boxOf(const PosterItem &item, double height) const
    {
        const bool isSample = m_content.samples.contains(item.field);
        constexpr QColor pale(0xb4, 0xb4, 0xb4);
        return {.text = wordsOf(item.field, m_content),
                .area = {0, 0, m_place.area.width() - handsetRoom(item), height},
                .weight = item.weight,
                .largestMm = emOf(item),
                .smallestMm = scaled(item.smallest),
                .mostLines = item.lines,
                .leading = item.leading,
                .alignment = alignment(),
                .colour = isSample ? pale : posterColour(item.colour, m_content.brand)};
    }

    /// A line less looks better than letters a little larger.
    FittedText fitted(const PosterItem &item, double height) const
    {
        constexpr double hardlySmaller = 0.85;
        TextBox box = boxOf(item, height);
        FittedText largest = fitText(box);
        const auto lines = static_cast<int>(largest.lines.size());
        if (lines < 2 || !largest.leftOut.isEmpty())
            return largest;
        box.mostLines = lines - 1;
        box.smallestMm = std::max(box.smallestMm, largest.emMm * hardlySmaller);
        if (box.smallestMm > box.largestMm)
            return largest;
        FittedText fewer = fitText(box);
        return fewer.leftOut.isEmpty() ? fewer : largest;
    }

    void fitWords(Row &row, double height) const
    {
        row.words = fitted(row.item, height);
        const double free = (freeAbove + freeBelow) * row.words.emMm;
        row.size = {row.words.bounds.width(), std::max(0.0, row.words.bounds.height() - free)};
    }

    QSizeF thingSize(const PosterItem &item) const
    {
        const QSizeF room = item.size * m_place.scale;
        if (item.kind == Kind::Logo)
            return QSizeF(m_content.logo.size()).scaled(room, Qt::KeepAspectRatio);
        if (item.kind == Kind::Code && !item.hasPlate) {
            const double side = darkSide(room.width(), modulesOf(m_content));
            return {side, side};
        }
        return room;
    }

    void measure()
    {
        for (Row &row : m_items) {
            if (row.item.kind == Kind::Words)
                fitWords(row, unlimitedMm);
            else
                row.size = thingSize(row.item);
        }
    }

    /// What a code on paper keeps free above and below: its quiet zone, and a module for what
    /// stands out of the words beside it.
    double quietMm(const Row &row) const
    {
        constexpr int kept = standardQuietZone + 1;
        const bool isBare = row.item.kind == Kind::Code && !row.item.hasPlate;
        return isBare ? row.size.width() * kept / modulesOf(m_content) : 0;
    }

    double gapBefore(qsizetype index) const
    {
        if (index == 0)
            return 0;
        const Row &row = m_items.at(index);
        return std::max({scaled(row.item.gap), quietMm(row), quietMm(m_items.at(index - 1))});
    }

    double height() const
    {
        double sum = 0;
        for (qsizetype i = 0; i < m_items.size(); ++i)
            sum += gapBefore(i) + m_items.at(i).size.height();
        return sum;
    }

    /// Takes lines from what has the most, until the rest fits.
    void cutToHeight()
    {
        while (height() > m_place.area.height()) {
            const auto longest = std::ranges::max_element(
                m_items, {}, [](const Row &row) { return row.words.lines.size(); });
            if (longest == m_items.end() || longest->words.lines.isEmpty())
                return;
            PosterItem &item = longest->item;
            item.lines = static_cast<int>(longest->words.lines.size()) - 1;
            fitWords(*longest, unlimitedMm);
        }
    }

    double top() const
    {
        const double spare = m_place.area.height() - height();
        switch (m_stack.down) {
        case PosterStack::Down::Top:
            return m_place.area.top();
        case PosterStack::Down::Middle:
            return m_place.area.top() + spare / 2;
        case PosterStack::Down::Bottom:
            return m_place.area.top() + spare;
        }
        Q_UNREACHABLE();
    }

    double left(double width) const
    {
        const double spare = m_place.area.width() - width;
        if (m_stack.across == PosterStack::Across::Centre)
            return m_place.area.left() + spare / 2;
        const bool isAtRight = (m_stack.across == PosterStack::Across::End) != isMirrored();
        return m_place.area.left() + (isAtRight ? spare : 0);
    }

    void placeAll()
    {
        double y = top();
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            const Row &row = m_items.at(i);
            y += gapBefore(i);
            if (row.item.kind == Kind::Words)
                placeWords(row, y);
            else
                placeThing(row.item, {{left(row.size.width()), y}, row.size});
            y += row.size.height();
        }
    }

    void placeWords(const Row &row, double y)
    {
        const FittedText &words = row.words;
        if (!words.leftOut.isEmpty())
            m_laid.leftOut.append({row.item.field, words.leftOut});
        if (!words.withoutFont.isEmpty())
            m_laid.withoutFont.append({row.item.field, words.withoutFont});
        if (words.lines.isEmpty())
            return;
        const double room = handsetRoom(row.item);
        const double em = words.emMm;
        const double used = room * em / emOf(row.item);
        double x = left(words.bounds.width() + used);
        if (row.item.hasHandset) {
            const double side = handsetSide * em;
            const double sideways = isMirrored() ? words.bounds.width() + used - side : 0;
            placeHandset(row,
                         {x + sideways,
                          y + (words.bounds.height() - (freeAbove + freeBelow) * em - side) / 2,
                          side, side});
            x += isMirrored() ? 0 : used;
        }
        const QPointF offset = QPointF(x, y - freeAbove * em) - words.bounds.topLeft();
        for (PlacedText line : words.lines) {
            line.origin += offset;
            m_laid.shapes.append(line);
        }
    }

    void placeHandset(const Row &row, const QRectF &square)
    {
        m_laid.shapes.append(FilledPath{handsetPath(square), row.words.lines.first().colour});
    }

    void placeThing(const PosterItem &item, const QRectF &area)
    {
        const PosterThing thing = posterThing(item, area, m_content);
        m_laid.shapes += thing.shapes;
        if (item.kind == Kind::Code)
            m_laid.code = thing.code;
    }

    const PosterStack &m_stack;
    const StackPlace &m_place;
    const PosterContent &m_content;
    QList<Row> m_items;
    double m_shrink = 1;
    LaidStack m_laid;
};

} // namespace

LaidStack laidStack(const PosterStack &stack, const StackPlace &place, const PosterContent &content)
{
    return StackMaker(stack, place, content).made();
}

} // namespace bellpush
