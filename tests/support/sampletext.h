// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// Texts in which a count of code points, of UTF-16 units, of bytes and of what people call
/// letters differ.
namespace bellpush::sampletext {

/// Text of exactly `count` code points: those of `pattern`, over and over.
inline QString textOf(qsizetype count, const QString &pattern)
{
    const QList<uint> points = pattern.toUcs4();
    QList<char32_t> text;
    text.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        text.append(points[i % points.size()]);
    return QString::fromUcs4(text.constData(), text.size());
}

struct Script {
    const char *name;
    QString pattern;
};

inline QList<Script> scripts()
{
    return {
        {"ASCII", QStringLiteral("Call us")},
        {"emoji", QStringLiteral("\U0001F4DE")},
        {"joined emoji", QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467")},
        {"combining marks", QStringLiteral("e\u0301\u0323")},
        {"right to left", QStringLiteral("\u05D4\u05EA\u05E7\u05E9\u05E8\u05D5")},
        {"right to left, non-BMP", QStringLiteral("\U0001E900\U0001E901")},
    };
}

} // namespace bellpush::sampletext
