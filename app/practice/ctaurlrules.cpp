// SPDX-License-Identifier: MIT
#include "app/practice/ctaurlrules.h"

using namespace Qt::StringLiterals;

namespace bellpush::practice {

namespace {

constexpr qsizetype longestHeader = 60;
constexpr qsizetype longestBody = 1024;
constexpr qsizetype longestFooter = 60;
constexpr qsizetype longestLabel = 20;

/// A picture, video or document: `link` or `id`, not both; a document may have a `filename`.
Verdict mediaRefusal(const WireValue &media, Words keys)
{
    const WireValue link = media["link"_L1];
    const WireValue id = media["id"_L1];
    Verdict onlyOne;
    if (link.isPresent() && id.isPresent())
        onlyOne = invalidParameter(
            u"Params %1 and %2 exclude each other."_s.arg(link.name(), id.name()));
    return firstRefusal({
        present(media),
        objectOf(media, keys),
        onlyOne,
        id.isPresent() ? Verdict{} : present(link),
        webAddress(link),
        text(id),
        text(media["filename"_L1]),
    });
}

Verdict contentRefusal(const WireValue &header)
{
    const QString type = header["type"_L1].text();
    if (type == "text"_L1) {
        return firstRefusal(
            {present(header["text"_L1]), wordsUpTo(header["text"_L1], longestHeader)});
    }
    if (type == "document"_L1)
        return mediaRefusal(header["document"_L1], {"link"_L1, "id"_L1, "filename"_L1});
    return mediaRefusal(header[QLatin1StringView(type.toLatin1())], {"link"_L1, "id"_L1});
}

Verdict headerRefusal(const WireValue &header)
{
    if (!header.isPresent())
        return {};
    const QByteArray type = header["type"_L1].text().toLatin1();
    Verdict refusal = firstRefusal({
        present(header["type"_L1]),
        oneOf(header["type"_L1], {"text"_L1, "image"_L1, "video"_L1, "document"_L1}),
        objectOf(header, {"type"_L1, QLatin1StringView(type)}),
    });
    return refusal ? refusal : contentRefusal(header);
}

Verdict footerRefusal(const WireValue &footer)
{
    if (!footer.isPresent())
        return {};
    return firstRefusal({
        objectOf(footer, {"text"_L1}),
        present(footer["text"_L1]),
        wordsUpTo(footer["text"_L1], longestFooter),
    });
}

Verdict bodyRefusal(const WireValue &body)
{
    return firstRefusal({
        present(body),
        objectOf(body, {"text"_L1}),
        present(body["text"_L1]),
        wordsUpTo(body["text"_L1], longestBody),
    });
}

Verdict actionRefusal(const WireValue &action)
{
    const WireValue parameters = action["parameters"_L1];
    return firstRefusal({
        present(action),
        objectOf(action, {"name"_L1, "parameters"_L1}),
        present(action["name"_L1]),
        oneOf(action["name"_L1], {"cta_url"_L1}),
        present(parameters),
        objectOf(parameters, {"display_text"_L1, "url"_L1}),
        present(parameters["display_text"_L1]),
        wordsUpTo(parameters["display_text"_L1], longestLabel),
        present(parameters["url"_L1]),
        webAddress(parameters["url"_L1]),
    });
}

} // namespace

Verdict ctaUrlRefusal(const WireValue &interactive)
{
    return firstRefusal({
        objectOf(interactive, {"type"_L1, "header"_L1, "body"_L1, "action"_L1, "footer"_L1}),
        headerRefusal(interactive["header"_L1]),
        bodyRefusal(interactive["body"_L1]),
        footerRefusal(interactive["footer"_L1]),
        actionRefusal(interactive["action"_L1]),
    });
}

} // namespace bellpush::practice
