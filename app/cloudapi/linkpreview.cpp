// SPDX-License-Identifier: MIT
#include "app/cloudapi/linkpreview.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Ours: a card shows less.
constexpr qsizetype longestShown = 300;

QString decoded(const QByteArray &html, const QByteArray &charset)
{
    QStringDecoder named(charset.constData());
    QStringDecoder utf8(QStringDecoder::Utf8);
    QStringDecoder &decoder = named.isValid() ? named : utf8;
    return decoder(html.first(std::min<qsizetype>(html.size(), LinkPreview::longestHead)));
}

/// The character of an entity's name between & and ;, or nothing.
QString entity(QStringView name)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},   {u"nbsp"_s, u" "_s},  {u"ndash"_s, u"–"_s}, {u"mdash"_s, u"—"_s},
        {u"hellip"_s, u"…"_s}, {u"rsquo"_s, u"’"_s}, {u"lsquo"_s, u"‘"_s}, {u"rdquo"_s, u"”"_s},
        {u"ldquo"_s, u"“"_s},  {u"laquo"_s, u"«"_s}, {u"raquo"_s, u"»"_s}, {u"middot"_s, u"·"_s},
        {u"bull"_s, u"•"_s},   {u"copy"_s, u"©"_s},  {u"reg"_s, u"®"_s},   {u"euro"_s, u"€"_s}};
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool isNumber = false;
    const uint point = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && point >= 0x20 && point <= QChar::LastValidCodePoint
        && !QChar::isSurrogate(point);
    const char32_t character = point;
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

QString withoutEntities(QStringView text)
{
    constexpr qsizetype longestName = 10;
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = text.sliced(at, std::min(longestName, text.size() - at));
        const qsizetype end = rest.front() == u'&' ? rest.indexOf(u';') : -1;
        const QString character = end > 0 ? entity(rest.sliced(1, end - 1)) : QString();
        result += character.isEmpty() ? QString(text.at(at)) : character;
        if (!character.isEmpty())
            at += end;
    }
    return result.simplified().left(longestShown);
}

/// The names and values in a tag, names in lower case.
QHash<QString, QString> attributesOf(QStringView tag)
{
    QHash<QString, QString> attributes;
    qsizetype at = 0;
    while (at < tag.size()) {
        const qsizetype equals = tag.indexOf(u'=', at);
        if (equals < 0)
            break;
        const QStringView before = tag.sliced(at, equals - at).trimmed();
        const auto space
            = std::find_if(before.crbegin(), before.crend(), [](QChar c) { return c.isSpace(); });
        const QStringView name = before.last(space - before.crbegin());
        qsizetype start = equals + 1;
        while (start < tag.size() && tag.at(start).isSpace())
            ++start;
        const bool isQuoted
            = start < tag.size() && (tag.at(start) == u'"' || tag.at(start) == u'\'');
        const QChar endMark = isQuoted ? tag.at(start++) : QChar(u' ');
        qsizetype end = tag.indexOf(endMark, start);
        end = end < 0 ? tag.size() : end;
        attributes.insert(name.toString().toLower(), tag.sliced(start, end - start).toString());
        at = end + 1;
    }
    return attributes;
}

/// Where a tag that begins at `start` ends: at the > that is in no quotation.
qsizetype tagEnd(QStringView page, qsizetype start)
{
    QChar quote;
    for (qsizetype at = start; at < page.size(); ++at) {
        const QChar c = page.at(at);
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            return at;
    }
    return page.size();
}

/// Walks over the tags of a page's head.
class HeadReader
{
public:
    LinkPreview read(QStringView page)
    {
        for (qsizetype at = page.indexOf(u'<'); at >= 0 && !m_isOver; at = page.indexOf(u'<', at))
            at = readTag(page, at);
        return {withoutEntities(m_ogTitle.isEmpty() ? m_title : m_ogTitle),
                withoutEntities(m_description)};
    }

private:
    /// Reads the tag at `start`; gives the place after it, or after what stands between its ends.
    qsizetype readTag(QStringView page, qsizetype start)
    {
        const QStringView rest = page.sliced(start);
        const auto begins = [rest](QLatin1StringView name) {
            return rest.startsWith(name, Qt::CaseInsensitive);
        };
        if (rest.startsWith("<!--"_L1))
            return after(page, u"-->", start);
        for (const QLatin1StringView skipped : {"<script"_L1, "<style"_L1}) {
            if (begins(skipped))
                return after(page, skipped == "<script"_L1 ? u"</script" : u"</style", start);
        }
        const qsizetype end = tagEnd(page, start);
        m_isOver = begins("<body"_L1);
        if (begins("<meta"_L1))
            readMeta(page.sliced(start, end - start));
        if (begins("<title"_L1) && m_title.isEmpty())
            readTitle(page, end);
        return std::min(end + 1, page.size());
    }

    static qsizetype after(QStringView page, QStringView mark, qsizetype start)
    {
        const qsizetype found = page.indexOf(mark, start, Qt::CaseInsensitive);
        return found < 0 ? page.size() : found + mark.size();
    }

    void readMeta(QStringView tag)
    {
        const QHash<QString, QString> attributes = attributesOf(tag);
        const QString content = attributes.value(u"content"_s);
        const QString property
            = attributes.value(u"property"_s, attributes.value(u"name"_s)).toLower();
        if (property == "og:title"_L1 && m_ogTitle.isEmpty())
            m_ogTitle = content;
        if (property == "og:description"_L1 && m_description.isEmpty())
            m_description = content;
    }

    void readTitle(QStringView page, qsizetype tag)
    {
        const qsizetype start = std::min(tag + 1, page.size());
        const qsizetype end = page.indexOf(u"</title", start, Qt::CaseInsensitive);
        m_title = page.sliced(start, (end < 0 ? page.size() : end) - start).toString();
    }

    QString m_title;
    QString m_ogTitle;
    QString m_description;
    bool m_isOver = false;
};

} // namespace

LinkPreview linkPreview(const QByteArray &html, const QByteArray &charset)
{
    return HeadReader().read(decoded(html, charset));
}

} // namespace bellpush
