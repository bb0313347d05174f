// SPDX-License-Identifier: MIT
#include "app/posters/posterdesigns.h"

#include "app/posters/posterdesignreader.h"

#include <QFile>

#include <algorithm>

/// A static library's resources have to be asked for, and outside of any namespace.
static void loadPosterFiles()
{
    Q_INIT_RESOURCE(posters);
}

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

/// In the order of choice.
const QStringList &designFiles()
{
    static const QStringList names{
        u"notice"_s,      u"band"_s,       u"frame"_s,      u"bubble"_s,     u"corner"_s,
        u"solid"_s,       u"night"_s,      u"photo"_s,      u"languages"_s,  u"strips"_s,
        u"prices"_s,      u"flyer"_s,      u"counter"_s,    u"table"_s,      u"table-band"_s,
        u"table-night"_s, u"door"_s,       u"tile"_s,       u"badge"_s,      u"disc"_s,
        u"card"_s,        u"card-panel"_s, u"card-night"_s, u"appointment"_s};
    return names;
}

QList<PosterDesign> readDesigns()
{
    loadPosterFiles();
    QList<PosterDesign> designs;
    for (const QString &name : designFiles()) {
        QFile file(u":/posters/%1.json"_s.arg(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const auto design
            = isOpen ? readPosterDesign(file.readAll()) : tl::unexpected(PosterDesignError{});
        Q_ASSERT(design); // ours: the tests read every one
        if (design)
            designs.append(*design);
    }
    return designs;
}

} // namespace

const QList<PosterDesign> &posterDesigns()
{
    static const QList<PosterDesign> designs = readDesigns();
    return designs;
}

std::optional<PosterDesign> posterDesign(const QString &id)
{
    const auto found = std::ranges::find_if(
        posterDesigns(), [&id](const PosterDesign &design) { return design.id == id; });
    return found == posterDesigns().end() ? std::nullopt : std::optional(*found);
}

bool hasPlace(const PosterDesign &design, const PosterPart &part)
{
    const bool isShape = std::ranges::any_of(design.shapes, [&part](const PosterShape &shape) {
        return shape.form == PosterShape::Form::Photo && part.kind == PosterPart::Kind::Photo;
    });
    return isShape || std::ranges::any_of(design.stacks, [&part](const PosterStack &stack) {
               return std::ranges::any_of(stack.items, [&part](const PosterItem &item) {
                   return part == PosterPart{item.kind, item.field};
               });
           });
}

} // namespace bellpush
