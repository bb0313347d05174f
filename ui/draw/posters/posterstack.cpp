// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterstack.h"

#include "ui/draw/posters/postershapes.h"
#include "ui/draw/posters/posterthing.h"
#include "ui/draw/posters/stackfit.h"
#include "ui/draw/press/movedshapes.h"

#include <algorithm>

namespace bellpush {

namespace {

/// Places the things of one stack.
class StackMaker
{
public:
    StackMaker(const PosterStack &stack, const StackPlace &place, const PosterContent &content)
        : m_stack(stack),
          m_place(place),
          m_content(content),
          m_fit(fittedStack(stack, place, content))
    { }

    LaidStack made()
    {
        placeAll();
        return m_laid;
    }

private:
    bool isMirrored() const { return m_place.direction == Qt::RightToLeft; }

    double spare() const { return m_place.area.height() - m_fit.height; }

    bool spreads() const
    {
        return m_stack.down == PosterStack::Down::Spread && m_fit.rows.size() > 1;
    }

    double top() const
    {
        switch (m_stack.down) {
        case PosterStack::Down::Top:
            return m_place.area.top();
        case PosterStack::Down::Middle:
            return m_place.area.top() + spare() / 2;
        case PosterStack::Down::Bottom:
            return m_place.area.top() + spare();
        case PosterStack::Down::Spread:
            return m_place.area.top() + (spreads() ? 0 : spare());
        }
        Q_UNREACHABLE();
    }

    double left(double width) const
    {
        const double spare = m_place.area.width() - width;
        if (m_stack.across == PosterStack::Across::Centre)
            return m_place.area.left() + spare / 2;
        return m_place.area.left() + (isAtRight(m_stack, m_place) ? spare : 0);
    }

    /// What a stack that spreads adds to the gap before a row.
    double addedBefore(qsizetype index) const
    {
        if (!spreads() || index == 0)
            return 0;
        const double added = std::max(0.0, spare());
        if (m_fit.apart > 0 && m_fit.apart < m_fit.rows.size())
            return index == m_fit.apart ? added : 0;
        return added / static_cast<double>(m_fit.rows.size() - 1);
    }

    void placeAll()
    {
        double y = top();
        for (qsizetype i = 0; i < m_fit.rows.size(); ++i) {
            const StackRow &row = m_fit.rows.at(i);
            y += row.gap + addedBefore(i);
            if (row.isWords())
                placeWords(row, y);
            else if (row.isLines())
                placeLines(row, y);
            else
                placeThing(row.item, {{left(row.size.width()), y}, row.size});
            y += row.size.height();
        }
    }

    void reportWords(PosterField field, const QString &leftOut, const QString &withoutFont)
    {
        if (!leftOut.isEmpty())
            m_laid.leftOut.append({field, leftOut});
        if (!withoutFont.isEmpty())
            m_laid.withoutFont.append({field, withoutFont});
    }

    void placeLines(const StackRow &row, double y)
    {
        reportWords(row.item.field, row.lines.leftOut, row.lines.withoutFont);
        m_laid.shapes += moved(row.lines.shapes, {m_place.area.left(), y});
    }

    void placeWords(const StackRow &row, double y)
    {
        const FittedText &words = row.words;
        reportWords(row.item.field, words.leftOut, words.withoutFont);
        if (words.lines.isEmpty())
            return;
        const double em = words.emMm;
        const double used = (row.item.sign == PosterSign::None ? 0 : (signSide + signSpace) * em);
        double x = left(words.bounds.width() + used);
        if (used > 0) {
            const double side = signSide * em;
            const double sideways = isMirrored() ? words.bounds.width() + used - side : 0;
            // beside the capitals of the first line
            const double first = words.lines.first().origin.y() - words.bounds.top();
            const double capitals = first - m_fit.free.above * em;
            m_laid.shapes.append(FilledPath{
                signPath(row.item.sign, {x + sideways, y + (capitals - side) / 2, side, side}),
                words.lines.first().colour});
            x += isMirrored() ? 0 : used;
        }
        const QPointF offset = QPointF(x, y - m_fit.free.above * em) - words.bounds.topLeft();
        for (PlacedText line : words.lines) {
            line.origin += offset;
            m_laid.shapes.append(line);
        }
    }

    void placeThing(const PosterItem &item, const QRectF &area)
    {
        const PosterThing thing = posterThing(item, area, m_content);
        m_laid.shapes += thing.shapes;
        if (item.kind == PosterItem::Kind::Code)
            m_laid.code = thing.code;
    }

    const PosterStack &m_stack;
    const StackPlace &m_place;
    const PosterContent &m_content;
    FittedStack m_fit;
    LaidStack m_laid{};
};

} // namespace

LaidStack laidStack(const PosterStack &stack, const StackPlace &place, const PosterContent &content)
{
    return StackMaker(stack, place, content).made();
}

} // namespace bellpush
