// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftcheck.h"

namespace bellpush {

/// Reads a draft field by field: keeps the values of the accepted ones and notes the problems of
/// the others. Private to checkDraft().
struct DraftReader {
    template <typename T>
    std::optional<T> read(DraftField field, const Result<T, ValueError> &result)
    {
        if (result)
            return *result;
        note(field, Severity::Error, result.error());
        return std::nullopt;
    }

    /// As read(); warns where only a count in UTF-16 units would be over the limit.
    template <typename Text>
    std::optional<Text> readText(DraftField field, const QString &typed)
    {
        auto text = read(field, Text::from(typed));
        if (text && typed.size() > Text::longest)
            warn(field,
                 {.reason = ValueError::Reason::LongInUtf16,
                  .limit = Text::longest,
                  .count = typed.size()});
        return text;
    }

    template <typename Text>
    std::optional<Text> readOptional(DraftField field, const QString &typed)
    {
        return typed.isEmpty() ? std::nullopt : readText<Text>(field, typed);
    }

    std::optional<WebAddress> readAddress(DraftField field, const QString &typed);
    std::optional<PhoneNumber> readNumber(DraftField field, const QString &typed,
                                          const std::optional<Country> &country);
    std::optional<TimeToLive> readExpiry(const MessageDraft &draft);
    QList<TemplateParameter> readParameters(const QStringList &typed);
    std::optional<UrlParameter> readUrlParameter(const MessageDraft &draft);

    void warnFileType(DraftField field, MediaKind kind, const WebAddress &link);
    void warnLongPayload(const QString &payload);
    void warnMissingLink(const MessageDraft &draft);
    void warnBrokenLinks(DraftField field, const QString &text, int place);

    QList<Problem<DraftField>> problems{};

private:
    void note(DraftField field, Severity severity, const ValueError &error);
    void warn(DraftField field, const ValueError &error);
    std::optional<int> readUrlIndex(const QString &typed);
};

} // namespace bellpush
