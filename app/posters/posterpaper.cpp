// SPDX-License-Identifier: MIT
#include "app/posters/posterpaper.h"

#include <algorithm>

namespace bellpush {

using namespace Qt::StringLiterals;

const QList<PosterPaper> &posterPapers()
{
    static const QList<PosterPaper> papers{
        {u"a4"_s, {210, 297}},
        {u"a5"_s, {148, 210}},
        {u"a3"_s, {297, 420}},
        {u"a6"_s, {105, 148}},
        {u"a2"_s, {420, 594}},
        {u"letter"_s, {215.9, 279.4}},
        {u"half-letter"_s, {139.7, 215.9}},
        {u"tabloid"_s, {279.4, 431.8}},
        {u"square"_s, {100, 100}},
        {u"round"_s, {100, 100}, PosterPaper::Shape::Ellipse},
        {u"card"_s, {85, 55}},
        {u"us-card"_s, {88.9, 50.8}},
    };
    return papers;
}

std::optional<PosterPaper> posterPaper(const QString &id)
{
    const auto found = std::ranges::find_if(posterPapers(), [&id](const PosterPaper &paper) {
        return paper.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == posterPapers().end() ? std::nullopt : std::optional(*found);
}

} // namespace bellpush
