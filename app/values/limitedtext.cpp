// SPDX-License-Identifier: MIT
#include "app/values/limitedtext.h"

#include <algorithm>

namespace bellpush {

namespace {

bool breaksLine(QChar c)
{
    return (c >= u'\t' && c <= u'\r') || c == u'\u0085' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

qsizetype mostSpacesInARow(const QString &text)
{
    qsizetype most = 0;
    qsizetype count = 0;
    for (const QChar c : text) {
        count = c == u' ' ? count + 1 : 0;
        most = std::max(most, count);
    }
    return most;
}

} // namespace

std::optional<ValueError> TemplateParameterRule::fault(const QString &text)
{
    using enum ValueError::Reason;
    if (std::any_of(text.cbegin(), text.cend(), breaksLine))
        return ValueError{.reason = BreaksLine, .source = Source::TemplateSend};
    if (const qsizetype count = mostSpacesInARow(text); count > mostSpaces)
        return ValueError{.reason = ManySpaces,
                          .limit = mostSpaces,
                          .count = count,
                          .source = Source::TemplateSend};
    return std::nullopt;
}

} // namespace bellpush
