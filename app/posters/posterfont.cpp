// SPDX-License-Identifier: MIT
#include "app/posters/posterfont.h"

#include <algorithm>

namespace bellpush {

using namespace Qt::StringLiterals;

const QList<PosterFont> &posterFonts()
{
    static const QList<PosterFont> fonts{
        {u"inter"_s, u"Inter"_s, u"Inter"_s},
        {u"lato"_s, u"Lato"_s, u"Lato"_s},
        {u"roboto-slab"_s, u"Roboto Slab"_s, u"Roboto Slab"_s},
        {u"libertine"_s, u"Linux Libertine O"_s, u"Libertine"_s},
        {u"kaffeesatz"_s, u"Yanone Kaffeesatz"_s, u"Kaffeesatz"_s}};
    return fonts;
}

std::optional<PosterFont> posterFont(const QString &id)
{
    const auto found = std::ranges::find_if(posterFonts(), [&id](const PosterFont &font) {
        return font.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == posterFonts().end() ? std::nullopt : std::optional(*found);
}

} // namespace bellpush
