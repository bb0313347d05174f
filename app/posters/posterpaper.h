// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

#include <optional>

namespace bellpush {

/// What a poster, a sticker or a card is printed on, cut to its size.
struct PosterPaper {
    enum class Shape { Rectangle, Ellipse };

    QString id{};  ///< As on the command line, in lower case: `a4`.
    QSizeF size{}; ///< In mm, upright as it is read.
    Shape shape = Shape::Rectangle;

    friend bool operator==(const PosterPaper &, const PosterPaper &) = default;
};

/// All papers there are, posters' first. ISO 216, ANSI Y14.1 and a half of it, ISO 7810's card
/// rounded to 85 × 55 as European printers do, and 3.5 × 2 inches; the stickers are ours.
const QList<PosterPaper> &posterPapers();

/// By its id, in whatever case.
std::optional<PosterPaper> posterPaper(const QString &id);

} // namespace bellpush
