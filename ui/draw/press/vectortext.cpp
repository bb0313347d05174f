// SPDX-License-Identifier: MIT
#include "ui/draw/press/vectortext.h"

#include <QPainterPath>
#include <QTransform>

#include <array>
#include <charconv>
#include <cmath>

namespace bellpush {

namespace {

constexpr qsizetype longestTitle = 200; // ours: a DSC comment ends at 255 characters

struct Precision {
    qint64 unit = 1;
    int decimals = 0;
};

/// By hand, because this is most of what a file of shapes is: QByteArray::number() takes four times
/// as long.
void appendDecimal(QByteArray &text, double value, Precision precision)
{
    const qint64 scaled = std::llround(value * static_cast<double>(precision.unit));
    const qint64 whole = std::abs(scaled) / precision.unit;
    qint64 rest = std::abs(scaled) % precision.unit;
    if (scaled < 0)
        text += '-';
    std::array<char, 24> digits{};
    if (whole != 0 || rest == 0) {
        const char *end = std::to_chars(digits.begin(), digits.end(), whole).ptr;
        text.append(digits.data(), end - digits.data());
    }
    if (rest == 0)
        return;
    text += '.';
    int length = precision.decimals;
    for (; rest % 10 == 0; rest /= 10)
        --length;
    for (int i = length; i-- > 0; rest /= 10)
        digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + rest % 10);
    text.append(digits.data(), length);
}

void appendPoint(QByteArray &text, const QPointF &point)
{
    appendNumbers(text, {point.x(), point.y()});
}

} // namespace

void appendNumber(QByteArray &text, double value)
{
    appendDecimal(text, value, {.unit = 10'000, .decimals = 4});
}

QByteArray number(double value)
{
    QByteArray text;
    appendNumber(text, value);
    return text;
}

void appendFactor(QByteArray &text, double value)
{
    appendDecimal(text, value, {.unit = 1'000'000'000, .decimals = 9});
}

void appendNumbers(QByteArray &text, std::initializer_list<double> values)
{
    for (const double value : values) {
        appendNumber(text, value);
        text += ' ';
    }
}

void appendFactors(QByteArray &text, std::initializer_list<double> values)
{
    for (const double value : values) {
        appendFactor(text, value);
        text += ' ';
    }
}

void appendPath(QByteArray &text, const QPainterPath &path, const QTransform &transform)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        appendPoint(text, transform.map(QPointF(element)));
        if (element.isCurveTo()) {
            appendPoint(text, transform.map(QPointF(path.elementAt(i + 1))));
            appendPoint(text, transform.map(QPointF(path.elementAt(i + 2))));
            text += "c\n";
            i += 2;
        } else {
            text += element.isMoveTo() ? "m\n" : "l\n";
        }
        if (endsSubpath(path, i) && isClosedSubpath(path, i))
            text += "h\n";
    }
}

bool endsSubpath(const QPainterPath &path, int i)
{
    return i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
}

bool isClosedSubpath(const QPainterPath &path, int end)
{
    int start = end;
    while (start > 0 && !path.elementAt(start).isMoveTo())
        --start;
    return end - start > 1 && QPointF(path.elementAt(start)) == QPointF(path.elementAt(end));
}

bool isGray(const QColor &colour)
{
    return colour.red() == colour.green() && colour.green() == colour.blue();
}

QString printableTitle(const QString &title)
{
    QString result;
    for (const char32_t character : title.left(longestTitle).toUcs4()) {
        if (QChar::isPrint(character))
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

} // namespace bellpush
