// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QList>

#include <optional>

namespace bellpush {

/// The stocks one can choose from: the user's own, then those that come with the program. These are
/// read when the first of them is asked for.
class StockLibrary
{
public:
    /// `path`: a table as `readStockTable()` takes it, which has to be right: it is ours. A stock
    /// of `own` hides one of the table with the same id.
    StockLibrary(QString path, QList<LabelStock> own);

    /// The path of the table that comes with the program, once its resource `labelstocks` is there.
    static QString shippedPath();

    const QList<LabelStock> &stocks() const &;
    const QList<LabelStock> &stocks() const && = delete; ///< They go with the library.
    std::optional<LabelStock> stock(const QString &id) const;

    bool isOwn(const QString &id) const;

private:
    QString m_path;
    QList<LabelStock> m_own;
    mutable std::optional<QList<LabelStock>> m_all; ///< Absent until it is asked for.
};

} // namespace bellpush
