// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/calibrationpage.h"

#include "app/labels/calibrationreading.h"
#include "ui/draw/press/calibratedpage.h"
#include "ui/draw/press/printtext.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr double lineMm = 0.15;
constexpr double usualWidth = 200;
constexpr double smallestScale = 0.6;

void addLine(QPainterPath &path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

QPainterPath crossPath(QPointF centre)
{
    constexpr double arm = 6;
    constexpr double radius = 2;
    QPainterPath path;
    addLine(path, centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    addLine(path, centre - QPointF(0, arm), centre + QPointF(0, arm));
    path.addEllipse(centre, radius, radius);
    return path;
}

double tickLength(int mm)
{
    if (mm % 10 == 0)
        return 4;
    return mm % 5 == 0 ? 3 : 2;
}

/// Ticks at each mm of a length, to the right of (below) a line that is not drawn, for a ruler of
/// one's own to be laid along.
QPainterPath rulerPath(double length, bool isDown)
{
    constexpr int firstTick = 3; // the cross has its own lines
    QPainterPath path;
    for (int mm = firstTick; mm <= static_cast<int>(length) - firstTick; ++mm) {
        const double tick = tickLength(mm);
        if (isDown)
            addLine(path, {0, double(mm)}, {tick, double(mm)});
        else
            addLine(path, {double(mm), 0}, {double(mm), tick});
    }
    addLine(path, {0, 0}, isDown ? QPointF(0, length) : QPointF(length, 0));
    return path;
}

/// A line with an arrow's head at its end.
QPainterPath arrowPath(QPointF from, QPointF to)
{
    constexpr double head = 1.5;
    const QPointF along = (to - from) / std::hypot(to.x() - from.x(), to.y() - from.y());
    const QPointF aside(-along.y(), along.x());
    QPainterPath path;
    addLine(path, from, to);
    addLine(path, to - head * (along + aside / 2), to);
    path.lineTo(to - head * (along - aside / 2));
    return path;
}

/// Builds the page as if the printer were exact.
class CalibrationSheet
{
public:
    CalibrationSheet(QSizeF size, const CalibrationWords &words)
        : m_crosses(calibrationCrosses(size)),
          m_words(words),
          m_scale(std::clamp(size.width() / usualWidth, smallestScale, 1.0))
    {
        m_page.size = size;
        m_page.trim = QRectF({}, size);
    }

    PrintPage page()
    {
        addCrosses();
        addRulers();
        addEdges();
        addWords();
        return m_page;
    }

private:
    void addLines(const QPainterPath &path, double width)
    {
        m_page.shapes.append(DrawnPath{path, Qt::black, width});
    }

    /// Gives the lower end of the words.
    double addText(const QString &text, const QRectF &area, double em, Qt::Alignment alignment,
                   int weight)
    {
        constexpr double leastOfSize = 0.6;
        const FittedText fitted = fitText({.text = text,
                                           .area = area,
                                           .weight = weight,
                                           .largestMm = em,
                                           .smallestMm = em * leastOfSize,
                                           .mostLines = 12,
                                           .alignment = alignment});
        for (const PlacedText &line : fitted.lines)
            m_page.shapes.append(line);
        return fitted.lines.isEmpty() ? area.bottom() : fitted.bounds.bottom();
    }

    void addNumber(int number, QPointF centre, double em)
    {
        constexpr double room = 12;
        addText(QString::number(number),
                QRectF(centre.x() - room / 2, centre.y() - room / 2, room, room), em,
                Qt::AlignCenter, 400);
    }

    /// What is measured is numbered, in a circle, on the page and in the words.
    void addMark(int number, QPointF centre)
    {
        constexpr double radius = 2.6;
        constexpr double em = 3.4;
        QPainterPath circle;
        circle.addEllipse(centre, radius, radius);
        addLines(circle, 2 * lineMm);
        addNumber(number, centre, em);
    }

    void addCrosses()
    {
        for (const QPointF corner : {m_crosses.topLeft(), m_crosses.topRight(),
                                     m_crosses.bottomLeft(), m_crosses.bottomRight()})
            addLines(crossPath(corner), lineMm);
    }

    void addRulers()
    {
        constexpr int every = 10;
        constexpr double away = 6.2;
        constexpr double em = 2.4;
        addLines(rulerPath(m_crosses.width(), false).translated(m_crosses.topLeft()), lineMm);
        addLines(rulerPath(m_crosses.height(), true).translated(m_crosses.topLeft()), lineMm);
        for (int mm = every; mm < m_crosses.width() - 2; mm += every)
            addNumber(mm, m_crosses.topLeft() + QPointF(mm, away), em);
        for (int mm = every; mm < m_crosses.height() - 2; mm += every)
            addNumber(mm, m_crosses.topLeft() + QPointF(away + 1, mm), em);
    }

    /// What leads to the paper's edges, and the numbers of all that is measured.
    void addEdges()
    {
        constexpr double beside = 4;
        const QPointF first = m_crosses.topLeft();
        const QPointF end = first / 4; // 5 mm of 20: hardly a printer goes nearer to the edge
        addLines(arrowPath(first, {end.x(), first.y()}), lineMm);
        addLines(arrowPath(first, {first.x(), end.y()}), lineMm);
        addMark(1, {end.x() + beside, first.y() + beside});
        addMark(2, {first.x() + beside, end.y() + beside});
        addMark(3, {m_crosses.center().x(), first.y() - beside});
        addMark(4, {first.x() - beside, m_crosses.center().y()});
    }

    void addWords()
    {
        constexpr double left = 18; // clear of the rulers' numbers
        constexpr double right = 8;
        constexpr double gap = 6;
        constexpr Qt::Alignment topLeft = Qt::AlignLeft | Qt::AlignTop;
        QRectF room = m_crosses.adjusted(left, left, -right, -right);
        room.setTop(addText(m_words.title, room, 6.5 * m_scale, topLeft, 600) + gap * m_scale);
        room.setTop(addText(m_words.introduction, room, 4 * m_scale, topLeft, 400)
                    + 2 * gap * m_scale);
        for (std::size_t i = 0; i < m_words.measures.size(); ++i)
            room.setTop(addMeasure(i, room) + gap * m_scale);
    }

    /// What to measure, and below it a line to write it on. Gives the lower end.
    double addMeasure(std::size_t index, const QRectF &room)
    {
        constexpr double mark = 8;
        constexpr double writingLine = 30;
        constexpr double em = 4;
        constexpr double leastRows = 4; // for words and line: on small paper the screen has to do
        if (room.height() < leastRows * em * m_scale)
            return room.bottom();
        const QRectF words = room.adjusted(mark, 0, 0, 0);
        addMark(static_cast<int>(index) + 1, {room.left() + 2.6, room.top() + em * m_scale / 2});
        const double end = addText(m_words.measures.at(index), words, em * m_scale,
                                   Qt::AlignLeft | Qt::AlignTop, 400);
        const double y = end + 9 * m_scale;
        QPainterPath line;
        addLine(line, {words.left(), y}, {words.left() + writingLine * m_scale, y});
        addLines(line, 2 * lineMm);
        const double exactLeft = words.left() + (writingLine + 3) * m_scale;
        const double exactEm = 3.2 * m_scale;
        addText(m_words.exact.at(index),
                {exactLeft, y - exactEm, words.right() - exactLeft, 2 * exactEm}, exactEm,
                Qt::AlignLeft | Qt::AlignTop, 400);
        return y;
    }

    PrintPage m_page;
    QRectF m_crosses;
    const CalibrationWords &m_words;
    double m_scale; ///< Of the words: 1 from A4 on.
};

} // namespace

PrintPage calibrationPage(QSizeF size, const Calibration &calibration,
                          const CalibrationWords &words)
{
    return calibrated(CalibrationSheet(size, words).page(), calibration);
}

} // namespace bellpush
