// SPDX-License-Identifier: MIT
#include "app/web/fetchrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

bool isTaken(const FetchRules &rules, const QString &type)
{
    if (!rules.kind)
        return type == "text/html"_L1 || type == "application/xhtml+xml"_L1;
    if (type.isEmpty() || type == "application/octet-stream"_L1 || type == "binary/octet-stream"_L1)
        return true;
    const auto types = mediaTypes(*rules.kind);
    return std::any_of(types.begin(), types.end(),
                       [&type](const MediaType &each) { return each.mime == type; });
}

} // namespace

std::optional<MediaError> sayProblem(const FetchRules &rules, const QString &type,
                                     std::optional<qint64> size)
{
    if (!isTaken(rules, type)) {
        MediaError error = fetchError(rules, MediaProblem::WrongType);
        error.found = type.left(80); // somebody else's words
        return error;
    }
    if (size == 0)
        return fetchError(rules, MediaProblem::Empty);
    if (size && *size > rules.most && rules.extent != FetchRules::Extent::Start) {
        MediaError error = fetchError(rules, MediaProblem::TooBig);
        error.limit = rules.most;
        error.count = *size;
        return error;
    }
    return std::nullopt;
}

} // namespace bellpush
