// SPDX-License-Identifier: MIT
#include "ui/draw/approval/approvalsheet.h"

#include "ui/draw/approval/approvalcolumn.h"
#include "ui/draw/phone/bubblecontent.h"
#include "ui/draw/phone/phoneicons.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = 24;
constexpr qreal phoneRoom = 200; // the width of each phone
constexpr qreal phonesHeight = 430;
constexpr qreal codeSide = 152; // 40 mm
constexpr qreal signHeight = 40;
constexpr qreal iconSize = 11;

class SheetBuilder
{
public:
    SheetBuilder(const ApprovalContent &content, LaidTexts &texts)
        : m_content(content),
          m_texts(texts),
          m_faces(approvalFaces(content.look)),
          m_area(QRectF({}, ApprovalLayout::page)
                     .adjusted(ApprovalLayout::margin, ApprovalLayout::margin,
                               -ApprovalLayout::margin, -ApprovalLayout::margin))
    { }

    ApprovalLayout build()
    {
        const qreal top = addTitle();
        addPhones(top);
        const qreal side = m_area.left() + 2 * phoneRoom + 2 * gap;
        const QRectF beside(side, top, m_area.right() - side, phonesHeight);
        addWordsAndRules(beside);

        const qreal middle = beside.bottom() + gap;
        const qreal bottom = m_area.bottom() - signHeight - gap;
        const QRectF linkRoom(m_area.left(), middle, phoneRoom, bottom - middle);
        addLink(linkRoom);
        const qreal requestLeft = linkRoom.right() + gap;
        addRequest({requestLeft, middle, m_area.right() - requestLeft, bottom - middle});
        addSignature();
        return m_layout;
    }

private:
    ApprovalColumn column(const QRectF &room, const QString &heading)
    {
        m_layout.columns.append(room);
        ApprovalColumn column(room, m_texts, m_layout);
        column.add({heading, m_faces.heading, {}, TextLines::One}, 0, PhoneInk::Accent);
        column.skip(4);
        return column;
    }

    qreal addTitle()
    {
        const QRectF room(m_area.left(), m_area.top(), m_area.width(), 48);
        m_layout.columns.append(room);
        ApprovalColumn column(room, m_texts, m_layout);
        column.add({oneParagraph(m_content.title).simplified(), m_faces.title, {}, TextLines::One},
                   0, PhoneInk::Text);
        column.add(
            {oneParagraph(m_content.subtitle).simplified(), m_faces.text, {}, TextLines::One}, 0,
            PhoneInk::Secondary);
        m_layout.lines.append(
            {m_area.left(), room.bottom() + 8, m_area.right(), room.bottom() + 8});
        return room.bottom() + gap;
    }

    /// Both as large as fits; a long message makes them narrower.
    void addPhones(qreal top)
    {
        const PhoneMetrics metrics
            = phoneMetrics(m_content.look.platform, m_content.look.textScale);
        m_layout.phone = layoutPhone(m_content.phone, metrics, {m_content.look.width, {}}, m_texts);
        const QSizeF &size = m_layout.phone.size;
        const qreal scale = std::min(phoneRoom / size.width(), phonesHeight / size.height());
        const QSizeF shown = size * scale;
        qreal left = m_area.left();
        for (const PhoneScheme scheme : {PhoneScheme::Light, PhoneScheme::Dark}) {
            const qreal inset = (phoneRoom - shown.width()) / 2;
            m_layout.phones.append({QRectF(QPointF(left + inset, top), shown), scheme});
            left += phoneRoom + gap / 2;
        }
    }

    using Filler = std::function<qsizetype(ApprovalColumn &)>;

    /// Has `fill` put `count` things under a heading. Where they do not all fit, it begins anew
    /// with a line less, in which stands how many are left out. Gives the height that was used.
    qreal addBlock(const QRectF &room, const QString &heading, qsizetype count, const Filler &fill)
    {
        const ApprovalLayout before = m_layout;
        ApprovalColumn whole = column(room, heading);
        if (fill(whole) == count)
            return whole.y() - room.top();
        m_layout = before;
        QRectF inner = room;
        inner.setBottom(room.bottom() - height(m_faces.text));
        ApprovalColumn less = column(inner, heading);
        m_layout.columns.last() = room;
        const qsizetype shown = fill(less);
        addMore({room.left(), std::min(less.y(), inner.bottom())}, count - shown, room);
        return room.height();
    }

    qsizetype fillRows(ApprovalColumn &column, qreal left, const QList<ApprovalRow> &rows)
    {
        qsizetype shown = 0;
        while (shown < rows.size() && addRow(column, left, rows.at(shown)))
            ++shown;
        return shown;
    }

    qreal addRows(const QRectF &room, const QString &heading, const QList<ApprovalRow> &rows)
    {
        return addBlock(room, heading, rows.size(), [this, &room, &rows](ApprovalColumn &column) {
            return fillRows(column, room.left(), rows);
        });
    }

    /// The words get what the rules leave, and more than half of it at least.
    void addWordsAndRules(const QRectF &room)
    {
        constexpr qreal leastShare = 0.55;
        const ApprovalLayout before = m_layout;
        QRectF rules = room;
        rules.setTop(room.top() + std::ceil(room.height() * leastShare));
        const qreal needed = addRows(rules, m_content.text.words.rules, m_content.text.rules);
        m_layout = before;
        rules.setTop(std::max(rules.top(), std::floor(room.bottom() - needed)));
        QRectF words = room;
        words.setBottom(rules.top() - gap / 2);
        const qreal used = addRows(words, m_content.text.words.words, m_content.text.message);
        m_layout.columns.last().setBottom(room.top() + used);
        rules.moveTop(std::min(rules.top(), std::ceil(room.top() + used + gap)));
        rules.setBottom(room.bottom());
        addRows(rules, m_content.text.words.rules, m_content.text.rules);
    }

    bool addRow(ApprovalColumn &column, qreal left, const ApprovalRow &row)
    {
        const bool isPlain = row.state == ApprovalRow::State::Plain;
        const qreal indent = isPlain ? 0 : iconSize + 6;
        const qreal top = column.y();
        QString text = oneParagraph(shownText(row.text));
        if (isPlain) {
            if (column.left() < height(m_faces.label) + 2 * height(m_faces.text))
                return false;
            column.add({row.label, m_faces.label, {}, TextLines::One}, 0, PhoneInk::Secondary);
        } else if (!row.label.isEmpty()) {
            text = row.label + u": "_s + text;
        }
        const ApprovalColumn::Fit fit = column.add({text, m_faces.text}, indent, PhoneInk::Text);
        if (fit != ApprovalColumn::Fit::None && !isPlain)
            addIcon({left, top + 1}, row.state);
        column.skip(4);
        return fit == ApprovalColumn::Fit::Whole;
    }

    void addIcon(QPointF at, ApprovalRow::State state)
    {
        const bool holds = state == ApprovalRow::State::Holds;
        m_layout.icons.append({holds ? PhoneIcon::Check : PhoneIcon::Warning,
                               QRectF(at, QSizeF(iconSize, iconSize)),
                               holds ? PhoneInk::Accent : PhoneInk::Warning});
    }

    void addMore(QPointF at, qsizetype count, const QRectF &room)
    {
        const StyledText text{
            m_content.text.words.moreLines.arg(count), m_faces.label, {}, TextLines::One};
        m_layout.texts.append(placedText(text, at, room.width(), PhoneInk::Secondary, m_texts));
    }

    void addLink(const QRectF &room)
    {
        QRectF words = room;
        words.setBottom(room.bottom() - codeSide - gap / 2);
        ApprovalColumn column = this->column(words, m_content.text.words.link);
        column.add({m_content.link, m_faces.code, codeSpans(m_content.link)}, 0, PhoneInk::Text);
        if (m_content.code)
            m_layout.code = {room.left(), std::ceil(column.y()) + gap / 2, codeSide, codeSide};
    }

    void addRequest(const QRectF &room)
    {
        if (m_content.request.isEmpty()) {
            ApprovalColumn column = this->column(room, m_content.text.words.request);
            column.add({m_content.text.words.noRequest, m_faces.text}, 0, PhoneInk::Secondary);
            return;
        }
        const QStringList lines = m_content.request.trimmed().split(u'\n');
        addBlock(room, m_content.text.words.request, lines.size(),
                 [this, &lines](ApprovalColumn &column) {
                     qsizetype shown = 0;
                     while (shown < lines.size() && addCode(column, lines.at(shown)))
                         ++shown;
                     return shown;
                 });
    }

    /// A line of JSON, its spaces in front as an indent.
    bool addCode(ApprovalColumn &column, const QString &line)
    {
        constexpr qreal spaceWidth = 5;
        const auto start = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
        const qreal indent = spaceWidth * static_cast<qreal>(start - line.begin());
        const QString code = line.trimmed();
        return column.add({code, m_faces.code, codeSpans(code)}, indent, PhoneInk::Text)
            == ApprovalColumn::Fit::Whole;
    }

    void addSignature()
    {
        const qreal bottom = m_area.bottom();
        const StyledText text{m_content.text.words.signature, m_faces.label, {}, TextLines::One};
        PhoneText words = placedText(text, {m_area.left(), bottom - height(m_faces.label)},
                                     m_area.width() / 2, PhoneInk::Secondary, m_texts);
        m_layout.texts.append(words);
        const qreal y = words.rect.top() - 6;
        m_layout.lines.append({m_area.left(), y, m_area.left() + 2 * phoneRoom, y});
    }

    const ApprovalContent &m_content;
    LaidTexts &m_texts;
    const ApprovalFaces m_faces;
    const QRectF m_area;
    ApprovalLayout m_layout;
};

} // namespace

ApprovalContent approvalContent(const ApprovalText &text, const QString &link,
                                const QString &request)
{
    ApprovalContent content;
    content.text = text;
    content.link = link;
    if (!link.isEmpty()) {
        if (auto code = qrMatrix(link, ErrorCorrection::Medium))
            content.code = *std::move(code);
    }
    content.request = request;
    return content;
}

ApprovalLayout layoutApproval(const ApprovalContent &content, LaidTexts &texts)
{
    return SheetBuilder(content, texts).build();
}

} // namespace bellpush
