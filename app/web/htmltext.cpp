// SPDX-License-Identifier: MIT
#include "app/web/htmltext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct NamedCharacter {
    QLatin1StringView name;
    char16_t character = 0;
};

constexpr std::array signs{
    NamedCharacter{"amp"_L1, u'&'},         NamedCharacter{"lt"_L1, u'<'},
    NamedCharacter{"gt"_L1, u'>'},          NamedCharacter{"quot"_L1, u'"'},
    NamedCharacter{"apos"_L1, u'\''},       NamedCharacter{"ndash"_L1, u'\u2013'},
    NamedCharacter{"mdash"_L1, u'\u2014'},  NamedCharacter{"lsquo"_L1, u'\u2018'},
    NamedCharacter{"rsquo"_L1, u'\u2019'},  NamedCharacter{"sbquo"_L1, u'\u201A'},
    NamedCharacter{"ldquo"_L1, u'\u201C'},  NamedCharacter{"rdquo"_L1, u'\u201D'},
    NamedCharacter{"bdquo"_L1, u'\u201E'},  NamedCharacter{"bull"_L1, u'\u2022'},
    NamedCharacter{"hellip"_L1, u'\u2026'}, NamedCharacter{"lsaquo"_L1, u'\u2039'},
    NamedCharacter{"rsaquo"_L1, u'\u203A'}, NamedCharacter{"euro"_L1, u'\u20AC'},
    NamedCharacter{"trade"_L1, u'\u2122'},  NamedCharacter{"rarr"_L1, u'\u2192'},
    NamedCharacter{"larr"_L1, u'\u2190'},   NamedCharacter{"OElig"_L1, u'\u0152'},
    NamedCharacter{"oelig"_L1, u'\u0153'},  NamedCharacter{"Scaron"_L1, u'\u0160'},
    NamedCharacter{"scaron"_L1, u'\u0161'},
};

/// U+00A0 to U+00FF, in order. Source: HTML 4.01, 24.2.
constexpr std::array latin1{
    "nbsp"_L1,   "iexcl"_L1,  "cent"_L1,   "pound"_L1,  "curren"_L1, "yen"_L1,    "brvbar"_L1,
    "sect"_L1,   "uml"_L1,    "copy"_L1,   "ordf"_L1,   "laquo"_L1,  "not"_L1,    "shy"_L1,
    "reg"_L1,    "macr"_L1,   "deg"_L1,    "plusmn"_L1, "sup2"_L1,   "sup3"_L1,   "acute"_L1,
    "micro"_L1,  "para"_L1,   "middot"_L1, "cedil"_L1,  "sup1"_L1,   "ordm"_L1,   "raquo"_L1,
    "frac14"_L1, "frac12"_L1, "frac34"_L1, "iquest"_L1, "Agrave"_L1, "Aacute"_L1, "Acirc"_L1,
    "Atilde"_L1, "Auml"_L1,   "Aring"_L1,  "AElig"_L1,  "Ccedil"_L1, "Egrave"_L1, "Eacute"_L1,
    "Ecirc"_L1,  "Euml"_L1,   "Igrave"_L1, "Iacute"_L1, "Icirc"_L1,  "Iuml"_L1,   "ETH"_L1,
    "Ntilde"_L1, "Ograve"_L1, "Oacute"_L1, "Ocirc"_L1,  "Otilde"_L1, "Ouml"_L1,   "times"_L1,
    "Oslash"_L1, "Ugrave"_L1, "Uacute"_L1, "Ucirc"_L1,  "Uuml"_L1,   "Yacute"_L1, "THORN"_L1,
    "szlig"_L1,  "agrave"_L1, "aacute"_L1, "acirc"_L1,  "atilde"_L1, "auml"_L1,   "aring"_L1,
    "aelig"_L1,  "ccedil"_L1, "egrave"_L1, "eacute"_L1, "ecirc"_L1,  "euml"_L1,   "igrave"_L1,
    "iacute"_L1, "icirc"_L1,  "iuml"_L1,   "eth"_L1,    "ntilde"_L1, "ograve"_L1, "oacute"_L1,
    "ocirc"_L1,  "otilde"_L1, "ouml"_L1,   "divide"_L1, "oslash"_L1, "ugrave"_L1, "uacute"_L1,
    "ucirc"_L1,  "uuml"_L1,   "yacute"_L1, "thorn"_L1,  "yuml"_L1,
};
static_assert(latin1.size() == 0x60);

// Longer than any name or number that means something.
constexpr qsizetype longestReference = 10;

QString numbered(QStringView number)
{
    const bool isHex = number.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = (isHex ? number.sliced(1) : number).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString named(QStringView name)
{
    const auto *sign = std::find_if(signs.begin(), signs.end(), [name](const NamedCharacter &each) {
        return name == each.name;
    });
    if (sign != signs.end())
        return QChar(sign->character);
    const auto *letter = std::find_if(latin1.begin(), latin1.end(),
                                      [name](QLatin1StringView each) { return name == each; });
    if (letter != latin1.end())
        return QChar(static_cast<char16_t>(0xa0 + (letter - latin1.begin())));
    return {};
}

bool isSpace(QChar c)
{
    return c.isSpace();
}

bool isOfTagName(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u':';
}

bool isOfAttributeName(QChar c)
{
    return !c.isSpace() && c != u'=' && c != u'>' && c != u'/';
}

bool isOfBareValue(QChar c)
{
    return !c.isSpace() && c != u'>';
}

/// What could hide or turn around the text beside it (Unicode's bidirectional embeddings,
/// overrides and isolates), and what is no character.
bool isUnseemly(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff || code >= 0xfff9;
}

} // namespace

QString withoutReferences(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    qsizetype place = 0;
    while (place < text.size()) {
        const qsizetype start = text.indexOf(u'&', place);
        if (start < 0)
            break;
        plain += text.sliced(place, start - place);
        place = start + 1;
        const qsizetype length
            = text.sliced(place, std::min(longestReference, text.size() - place)).indexOf(u';');
        const QStringView name = length > 0 ? text.sliced(place, length) : QStringView();
        const QString meant = name.startsWith(u'#') ? numbered(name.sliced(1)) : named(name);
        plain += meant.isEmpty() ? u"&"_s : meant;
        if (!meant.isEmpty())
            place += length + 1;
    }
    plain += text.sliced(place);
    return plain;
}

QString plainLine(const QString &text, qsizetype longest)
{
    QString line = text.simplified();
    line.removeIf(isUnseemly);
    line.truncate(longest);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed();
}

std::optional<HtmlTag> HtmlTags::next()
{
    for (;;) {
        const qsizetype start = m_page.indexOf(u'<', m_place);
        if (start < 0)
            return std::nullopt;
        m_place = start + 1;
        const QStringView rest = m_page.sliced(m_place);
        if (rest.startsWith(u"!--")) {
            skipPast(u"-->");
        } else if (!rest.isEmpty() && rest.front().isLetter()) {
            if (auto tag = readTag())
                return tag;
        }
    }
}

std::optional<HtmlTag> HtmlTags::readTag()
{
    HtmlTag tag;
    tag.name = readWhile(isOfTagName).toString().toLower();
    while (m_place < m_page.size() && m_page[m_place] != u'>') {
        const auto [name, value] = readAttribute();
        if (!name.isEmpty() && !tag.attributes.contains(name))
            tag.attributes.insert(name, value);
    }
    if (m_place >= m_page.size())
        return std::nullopt; // cut off
    tag.end = ++m_place;
    if (tag.name == "script"_L1 || tag.name == "style"_L1)
        skipPast(QString(u"</"_s + tag.name));
    return tag;
}

std::pair<QString, QString> HtmlTags::readAttribute()
{
    readWhile([](QChar c) { return c.isSpace() || c == u'/'; });
    const QString name = readWhile(isOfAttributeName).toString().toLower();
    readWhile(isSpace);
    if (m_place >= m_page.size() || m_page[m_place] != u'=')
        return {name, {}};
    ++m_place;
    readWhile(isSpace);
    if (m_place >= m_page.size())
        return {name, {}};
    const QChar quote = m_page[m_place];
    if (quote != u'"' && quote != u'\'')
        return {name, withoutReferences(readWhile(isOfBareValue))};
    const qsizetype start = m_place + 1;
    const qsizetype end = m_page.indexOf(quote, start);
    m_place = end < 0 ? m_page.size() : end + 1;
    return {name, withoutReferences(m_page.sliced(start, std::max(end, start) - start))};
}

QStringView HtmlTags::readWhile(bool (*belongs)(QChar))
{
    const qsizetype start = m_place;
    while (m_place < m_page.size() && belongs(m_page[m_place]))
        ++m_place;
    return m_page.sliced(start, m_place - start);
}

void HtmlTags::skipPast(QStringView end)
{
    const qsizetype found = m_page.indexOf(end, m_place, Qt::CaseInsensitive);
    m_place = found < 0 ? m_page.size() : found + end.size();
}

} // namespace bellpush
