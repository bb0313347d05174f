// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/approval/approvalsheet.h"

namespace bellpush {

/// The faces of the approval sheet.
struct ApprovalFaces {
    TextFace title;
    TextFace heading;
    TextFace label;
    TextFace text;
    TextFace code;
};

/// What a message says has one font all over the page: for each Qt asks all others anew for the
/// letters it has not, which takes half a second for a thousand rare ones.
ApprovalFaces approvalFaces(const PhoneLook &look);

/// Code in the face of code, but for letters that other fonts are asked for.
QList<MarkupSpan> codeSpans(const QString &code);

/// Of a line, on the page.
qreal height(const TextFace &face);

/// Fills a block of the page from its top; once it is full, it only counts what is left out. What
/// it is made with has to outlive it.
class ApprovalColumn
{
public:
    ApprovalColumn(const QRectF &room, LaidTexts &texts, ApprovalLayout &layout);

    qreal y() const { return m_y; }
    qreal left() const { return m_room.bottom() - m_y; }
    void skip(qreal height) { m_y += height; }

    enum class Fit { None, Cut, Whole };

    /// The text, cut where the column ends; how much of it is there.
    Fit add(const StyledText &text, qreal indent, PhoneInk ink);

private:
    StyledText cut(const StyledText &text, qreal space, const LaidText &laid);

    QRectF m_room;
    LaidTexts &m_texts;
    ApprovalLayout &m_layout;
    qreal m_y;
};

} // namespace bellpush
