// SPDX-License-Identifier: MIT
#include "app/markup/markupmarks.h"

#include <algorithm>
#include <array>

namespace bellpush {

namespace {

constexpr QStringView fence = u"```";
constexpr MarkupStyles codeStyles = MarkupStyle::Mono | MarkupStyle::Code;

/// A mark that stands in front of and behind what it styles. Source: app/SOURCES.md, "Markup".
struct PairRule {
    QChar mark;
    QStringView opensAfter; ///< Besides the line's start and white space.
    MarkupStyle style{};
};

/// Code is first, because nothing inside it is parsed.
constexpr std::array pairRules{
    PairRule{u'`', u">_*~", MarkupStyle::Code},
    PairRule{u'*', u">_~", MarkupStyle::Bold},
    PairRule{u'_', u">~*", MarkupStyle::Italic},
    PairRule{u'~', u">_*", MarkupStyle::Strike},
};

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Finds the spans of one rule in one line.
class PairFinder
{
public:
    PairFinder(QStringView source, MarkupLine line, const PairRule &rule, CharMarks &marks)
        : m_source(source),
          m_line(line),
          m_rule(rule),
          m_marks(marks)
    { }

    void markAll()
    {
        auto open = openingMark(m_line.begin);
        while (open) {
            const auto close = closingMark(*open);
            if (!close) // nor would a later opening mark find one
                return;
            markSpan(*open, *close);
            open = openingMark(*close + 1);
        }
    }

private:
    bool isMarkAt(qsizetype at) const
    {
        if (m_source[at] != m_rule.mark || m_marks.at(at).styles.testAnyFlags(codeStyles))
            return false;
        const bool isAccented = at + 1 < m_line.end && m_source[at + 1].isMark();
        return !isAccented && !isInFence(at);
    }

    /// True for each unit of a ```, be it recognised or without its partner.
    bool isInFence(qsizetype at) const
    {
        if (m_rule.mark != fence.front())
            return false;
        const qsizetype begin = std::max(m_line.begin, at - 2);
        const qsizetype end = std::min(m_line.end, at + 3);
        return m_source.sliced(begin, end - begin).contains(fence);
    }

    bool mayOpenAt(qsizetype at) const
    {
        if (at == m_line.begin)
            return true;
        const QChar before = m_source[at - 1];
        return before.isSpace() || m_rule.opensAfter.contains(before);
    }

    bool mayCloseAt(qsizetype at) const
    {
        return at + 1 == m_line.end || !isAsciiLetterOrDigit(m_source[at + 1]);
    }

    std::optional<qsizetype> openingMark(qsizetype from) const
    {
        for (qsizetype at = from; at < m_line.end; ++at) {
            if (isMarkAt(at) && mayOpenAt(at))
                return at;
        }
        return std::nullopt;
    }

    std::optional<qsizetype> closingMark(qsizetype open) const
    {
        bool hasDrawn = false;
        for (qsizetype at = open + 1; at < m_line.end; ++at) {
            if (hasDrawn && isMarkAt(at) && mayCloseAt(at))
                return at;
            hasDrawn = hasDrawn || !m_marks.at(at).isMarker;
        }
        return std::nullopt;
    }

    void markSpan(qsizetype open, qsizetype close)
    {
        m_marks[open].isMarker = true;
        m_marks[close].isMarker = true;
        for (qsizetype at = open + 1; at < close; ++at)
            m_marks[at].styles |= m_rule.style;
    }

    QStringView m_source;
    MarkupLine m_line;
    const PairRule &m_rule;
    CharMarks &m_marks;
};

} // namespace

CharMarks fenceMarks(QStringView source)
{
    CharMarks marks(source.size());
    qsizetype open = source.indexOf(fence);
    while (open >= 0) {
        const qsizetype inside = open + fence.size();
        const qsizetype close = source.indexOf(fence, inside + 1);
        if (close < 0) // nor would a later opening fence find one
            break;
        const qsizetype behind = close + fence.size();
        for (qsizetype at = open; at < behind; ++at) {
            const bool isInside = at >= inside && at < close;
            marks[at] = isInside ? CharMark{MarkupStyle::Mono, false} : CharMark{{}, true};
        }
        open = source.indexOf(fence, behind);
    }
    return marks;
}

void markStyles(QStringView source, MarkupLine line, CharMarks &marks)
{
    const QStringView text = source.sliced(line.begin, line.end - line.begin);
    for (const PairRule &rule : pairRules) {
        if (text.contains(rule.mark))
            PairFinder(source, line, rule, marks).markAll();
    }
}

} // namespace bellpush
