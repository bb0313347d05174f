// SPDX-License-Identifier: MIT
#include "ui/paint/approvalsheet.h"

#include "ui/paint/bubblecontent.h"
#include "ui/paint/bubblepainter.h"
#include "ui/paint/phoneicons.h"
#include "ui/paint/phonepainter.h"
#include "ui/paint/qrpainter.h"

#include <QPainter>
#include <QTextBoundaryFinder>

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

struct SheetFaces {
    TextFace title;
    TextFace heading;
    TextFace label;
    TextFace text;
    TextFace code;
};

TextFace sized(TextFace face, int pixelSize, qreal leading)
{
    face.font.setPixelSize(pixelSize);
    face.leading = leading;
    return face;
}

/// The face of the phone's words, drawn in another size.
TextFace shrunk(TextFace body, qreal pixelSize, qreal leading)
{
    body.scale = pixelSize / body.font.pixelSize();
    body.leading = leading / body.scale;
    return body;
}

/// What a message says has one font all over the page: for each Qt asks all others anew for the
/// letters it has not, which takes half a second for a thousand rare ones.
SheetFaces sheetFaces(const PhoneLook &look)
{
    const PhoneMetrics metrics = phoneMetrics(PhonePlatform::Ios, 1);
    const TextFace body = phoneMetrics(look.platform, look.textScale).body;
    return {sized(metrics.title, 22, 28), sized(metrics.header, 12, 16),
            sized(metrics.footer, 9, 12), shrunk(body, 10, 13), shrunk(body, 8.7, 11)};
}

/// Code in the face of code, but for letters that other fonts are asked for.
QList<MarkupSpan> codeSpans(const QString &code)
{
    const auto isAscii = [](QChar c) {
        return c.unicode() < 0x80;
    };
    QList<MarkupSpan> spans;
    for (auto it = std::ranges::find_if(code, isAscii); it != code.end();) {
        const auto end = std::find_if_not(it, code.end(), isAscii);
        spans.append({it - code.begin(), end - it, MarkupStyle::Mono, {}});
        it = std::find_if(end, code.end(), isAscii);
    }
    return spans;
}

/// Of a line, on the page.
qreal height(const TextFace &face)
{
    return face.leading * face.scale;
}

/// Fills a block of the page from its top; once it is full, it only counts what is left out.
class Column
{
public:
    Column(const QRectF &room, LaidTexts &texts, ApprovalLayout &layout)
        : m_room(room),
          m_texts(texts),
          m_layout(layout),
          m_y(room.top())
    { }

    qreal y() const { return m_y; }
    qreal left() const { return m_room.bottom() - m_y; }
    void skip(qreal height) { m_y += height; }

    enum class Fit { None, Cut, Whole };

    /// The text, cut where the column ends; how much of it is there.
    Fit add(const StyledText &text, qreal indent, PhoneInk ink)
    {
        const qreal space = m_room.width() - indent;
        const qreal scale = text.face.scale;
        const auto laid = m_texts.laid(text, space / scale);
        StyledText shown = text;
        if (laid->height * scale > left()) {
            shown = cut(text, space / scale, *laid);
            if (shown.text.isEmpty())
                return Fit::None;
        }
        PhoneText placed = placedText(shown, {m_room.left() + indent, m_y}, space, ink, m_texts);
        if (placed.text->rightToLeft)
            placed.rect.moveRight(m_room.right());
        m_y = placed.rect.bottom();
        m_layout.texts.append(placed);
        return shown.text == text.text ? Fit::Whole : Fit::Cut;
    }

private:
    /// As many lines as fit, the last ending in an ellipsis; one less than that if it finds no
    /// room. Each try lays the text out anew: it goes by lines, not by letters.
    StyledText cut(const StyledText &text, qreal space, const LaidText &laid)
    {
        StyledText shown = text;
        const qreal room = left() / text.face.scale;
        const auto past = std::ranges::upper_bound(laid.lineBottoms, room);
        for (qsizetype lines = past - laid.lineBottoms.begin(); lines > 0; --lines) {
            shown.text = shortened(text.text, laid.lineEnds.at(lines - 1));
            if (m_texts.laid(shown, space)->height <= room)
                return shown;
        }
        shown.text.clear();
        return shown;
    }

    /// What stands before `end` without its last letter, and an ellipsis.
    static QString shortened(const QString &text, qsizetype end)
    {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
        letters.setPosition(end);
        return text.left(std::max<qsizetype>(letters.toPreviousBoundary(), 0)) + u'…';
    }

    QRectF m_room;
    LaidTexts &m_texts;
    ApprovalLayout &m_layout;
    qreal m_y;
};

class SheetBuilder
{
public:
    SheetBuilder(const ApprovalContent &content, LaidTexts &texts)
        : m_content(content),
          m_texts(texts),
          m_faces(sheetFaces(content.look)),
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
    Column column(const QRectF &room, const QString &heading)
    {
        m_layout.columns.append(room);
        Column column(room, m_texts, m_layout);
        column.add({heading, m_faces.heading, {}, TextLines::One}, 0, PhoneInk::Accent);
        column.skip(4);
        return column;
    }

    qreal addTitle()
    {
        const QRectF room(m_area.left(), m_area.top(), m_area.width(), 48);
        m_layout.columns.append(room);
        Column column(room, m_texts, m_layout);
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

    using Filler = std::function<qsizetype(Column &)>;

    /// Has `fill` put `count` things under a heading. Where they do not all fit, it begins anew
    /// with a line less, in which stands how many are left out. Gives the height that was used.
    qreal addBlock(const QRectF &room, const QString &heading, qsizetype count, const Filler &fill)
    {
        const ApprovalLayout before = m_layout;
        Column whole = column(room, heading);
        if (fill(whole) == count)
            return whole.y() - room.top();
        m_layout = before;
        QRectF inner = room;
        inner.setBottom(room.bottom() - height(m_faces.text));
        Column less = column(inner, heading);
        m_layout.columns.last() = room;
        const qsizetype shown = fill(less);
        addMore({room.left(), std::min(less.y(), inner.bottom())}, count - shown, room);
        return room.height();
    }

    qsizetype fillRows(Column &column, qreal left, const QList<ApprovalRow> &rows)
    {
        qsizetype shown = 0;
        while (shown < rows.size() && addRow(column, left, rows.at(shown)))
            ++shown;
        return shown;
    }

    qreal addRows(const QRectF &room, const QString &heading, const QList<ApprovalRow> &rows)
    {
        return addBlock(room, heading, rows.size(), [this, &room, &rows](Column &column) {
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

    bool addRow(Column &column, qreal left, const ApprovalRow &row)
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
        const Column::Fit fit = column.add({text, m_faces.text}, indent, PhoneInk::Text);
        if (fit != Column::Fit::None && !isPlain)
            addIcon({left, top + 1}, row.state);
        column.skip(4);
        return fit == Column::Fit::Whole;
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
        Column column = this->column(words, m_content.text.words.link);
        column.add({m_content.link, m_faces.code, codeSpans(m_content.link)}, 0, PhoneInk::Text);
        if (m_content.code)
            m_layout.code = {room.left(), std::ceil(column.y()) + gap / 2, codeSide, codeSide};
    }

    void addRequest(const QRectF &room)
    {
        if (m_content.request.isEmpty()) {
            Column column = this->column(room, m_content.text.words.request);
            column.add({m_content.text.words.noRequest, m_faces.text}, 0, PhoneInk::Secondary);
            return;
        }
        const QStringList lines = m_content.request.trimmed().split(u'\n');
        addBlock(room, m_content.text.words.request, lines.size(), [this, &lines](Column &column) {
            qsizetype shown = 0;
            while (shown < lines.size() && addCode(column, lines.at(shown)))
                ++shown;
            return shown;
        });
    }

    /// A line of JSON, its spaces in front as an indent.
    bool addCode(Column &column, const QString &line)
    {
        constexpr qreal spaceWidth = 5;
        const auto start = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
        const qreal indent = spaceWidth * static_cast<qreal>(start - line.begin());
        const QString code = line.trimmed();
        return column.add({code, m_faces.code, codeSpans(code)}, indent, PhoneInk::Text)
            == Column::Fit::Whole;
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
    const SheetFaces m_faces;
    const QRectF m_area;
    ApprovalLayout m_layout;
};

void paintPhoneAt(QPainter &painter, const ApprovalPhone &phone, const ApprovalContent &content,
                  const PhoneLayout &layout, TextDrawing drawing)
{
    const qreal scale = phone.rect.width() / layout.size.width();
    PhoneView view;
    view.drawing = drawing;
    painter.save();
    painter.translate(phone.rect.topLeft());
    painter.scale(scale, scale);
    paintPhone(painter, layout, phoneTheme(content.look.platform, phone.scheme), view);
    painter.restore();
}

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

void paintApproval(QPainter &painter, const ApprovalContent &content, const ApprovalLayout &layout,
                   TextDrawing drawing)
{
    const PhoneTheme theme = phoneTheme(PhonePlatform::Android, PhoneScheme::Light);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({}, ApprovalLayout::page), Qt::white);
    for (const ApprovalPhone &phone : layout.phones)
        paintPhoneAt(painter, phone, content, layout.phone, drawing);
    for (const PhoneText &text : layout.texts)
        drawPlacedText(painter, text, theme, drawing);
    for (const PlacedIcon &icon : layout.icons)
        drawPhoneIcon(painter, icon.icon, icon.rect, inkColor(theme, icon.ink));
    painter.setPen(QPen(theme.secondary, 0.75));
    painter.drawLines(layout.lines);
    if (content.code && !layout.code.isNull())
        paintQr(painter, *content.code, layout.code, {});
    painter.restore();
}

} // namespace bellpush
