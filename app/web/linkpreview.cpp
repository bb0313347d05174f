// SPDX-License-Identifier: MIT
#include "app/web/linkpreview.h"

#include "app/web/htmltext.h"
#include "app/web/mediafetcher.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// What browsers look through for a charset. Source: HTML, "prescan a byte stream".
constexpr qsizetype longestPrescan = 1024;

QByteArray declaredCharset(const QByteArray &html)
{
    static const QRegularExpression declaration(
        u"<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{1,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString start = QString::fromLatin1(html.first(std::min(html.size(), longestPrescan)));
    return declaration.match(start).captured(1).toLatin1();
}

QStringDecoder decoderOf(const QByteArray &html, const QByteArray &charset)
{
    if (const auto marked = QStringConverter::encodingForData(html))
        return QStringDecoder(*marked);
    for (const QByteArray &name : {charset, declaredCharset(html)}) {
        // What can be read for a declaration is no UTF-16, whatever it says.
        if (name.isEmpty() || name.toLower().startsWith("utf-16"))
            continue;
        if (QStringDecoder decoder(name.constData()); decoder.isValid())
            return decoder;
    }
    return QStringDecoder(QStringConverter::Utf8);
}

/// The text from `start` to the end tag of `<title>`.
QString titleAt(QStringView page, qsizetype start)
{
    const qsizetype end = page.indexOf(u"</title", start, Qt::CaseInsensitive);
    return end < 0 ? QString() : withoutReferences(page.sliced(start, end - start));
}

/// Keeps the first text it is shown that says something.
void keep(QString &kept, const QString &text, qsizetype longest)
{
    if (kept.isEmpty())
        kept = plainLine(text.left(4 * longest), longest);
}

/// Into `card` what is meant for cards, into `plain` what can stand in for it.
void takeMeta(const QHash<QString, QString> &attributes, LinkCard &card, LinkCard &plain)
{
    const QString content = attributes.value(u"content"_s);
    const QString property = attributes.value(u"property"_s, attributes.value(u"name"_s)).toLower();
    if (property == "og:title"_L1)
        keep(card.title, content, LinkCard::longestTitle);
    else if (property == "og:description"_L1)
        keep(card.description, content, LinkCard::longestDescription);
    else if (property == "description"_L1)
        keep(plain.description, content, LinkCard::longestDescription);
}

} // namespace

LinkCard linkPreview(const QByteArray &html, const QByteArray &charset)
{
    const QByteArray head = html.first(std::min<qsizetype>(html.size(), longestHead));
    const QString page = decoderOf(head, charset).decode(head);

    LinkCard card;
    LinkCard plain;
    bool hasTitle = false; // the first counts; looking for each one's end would take forever
    HtmlTags tags(page);
    while (const auto tag = tags.next()) {
        if (tag->name == "body"_L1)
            break;
        if (tag->name == "meta"_L1)
            takeMeta(tag->attributes, card, plain);
        if (tag->name == "title"_L1 && !std::exchange(hasTitle, true))
            keep(plain.title, titleAt(page, tag->end), LinkCard::longestTitle);
    }
    return {card.title.isEmpty() ? plain.title : card.title,
            card.description.isEmpty() ? plain.description : card.description};
}

QFuture<Result<LinkCard, MediaError>> fetchLinkCard(MediaFetcher &fetcher, const QUrl &address)
{
    return fetcher.fetchPage(address, longestHead).then([](const FetchResult &page) {
        return page.map(
            [](const FetchedMedia &read) { return linkPreview(read.bytes, read.charset); });
    });
}

} // namespace bellpush
