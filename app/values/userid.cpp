// SPDX-License-Identifier: MIT
#include "app/values/userid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bellpush {

bool UserId::isMeantBy(QStringView typed)
{
    const QStringView id = typed.trimmed();
    return id.size() >= 3 && id[0].isLetter() && id[1].isLetter() && id[2] == u'.';
}

Result<UserId, ValueError> UserId::from(const QString &typed)
{
    using enum ValueError::Reason;
    static const QRegularExpression form(u"\\A[A-Z]{2}\\.(?:ENT\\.)?([A-Za-z0-9]+)\\z"_s);

    const QString id = typed.trimmed();
    if (id.isEmpty())
        return tl::unexpected(ValueError{.reason = Missing, .source = Source::Envelope});
    const QRegularExpressionMatch match = form.match(id);
    if (!match.hasMatch())
        return tl::unexpected(ValueError{.reason = Malformed, .source = Source::Envelope});
    if (const qsizetype count = match.capturedLength(1); count > longest)
        return tl::unexpected(ValueError{
            .reason = TooLong, .limit = longest, .count = count, .source = Source::Envelope});
    return UserId(id);
}

} // namespace bellpush
