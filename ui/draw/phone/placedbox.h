// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonemetrics.h"
#include "ui/draw/phone/phonetheme.h"

#include <QImage>

namespace bellpush {

enum class PhoneIcon {
    Call,
    OpenLink,
    Image,
    Video,
    Document,
    Link,
    Reply,
    Copy,
    Options,
    HangUp,
    Back,
    Close,
    Warning,
    Check
};

/// A measured text at its place.
struct PhoneText {
    std::shared_ptr<const LaidText> text{}; ///< Null: nothing.
    QRectF rect{};
    PhoneInk ink = PhoneInk::Text;
    qreal scale = 1; ///< From its measures to those of `rect`.

    /// Where the top left corner of the space goes that the text was measured in.
    QPointF origin() const;

    /// Where `part` of the text is.
    QRectF place(const QRectF &part) const;
};

struct PlacedIcon {
    PhoneIcon icon = PhoneIcon::Link;
    QRectF rect{};
    PhoneInk ink = PhoneInk::Secondary;
};

/// The box of a picture, film or file, or of a link's preview.
struct PlacedBox {
    QRectF box{};
    PlacedIcon icon{};
    QList<PhoneText> texts{};
    QImage picture{}; ///< Fills the box; null: icon and texts do.
};

/// `text` on one logical paragraph: its line breaks become soft ones.
QString oneParagraph(const QString &text);

/// `text` measured in `space`, with its top left corner at `at`.
PhoneText placedText(const StyledText &text, QPointF at, qreal space, PhoneInk ink,
                     LaidTexts &texts);

/// What a box shows; empty lines are left out.
struct BoxContent {
    PhoneIcon icon = PhoneIcon::Link;
    QList<QString> lines{};
    QString note{};         ///< A sentence below the lines; it may wrap.
    bool isProblem = false; ///< The note says what is wrong.
};

/// A box at the top of `room` and as wide, its icon at the left and its lines beside it, the first
/// of them larger. It is as tall as they need.
PlacedBox rowBox(const BoxContent &content, const PhoneMetrics &metrics, const QRectF &room,
                 LaidTexts &texts);

/// A box that fills `room`, taller if its lines need it, with the icon over them in the middle.
PlacedBox pictureBox(const BoxContent &content, const PhoneMetrics &metrics, const QRectF &room,
                     LaidTexts &texts);

} // namespace bellpush
