// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace bellpush {

/// A kind of file to choose from.
struct SaveKind {
    QString name{};   ///< Such as "PNG picture, 2 ×".
    QString ending{}; ///< In lower case, without the dot.
};

/// Where a file goes, and as what. The path's ending is that of the kind, always.
struct SaveChoice {
    QString path{};
    int kind = 0; ///< Of those that were offered.

    friend bool operator==(const SaveChoice &, const SaveChoice &) = default;
};

/// The name that is offered for `baseName`, which may have dots of its own.
QString offeredName(const QString &baseName, const QList<SaveKind> &kinds);

/// What becomes of the path that was given while `chosen` was the kind. A name that ends as one of
/// the kinds is of that kind; the offered one (`offered`), with its ending left alone, is of the
/// chosen one. All other endings are part of a name: that of the chosen kind comes behind it.
SaveChoice saveChoice(const QString &path, const QString &offered, const QList<SaveKind> &kinds,
                      int chosen);

} // namespace bellpush
