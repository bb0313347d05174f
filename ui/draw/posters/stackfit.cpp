// SPDX-License-Identifier: MIT
#include "ui/draw/posters/stackfit.h"

#include "app/qr/qrprint.h"
#include "ui/draw/posters/posteritems.h"
#include "ui/draw/posters/posterthing.h"

#include <algorithm>

namespace bellpush {

namespace {

using Kind = PosterItem::Kind;

/// As much room as words may ever need, when only their width counts.
constexpr double unlimitedMm = 10'000;

bool shrinks(const StackRow &row)
{
    return row.isWords() || row.isLines();
}

double fittedEm(const StackRow &row)
{
    return row.isLines() ? row.lines.emMm : row.words.emMm;
}

/// Fits one stack.
class StackFitter
{
public:
    StackFitter(const PosterStack &stack, const StackPlace &place, const PosterContent &content)
        : m_stack(stack),
          m_place(place),
          m_content(content),
          m_free(freeRoom(posterFamily(content)))
    {
        for (const PosterItem &item : stack.items) {
            if (item.isApart)
                m_apart = m_rows.size();
            if (isPresent(PosterPart{item.kind, item.field}, content))
                m_rows.append({.item = item});
        }
    }

    FittedStack fitted()
    {
        constexpr double step = 0.94;
        measure();
        while (!isWell() && canShrink()) {
            m_shrink *= step;
            measure();
        }
        cutToHeight();
        growCode();
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_rows[i].gap = gapBefore(i);
        return {m_rows, m_apart, height(), m_free};
    }

private:
    double scaled(double mm) const { return mm * m_place.scale; }

    double emOf(const PosterItem &item) const
    {
        const double largest = scaled(item.fills ? item.largest : item.largest * m_shrink);
        return std::max(m_isTight && item.fills ? 0 : largest, smallestOf(item));
    }

    double smallestOf(const PosterItem &item) const
    {
        return std::max(scaled(item.smallest), item.leastMm);
    }

    bool canShrink() const
    {
        return std::ranges::any_of(m_rows, [this](const StackRow &row) {
            return shrinks(row) && !row.item.fills
                && scaled(row.item.largest * m_shrink) > smallestOf(row.item);
        });
    }

    double signRoom(const PosterItem &item, double em) const
    {
        return item.sign == PosterSign::None ? 0 : (signSide + signSpace) * em;
    }

    Qt::Alignment alignment() const
    {
        if (m_stack.across == PosterStack::Across::Centre)
            return Qt::AlignHCenter | Qt::AlignTop;
        return (isAtRight(m_stack, m_place) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
            | Qt::AlignTop;
    }

    WordsRoom roomOf(const PosterItem &item, double height) const
    {
        const double em = emOf(item);
        return {
            {m_place.area.width() - signRoom(item, em), height}, em, smallestOf(item), alignment()};
    }

    void fitWords(StackRow &row, double height) const
    {
        row.words = posterWords(row.item, roomOf(row.item, height), m_content);
        const double free = (m_free.above + m_free.below) * row.words.emMm;
        row.size = {row.words.bounds.width(), std::max(0.0, row.words.bounds.height() - free)};
    }

    void fitLines(StackRow &row) const
    {
        row.lines = posterRows(row.item, roomOf(row.item, m_place.area.height()), m_content,
                               m_place.direction);
        row.size = row.lines.size;
    }

    QSizeF thingSize(const PosterItem &item) const
    {
        const QSizeF room = item.size * m_place.scale;
        if (item.kind == Kind::Logo && !item.hasPlate)
            return QSizeF(m_content.logo.size()).scaled(room, Qt::KeepAspectRatio);
        if (item.kind == Kind::Logo)
            return platedLogo(m_content.logo.size(), room);
        if (item.kind == Kind::Code && !item.hasPlate) {
            const double side = darkSide(room.width(), modulesOf(m_content));
            return {side, side};
        }
        return room;
    }

    void measure()
    {
        StackRow *filling = nullptr;
        for (StackRow &row : m_rows) {
            if (row.isWords() && row.item.fills) {
                row.size = {};
                filling = &row;
            } else if (row.isWords()) {
                fitWords(row, unlimitedMm);
            } else if (row.isLines()) {
                fitLines(row);
            } else {
                row.size = thingSize(row.item);
            }
        }
        if (filling != nullptr)
            fill(*filling);
    }

    /// With what letters leave free of their line lying in the gaps.
    void fill(StackRow &row) const
    {
        const double room = m_place.area.height() - height();
        const auto free = [this](double em) {
            return (m_free.above + m_free.below) * em;
        };
        fitWords(row, room);
        const double first = row.words.emMm;
        if (first >= emOf(row.item) && row.words.leftOut.isEmpty())
            return;
        fitWords(row, room + free(first));
        if (row.words.leftOut.isEmpty()) // smaller letters leave a little less free
            row.size.setHeight(std::min(row.size.height(), std::max(0.0, room)));
    }

    /// Everything fits, and what fills is still what one reads first.
    bool isWell() const
    {
        constexpr double prominence = 1.7; // ours: times the size of other words
        if (overflows())
            return false;
        double largest = 0;
        for (const StackRow &row : m_rows) {
            if (shrinks(row) && !row.item.fills)
                largest = std::max(largest, fittedEm(row));
        }
        return std::ranges::all_of(m_rows, [largest](const StackRow &row) {
            return !row.item.fills
                || (row.words.leftOut.isEmpty() && row.words.emMm >= prominence * largest);
        });
    }

    /// What a code on paper keeps free above and below: its quiet zone, and a module for what
    /// stands out of the words beside it.
    double quietMm(const StackRow &row) const
    {
        constexpr int kept = standardQuietZone + 1;
        const bool isBare = row.item.kind == Kind::Code && !row.item.hasPlate;
        return isBare ? row.size.width() * kept / modulesOf(m_content) : 0;
    }

    double gapBefore(qsizetype index) const
    {
        if (index == 0)
            return 0;
        const StackRow &row = m_rows.at(index);
        return std::max({scaled(row.item.gap), quietMm(row), quietMm(m_rows.at(index - 1))});
    }

    double height() const
    {
        double sum = 0;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            sum += gapBefore(i) + m_rows.at(i).size.height();
        return sum;
    }

    bool overflows() const
    {
        constexpr double rounding = 1e-6;
        return height() > m_place.area.height() + rounding;
    }

    /// Takes lines from what has the most, until the rest fits.
    void cutToHeight()
    {
        m_isTight = true;
        while (overflows()) {
            const auto longest = std::ranges::max_element(
                m_rows, {}, [](const StackRow &row) { return row.words.lines.size(); });
            if (longest == m_rows.end() || longest->words.lines.isEmpty())
                return;
            PosterItem &item = longest->item;
            item.lines = static_cast<int>(longest->words.lines.size()) - 1;
            fitWords(*longest, unlimitedMm);
        }
    }

    /// Into the room that words left, as far as the design lets it.
    void growCode()
    {
        const auto code = std::ranges::find_if(
            m_rows, [](const StackRow &row) { return row.item.kind == Kind::Code; });
        if (code == m_rows.end() || code->item.most <= code->item.size.width())
            return;
        double least = code->size.width();
        PosterItem grown = code->item;
        grown.size = {grown.most, grown.most};
        double most = std::min(thingSize(grown).width(), m_place.area.width());
        const auto fits = [&](double side) {
            code->size = {side, side};
            return !overflows();
        };
        constexpr double nearEnough = 0.01;
        while (most - least > nearEnough) {
            const double middle = (least + most) / 2;
            (fits(middle) ? least : most) = middle;
        }
        code->size = {least, least};
    }

    const PosterStack &m_stack;
    const StackPlace &m_place;
    const PosterContent &m_content;
    FreeRoom m_free;
    QList<StackRow> m_rows{};
    qsizetype m_apart = 0;
    double m_shrink = 1;
    bool m_isTight = false; ///< Words that fill are as small as they may be.
};

} // namespace

FittedStack fittedStack(const PosterStack &stack, const StackPlace &place,
                        const PosterContent &content)
{
    return StackFitter(stack, place, content).fitted();
}

bool isAtRight(const PosterStack &stack, const StackPlace &place)
{
    return (stack.across == PosterStack::Across::End) != (place.direction == Qt::RightToLeft);
}

} // namespace bellpush
