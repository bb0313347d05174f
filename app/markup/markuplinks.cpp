// SPDX-License-Identifier: MIT
#include "app/markup/markuplinks.h"

#include <array>
#include <optional>

namespace bellpush {

namespace {

constexpr QStringView schemeEnd = u"://";
constexpr QStringView openingBrackets = u"([{";
constexpr QStringView closingBrackets = u")]}";

/// The character that starts at `at`, which may take two units. A lone surrogate is itself.
char32_t characterAt(QStringView text, qsizetype at)
{
    const bool isPair
        = at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

bool startsInsideAWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return false;
    const bool isPair = at > 1 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return QChar::isLetterOrNumber(characterAt(text, isPair ? at - 2 : at - 1));
}

bool endsAddress(QChar c)
{
    switch (c.category()) {
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Other_Control:
        return true;
    case QChar::Other_Format: // joiners hold emoji and Persian words together; the rest is layout
        return c != u'\u200c' && c != u'\u200d';
    default:
        return c.isSpace() || QStringView(u"<>\"`„").contains(c);
    }
}

/// `_` and `~` do not: they are as good as letters in an address (RFC 3986, unreserved).
bool endsSentence(QChar c)
{
    if (c.unicode() < 0x80)
        return QStringView(u".,;:!?'*").contains(c) || openingBrackets.contains(c);
    return c.category() == QChar::Punctuation_Other;
}

/// Counts brackets, so that an address takes along only those it opened itself.
class OpenBrackets
{
public:
    /// False if `c` closes a bracket that is not open.
    bool accept(QChar c)
    {
        const qsizetype opened = openingBrackets.indexOf(c);
        const qsizetype closed = closingBrackets.indexOf(c);
        if (opened >= 0)
            ++m_open.at(static_cast<std::size_t>(opened));
        return closed < 0 || --m_open.at(static_cast<std::size_t>(closed)) >= 0;
    }

private:
    std::array<qsizetype, 3> m_open{};
};

/// Where the scheme that ends at `colon` begins, if it is one that WhatsApp links.
std::optional<qsizetype> schemeStart(QStringView text, qsizetype colon)
{
    for (const QStringView scheme : {QStringView(u"http"), QStringView(u"https")}) {
        const qsizetype start = colon - scheme.size();
        if (text.first(colon).endsWith(scheme, Qt::CaseInsensitive)
            && !startsInsideAWord(text, start))
            return start;
    }
    return std::nullopt;
}

} // namespace

qsizetype addressEnd(QStringView text, qsizetype host)
{
    OpenBrackets brackets;
    qsizetype end = host;
    while (end < text.size() && !endsAddress(text[end]) && brackets.accept(text[end]))
        ++end;
    while (end > host && endsSentence(text[end - 1]))
        --end;
    return end;
}

QList<LinkRange> linksIn(QStringView text)
{
    QList<LinkRange> links;
    qsizetype colon = text.indexOf(schemeEnd);
    while (colon >= 0) {
        const qsizetype host = colon + schemeEnd.size();
        const auto start = schemeStart(text, colon);
        qsizetype next = host;
        if (start && host < text.size() && QChar::isLetterOrNumber(characterAt(text, host))) {
            next = addressEnd(text, host);
            links.append({*start, next - *start});
        }
        colon = text.indexOf(schemeEnd, next);
    }
    return links;
}

} // namespace bellpush
