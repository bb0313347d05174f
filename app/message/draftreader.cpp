// SPDX-License-Identifier: MIT
#include "app/message/draftreader.h"

#include "app/links/numberlink.h"
#include "app/markup/markuplinks.h"
#include "app/values/bareaddress.h"
#include "app/values/media.h"
#include "app/values/numberremark.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = ValueError::Reason;

/// Whether a header of `kind` shows files whose names end like this.
bool isShown(MediaKind kind, const QString &suffix)
{
    const auto types = mediaTypes(kind);
    return std::any_of(types.begin(), types.end(),
                       [&suffix](const MediaType &type) { return type.suffix == suffix; });
}

bool hasCallLink(QStringView body)
{
    const QList<NumberLink> links = numberLinksIn(body);
    return std::ranges::any_of(
        links, [](const NumberLink &link) { return link.kind == NumberLink::Kind::Call; });
}

/// Whether WhatsApp has a page to show: that of the first address.
bool hasPreview(const QString &body)
{
    const QList<LinkRange> links = linksIn(body);
    if (links.isEmpty())
        return false;
    const LinkRange first = links.constFirst();
    return !isBareAddress(QUrl(body.sliced(first.start, first.length)));
}

} // namespace

void DraftReader::note(DraftField field, Severity severity, const ValueError &error)
{
    problems.append({.field = field, .severity = severity, .error = error});
}

void DraftReader::warn(DraftField field, const ValueError &error)
{
    note(field, Severity::Warning, error);
}

std::optional<WebAddress> DraftReader::readAddress(DraftField field, const QString &typed)
{
    auto address = read(field, WebAddress::from(typed));
    if (address && characterCount(address->toString()) > WebAddress::longestKnown)
        warn(field,
             {.reason = Reason::LongLink,
              .limit = WebAddress::longestKnown,
              .count = characterCount(address->toString()),
              .source = Source::Templates});
    return address;
}

std::optional<PhoneNumber> DraftReader::readNumber(DraftField field, const QString &typed,
                                                   const std::optional<Country> &country)
{
    const auto number = bellpush::readNumber(typed, country);
    if (auto problem = numberProblem(field, number))
        problems.append(*std::move(problem));
    return number ? std::optional(number->number) : std::nullopt;
}

std::optional<TimeToLive> DraftReader::readExpiry(const MessageDraft &draft)
{
    if (draft.expiresAfter.isEmpty())
        return std::nullopt;
    const std::optional<std::chrono::minutes> minutes = typedExpiry(draft);
    if (!minutes) {
        note(DraftField::TtlMinutes, Severity::Error,
             {.reason = Reason::NotANumber,
              .found = draft.expiresAfter.left(20),
              .source = Source::CallButtons});
        return std::nullopt;
    }
    return read(DraftField::TtlMinutes, TimeToLive::from(*minutes));
}

QList<TemplateParameter> DraftReader::readParameters(const QStringList &typed)
{
    QList<TemplateParameter> values;
    for (int i = 0; i < typed.size(); ++i) {
        const qsizetype before = problems.size();
        if (auto value = readText<TemplateParameter>(DraftField::BodyParameters, typed[i]))
            values.append(*std::move(value));
        for (qsizetype added = before; added < problems.size(); ++added)
            problems[added].place = i + 1;
    }
    return values;
}

std::optional<int> DraftReader::readUrlIndex(const QString &typed)
{
    bool isNumber = false;
    const qint64 index = typed.trimmed().toLongLong(&isNumber);
    ValueError error{.limit = 0, .count = index, .source = Source::TemplateSend};
    if (!isNumber) {
        error.reason = Reason::NotANumber;
        error.found = typed.left(20);
    } else if (index < 0) {
        error.reason = Reason::TooSmall;
    } else if (index > UrlParameter::lastIndex) {
        error.reason = Reason::TooLarge;
        error.limit = UrlParameter::lastIndex;
    } else {
        return static_cast<int>(index);
    }
    note(DraftField::UrlIndex, Severity::Error, error);
    return std::nullopt;
}

std::optional<UrlParameter> DraftReader::readUrlParameter(const MessageDraft &draft)
{
    const ValueError needed{.reason = Reason::NeedsOther, .source = Source::TemplateSend};
    if (draft.urlIndex.isEmpty() && draft.urlParameter.isEmpty())
        return std::nullopt;
    if (draft.urlIndex.isEmpty()) {
        note(DraftField::UrlIndex, Severity::Error, needed);
        return std::nullopt;
    }

    const auto index = readUrlIndex(draft.urlIndex);
    if (draft.urlParameter.isEmpty()) {
        note(DraftField::UrlValue, Severity::Error, needed);
        return std::nullopt;
    }
    auto value = readText<TemplateParameter>(DraftField::UrlValue, draft.urlParameter);
    static const QRegularExpression unsafe(u"[^A-Za-z0-9\\-._~%!$&'()*+,;=:@/?#\\[\\]]"_s);
    if (const auto match = unsafe.match(draft.urlParameter); value && match.hasMatch())
        warn(DraftField::UrlValue,
             {.reason = Reason::NotEncoded,
              .found = match.captured(),
              .source = Source::TemplateSend});
    if (!index || !value)
        return std::nullopt;
    return UrlParameter{*index, *std::move(value)};
}

void DraftReader::warnFileType(DraftField field, MediaKind kind, const WebAddress &link)
{
    const QString path = QUrl(link.toString()).path();
    const QString file = path.mid(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = file.lastIndexOf(u'.');
    if (dot < 0 || isShown(kind, file.mid(dot + 1).toLower()))
        return;
    warn(field,
         {.reason = Reason::OtherFileType,
          .found = file.mid(dot).left(20),
          .source = Source::Media});
}

void DraftReader::warnLongPayload(const QString &payload)
{
    if (const qsizetype count = characterCount(payload); count > CallPayload::longest)
        warn(DraftField::Payload,
             {.reason = Reason::LongLink,
              .limit = CallPayload::longest,
              .count = count,
              .source = Source::Links});
}

void DraftReader::warnMissingLink(const MessageDraft &draft)
{
    if (!hasCallLink(draft.body))
        warn(DraftField::Body, {.reason = Reason::NoCallLink, .source = Source::Links});
    if (draft.previewUrl && !hasPreview(draft.body))
        warn(DraftField::PreviewUrl,
             {.reason = Reason::NothingToShow, .source = Source::TextMessages});
}

void DraftReader::warnBrokenLinks(DraftField field, const QString &text, int place)
{
    const auto fault = firstLinkFault(text);
    if (!fault)
        return;
    warn(field, *fault);
    problems.last().place = place;
}

} // namespace bellpush
