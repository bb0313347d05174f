// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

#include <initializer_list>

class QPainterPath;
class QTransform;

namespace bellpush {

// What files of shapes are made of: PDF and EPS have the same numbers, paths and titles.

/// A number as these formats want it: a point, no exponent, no idle zeros. To a ten thousandth:
/// in mm that is a four hundredth of a dot at 600 dpi.
void appendNumber(QByteArray &text, double value);
QByteArray number(double value);

/// The same to a thousand millionth: for what lengths are multiplied by.
void appendFactor(QByteArray &text, double value);

/// Numbers with a space after each.
void appendNumbers(QByteArray &text, std::initializer_list<double> values);
void appendFactors(QByteArray &text, std::initializer_list<double> values);

/// A path in the operators of PDF: m, l, c, and h where a subpath ends where it began.
void appendPath(QByteArray &text, const QPainterPath &path, const QTransform &transform);

/// Whether element `i` is the last point of its subpath.
bool endsSubpath(const QPainterPath &path, int i);
/// Whether the subpath that ends with element `end` comes back to where it began.
bool isClosedSubpath(const QPainterPath &path, int end);

/// Printed with black ink alone.
bool isGray(const QColor &colour);

/// The title's first characters that can be seen: control characters are no XML, nor seen by
/// anyone.
QString printableTitle(const QString &title);

} // namespace bellpush
