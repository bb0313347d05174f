// SPDX-License-Identifier: MIT
#include "ui/printing/printedlink.h"

#include "app/links/calllink.h"

namespace bellpush {

std::optional<PrintedPlacement> printedLink(const QString &link, const QString &kind,
                                            const QString &paper, const QString &label)
{
    const auto parts = readCallLink(link);
    if (!parts)
        return std::nullopt;
    return PrintedPlacement{.list = kind,
                            .stock = paper,
                            .number = u'+' + parts->digits,
                            .payload = parts->payload,
                            .label = label,
                            .link = link};
}

} // namespace bellpush
