// SPDX-License-Identifier: MIT
#include "app/message/numberlink.h"

#include "app/message/markuplinks.h"
#include "app/message/numberreading.h"
#include "app/message/readablenumber.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Kind = NumberLink::Kind;

constexpr QStringView schemeEnd = u"://";
constexpr QLatin1StringView callPath{"/call"};
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
    const QStringView first = QStringView(path).left(callPath.size());
    const bool isWhole = path.size() == first.size() || path[first.size()] == u'/';
    if (isWhole && first.compare(callPath, Qt::CaseInsensitive) == 0)
        return linkTo(Kind::Call, path.mid(callPath.size() + 1), valueOf(url, "biz_payload"_L1));
    const QString typed = path.mid(1);
    if (!isMeantAsNumber(typed))
        return std::nullopt;
    return linkTo(Kind::Chat, typed, valueOf(url, "text"_L1));
}

std::optional<NumberLink> longLink(const QUrl &url)
{
    const bool isSend = url.path() == "/send"_L1 || url.path() == "/send/"_L1;
    if (!isSend || !QUrlQuery(url).hasQueryItem(u"phone"_s))
        return std::nullopt;
    return linkTo(Kind::Chat, valueOf(url, "phone"_L1), valueOf(url, "text"_L1));
}

/// Where the host begins that stands at `at`, the scheme before it or no word at all.
bool beginsAddress(QStringView text, qsizetype at)
{
    if (at == 0 || text.first(at).endsWith(schemeEnd))
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() && !before.isSurrogate()
        && !QStringView(u"./@-_%").contains(before);
}

QString shortened(const QString &typed)
{
    return typed.size() <= longestShown ? typed : typed.left(longestShown) + u'…';
}

} // namespace

std::optional<NumberLink> readNumberLink(const QString &address)
{
    const QUrl url(address);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb)
        return std::nullopt;
    if (url.host() == "wa.me"_L1)
        return shortLink(url);
    return url.host() == "api.whatsapp.com"_L1 ? longLink(url) : std::nullopt;
}

QList<NumberLink> numberLinksIn(QStringView text)
{
    QList<NumberLink> links;
    for (const QStringView host : {QStringView(u"wa.me/"), QStringView(u"api.whatsapp.com/")}) {
        qsizetype at = text.indexOf(host, 0, Qt::CaseInsensitive);
        while (at >= 0) {
            const qsizetype end = addressEnd(text, at);
            QString address = u"https://"_s + text.sliced(at, end - at).toString();
            while (address.endsWith(u'_') || address.endsWith(u'~')) // markup around it
                address.chop(1);
            const auto link = beginsAddress(text, at) ? readNumberLink(address) : std::nullopt;
            if (link)
                links.append(*link);
            at = text.indexOf(host, std::max(end, at + host.size()), Qt::CaseInsensitive);
        }
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
