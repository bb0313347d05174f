// SPDX-License-Identifier: MIT
#include "app/links/numberlink.h"

#include "app/markup/markuplinks.h"
#include "app/values/numberreading.h"
#include "app/values/readablenumber.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Kind = NumberLink::Kind;

constexpr QStringView schemeEnd = u"://";
constexpr QLatin1StringView callPath{"call"};
constexpr qsizetype longestShown = 20; // ours: of what is no number
constexpr qsizetype mostJudged = 16;   // ours: a key press has no time for a paste of thousands

NumberLink linkTo(Kind kind, const QString &typed, const QString &text)
{
    const auto number = typed.startsWith(u'+') ? std::nullopt : [&] {
        const auto read = PhoneNumber::fromDigits(typed);
        return read ? std::optional(*read) : std::nullopt;
    }();
    return {kind, number, typed, text};
}

QString valueOf(const QUrl &url, QLatin1StringView key)
{
    return QUrlQuery(url).queryItemValue(key, QUrl::FullyDecoded);
}

/// Other words are names of WhatsApp's own: `message`, `qr`, `c`.
bool isMeantAsNumber(const QString &typed)
{
    const QChar first = typed.isEmpty() ? QChar() : typed[0];
    return first.isDigit() || first.isSpace() || first == u'+' || first == u'(';
}

std::optional<NumberLink> shortLink(const QUrl &url)
{
    const QString path = url.path();
    const auto begin = std::ranges::find_if(path, [](QChar c) { return c != u'/'; });
    const QString typed = path.mid(begin - path.begin());
    const QString more = path.left(begin - path.begin()).mid(1); // slashes that belong in no link
    const QStringView first = QStringView(typed).left(callPath.size());
    const bool isWhole = typed.size() == first.size() || typed[first.size()] == u'/';
    if (isWhole && first.compare(callPath, Qt::CaseInsensitive) == 0)
        return linkTo(Kind::Call, more + typed.mid(callPath.size() + 1),
                      valueOf(url, "biz_payload"_L1));
    if (!isMeantAsNumber(typed))
        return std::nullopt;
    return linkTo(Kind::Chat, more + typed, valueOf(url, "text"_L1));
}

std::optional<NumberLink> longLink(const QUrl &url)
{
    if (!QUrlQuery(url).hasQueryItem(u"phone"_s))
        return std::nullopt;
    return linkTo(Kind::Chat, valueOf(url, "phone"_L1), valueOf(url, "text"_L1));
}

bool isLongHost(const QString &host)
{
    static const QStringList hosts{u"api.whatsapp.com"_s, u"web.whatsapp.com"_s,
                                   u"www.whatsapp.com"_s, u"whatsapp.com"_s};
    return hosts.contains(host);
}

/// `/send` however many slashes are around it.
bool isSend(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts) == QStringList{u"send"_s};
}

/// Where an address of WhatsApp's begins, up to its path: with a scheme, or no word before it.
const QRegularExpression &addressBegin()
{
    static const QRegularExpression begin(
        u"(?:(?<![\\p{L}\\p{N}])(?:https?://(?:[^\\s/@]*@)?|(?=whatsapp://))|(?<![\\w./@%-]))"
        "(?:whatsapp://send(?=[/?])|(?:wa\\.me|(?:(?:api|web|www)\\.)?whatsapp\\.com)\\.?(?::\\d*)?/)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return begin;
}

QString shortened(const QString &typed)
{
    return typed.size() <= longestShown ? typed : typed.left(longestShown) + u'…';
}

} // namespace

std::optional<NumberLink> readNumberLink(const QString &address)
{
    const QUrl url(address);
    if (url.scheme() == "whatsapp"_L1)
        return url.host() == "send"_L1 ? longLink(url) : std::nullopt;
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    const QString host = url.host().endsWith(u'.') ? url.host().chopped(1) : url.host();
    if (!isWeb)
        return std::nullopt;
    if (host == "wa.me"_L1)
        return shortLink(url);
    return isLongHost(host) && isSend(url.path()) ? longLink(url) : std::nullopt;
}

QList<NumberLink> numberLinksIn(QStringView text)
{
    QList<NumberLink> links;
    qsizetype end = 0;
    for (const auto &begin : addressBegin().globalMatch(text)) {
        if (begin.capturedStart() < end)
            continue;
        end = addressEnd(text, begin.capturedEnd());
        QString address
            = text.sliced(begin.capturedStart(), end - begin.capturedStart()).toString();
        if (!address.contains(schemeEnd))
            address.prepend(u"https://"_s);
        while (address.endsWith(u'_') || address.endsWith(u'~')) // markup around it
            address.chop(1);
        if (const auto link = readNumberLink(address))
            links.append(*link);
    }
    return links;
}

std::optional<ValueError> numberLinkFault(const NumberLink &link)
{
    using enum ValueError::Reason;
    const bool isCall = link.kind == Kind::Call;
    ValueError fault{.reason = isCall ? BrokenCallLink : BrokenChatLink,
                     .found = shortened(link.typed),
                     .source = Source::Links};
    if (!link.number)
        return fault;
    const auto reading = readNumber(link.number->e164(), std::nullopt);
    if (reading && reading->number == *link.number && reading->isLikely && !reading->other)
        return std::nullopt;
    fault.reason = UnlikelyLink;
    fault.found = readableNumber(*link.number);
    if (reading && reading->other)
        fault.instead = readableNumber(*reading->other);
    else if (reading && reading->number != *link.number)
        fault.instead = readableNumber(reading->number);
    return fault;
}

std::optional<ValueError> firstLinkFault(QStringView text)
{
    const QList<NumberLink> links = numberLinksIn(text);
    for (const NumberLink &link : links.first(std::min(links.size(), mostJudged))) {
        if (auto fault = numberLinkFault(link))
            return fault;
    }
    return std::nullopt;
}

} // namespace bellpush
