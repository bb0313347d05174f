// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// Text that shows little or nothing, in tests.
namespace bellpush {

struct InvisibleText {
    const char *name;
    QString text;
};

/// Characters without a picture of their own, and units that are no characters at all. `text` is
/// one or two of them, so that a run of it alone can be without a single glyph.
inline QList<InvisibleText> invisibleTexts()
{
    const auto point = [](char32_t value) {
        return QString::fromUcs4(&value, 1);
    };
    const auto unit = [](char16_t value) {
        return QString(QChar(value));
    };
    return {
        {"soft hyphen", unit(0x00ad)},
        {"grapheme joiner", unit(0x034f)},
        {"arabic letter mark", unit(0x061c)},
        {"hangul filler", unit(0x115f)},
        {"vowel separator", unit(0x180e)},
        {"zero width space", unit(0x200b)},
        {"non-joiner", unit(0x200c)},
        {"joiner", unit(0x200d)},
        {"left-to-right mark", unit(0x200e)},
        {"line separator", unit(0x2028)},
        {"paragraph separator", unit(0x2029)},
        {"embedding", unit(0x202b) + unit(0x202c)},
        {"override", unit(0x202e)},
        {"word joiner", unit(0x2060)},
        {"soft hyphen and word joiner", unit(0x00ad) + unit(0x2060)},
        {"invisible times", unit(0x2062)},
        {"isolate", unit(0x2067) + unit(0x2069)},
        {"digit shapes", unit(0x206e)},
        {"ideographic space", unit(0x3000)},
        {"text selector", unit(0xfe0e)},
        {"emoji selector", unit(0xfe0f)},
        {"byte order mark", unit(0xfeff)},
        {"annotation", unit(0xfff9)},
        {"object replacement", unit(0xfffc)},
        {"replacement", unit(0xfffd)},
        {"noncharacter", unit(0xffff)},
        {"null", unit(0)},
        {"escape", unit(0x1b)},
        {"private use", unit(0xe000)},
        {"unassigned", unit(0x0378)},
        {"high surrogate", unit(0xd83d)},
        {"low surrogate", unit(0xde00)},
        {"surrogates the wrong way round", unit(0xde00) + unit(0xd83d)},
        {"musical mark", point(0x1d173)},
        {"tag", point(0xe0041)},
        {"end of tags", point(0xe007f)},
        {"late selector", point(0xe0100)},
        {"late private use", point(0xf0000)},
        {"last of all", point(0x10ffff)},
        {"mark with nothing under it", unit(0x0301)},
        {"skin tone and joiner", point(0x1f3fb) + unit(0x200d)},
        {"regional letter", point(0x1f1e6)},
    };
}

} // namespace bellpush
