// SPDX-License-Identifier: MIT
#include "ui/widgets/savepath.h"

#include <QFileInfo>

#include <algorithm>

namespace bellpush {

namespace {

bool endsAs(const QString &path, const SaveKind &kind)
{
    const QString name = QFileInfo(path).fileName();
    const QString ending = u'.' + kind.ending;
    return name.size() > ending.size() && name.endsWith(ending, Qt::CaseInsensitive);
}

} // namespace

QString offeredName(const QString &baseName, const QList<SaveKind> &kinds)
{
    return baseName + u'.' + kinds.constFirst().ending;
}

SaveChoice saveChoice(const QString &path, const QString &offered, const QList<SaveKind> &kinds,
                      int chosen)
{
    const SaveKind &kind = kinds.at(chosen);
    if (endsAs(path, kind))
        return {path, chosen};
    const QString ending = u'.' + kind.ending;
    if (QFileInfo(path).fileName() == offered && endsAs(path, kinds.constFirst()))
        return {path.chopped(kinds.constFirst().ending.size() + 1) + ending, chosen};
    const auto named = std::ranges::find_if(
        kinds, [&path](const SaveKind &other) { return endsAs(path, other); });
    if (named != kinds.end())
        return {path, static_cast<int>(named - kinds.begin())};
    return {path + ending, chosen};
}

} // namespace bellpush
