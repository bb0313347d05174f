// SPDX-License-Identifier: MIT
#include "app/lists/textlook.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace bellpush {

namespace {

// The letters beyond ASCII of languages' alphabets (Unicode CLDR, exemplar characters).
constexpr std::array<QStringView, 28> alphabets{
    u"äöüß",              // German
    u"àâæçéèêëîïôœùûüÿ",  // French
    u"áéíñóúüªº",         // Spanish
    u"ãáâàçéêíóôõúüªº",   // Portuguese
    u"àèéìíîòóùú",        // Italian
    u"àçèéíïòóúü·",       // Catalan
    u"áéëïíóöúü",         // Dutch
    u"æøåéöäš",           // Danish, Norwegian, Swedish, Finnish
    u"áðéíóúýþæö",        // Icelandic
    u"ąćęłńóśźż",         // Polish
    u"áčďéěíňóřšťúůýž",   // Czech
    u"áäčďéíĺľňóôŕšťúýž", // Slovak
    u"áéíóöőúüű",         // Hungarian
    u"ăâîșțşţ",           // Romanian
    u"čćđšž",             // Croatian, Slovenian
    u"çë",                // Albanian
    u"ąčęėįšųūž",         // Lithuanian
    u"āčēģīķļņšūž",       // Latvian
    u"äõöüšž",            // Estonian
    u"çğıöşüâİ",          // Turkish
    u"ċġħż",              // Maltese
    u"âêîôûŵŷäëïöü",      // Welsh
    u"ăâđêôơưàáãèéìíòóõùúýạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ", // Vietnamese
    u"абвгдежзийклмнопрстуфхцчшщъыьэюяё",                                   // Russian, Bulgarian
    u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",                                   // Ukrainian
    u"абвгдеёжзійклмнопрстуўфхцчшыьэюя",                                    // Belarusian
    u"абвгдђѓежзѕијклљмнњопрстћќуфхцчџш",                                   // Serbian, Macedonian
    u"αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
};

// What stands between words in any language.
constexpr QStringView signsOfAll = u"„“”‚‘’«»‹›–—…•·€£°№×½²³§©®™´`\u00a0";

/// Scripts whose letters are a group of their own, all of them in use.
enum class Script { None, Latin, Cyrillic, Greek, Hebrew, Arabic, Thai, Chinese, Hangul };

Script scriptOf(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Greek:
        return Script::Greek;
    case QChar::Script_Hebrew:
        return Script::Hebrew;
    case QChar::Script_Arabic:
        return Script::Arabic;
    case QChar::Script_Thai:
        return Script::Thai;
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Chinese;
    case QChar::Script_Hangul:
        return Script::Hangul;
    default:
        return Script::None;
    }
}

bool isHalfWidth(char32_t c)
{
    return c >= 0xff61 && c <= 0xffdc;
}

/// What is as seldom in any language as it is frequent in a text that is read wrong.
bool isOutOfPlace(char32_t before, char32_t c, char32_t after)
{
    if (isHalfWidth(c))
        return true;
    if (!QChar::isLetter(c) && !QChar::isMark(c)) {
        const bool isApostrophe = c == U'’' || c == U'·';
        const bool isInside = QChar::isLetter(before) && QChar::isLetter(after) && !isApostrophe;
        return isInside
            || (c <= 0xffff && !signsOfAll.contains(QChar(char16_t(c)))
                && QChar::category(c) != QChar::Punctuation_Other
                && QChar::category(c) != QChar::Punctuation_Open
                && QChar::category(c) != QChar::Punctuation_Close);
    }
    if (QChar::isLower(before) && QChar::isUpper(c))
        return true;
    const auto isOther = [script = scriptOf(c)](char32_t neighbour) {
        return QChar::isLetter(neighbour) && scriptOf(neighbour) != script
            && script != Script::None;
    };
    return isOther(before) || isOther(after);
}

/// The letters that may be out of an alphabet, and the rest.
struct Letters {
    QString alphabetic{}; ///< Latin, Cyrillic and Greek, lower case.
    std::array<qsizetype, std::size_t(Script::Hangul) + 1> others{};
    qsizetype good = 0; ///< Signs and marks of no script.
    qsizetype all = 0;
};

Letters lettersOf(QStringView text)
{
    Letters letters;
    const auto characters = text.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        if (c < 0x80)
            continue;
        ++letters.all;
        const Script script = scriptOf(c);
        if (isOutOfPlace(characters.value(i - 1), c, characters.value(i + 1)))
            continue;
        if (script == Script::None)
            ++letters.good;
        else if (script <= Script::Greek && c <= 0xffff)
            letters.alphabetic.append(QChar(char16_t(QChar::toLower(c))));
        else
            ++letters.others.at(std::size_t(script));
    }
    return letters;
}

} // namespace

double textLook(QStringView text)
{
    const Letters letters = lettersOf(text);
    if (letters.all == 0)
        return 1;
    qsizetype best = *std::ranges::max_element(letters.others);
    for (const QStringView alphabet : alphabets)
        best = std::max<qsizetype>(best,
                                   std::ranges::count_if(letters.alphabetic, [alphabet](QChar c) {
                                       return alphabet.contains(c);
                                   }));
    return static_cast<double>(best + letters.good) / static_cast<double>(letters.all);
}

} // namespace bellpush
