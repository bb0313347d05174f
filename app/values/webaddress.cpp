// SPDX-License-Identifier: MIT
#include "app/values/webaddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

Result<WebAddress, ValueError> WebAddress::from(const QString &typed)
{
    using enum ValueError::Reason;

    const QString address = typed.trimmed();
    if (address.isEmpty())
        return tl::unexpected(ValueError{.reason = Missing, .source = Source::CtaUrl});
    if (std::any_of(address.cbegin(), address.cend(), [](QChar c) { return c.isSpace(); }))
        return tl::unexpected(
            ValueError{.reason = StrayCharacter, .found = u" "_s, .source = Source::CtaUrl});

    const QUrl url(address, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return tl::unexpected(ValueError{.reason = Malformed, .source = Source::CtaUrl});
    return WebAddress(address);
}

} // namespace bellpush
