// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSizeF>

#include <functional>
#include <optional>

class QPainter;

namespace bellpush {

/// Logical pixels an inch, as in CSS.
constexpr double pixelsPerInch = 96;

/// A PDF of one page of `size` logical pixels, painted by `paint` in logical pixels from its top
/// left corner; text is to be drawn as outlines. Undated, so that the same page gives the same
/// bytes. Absent when the writer failed, for want of memory most likely.
std::optional<QByteArray> pdfPage(QSizeF size, const std::function<void(QPainter &)> &paint);

} // namespace bellpush
