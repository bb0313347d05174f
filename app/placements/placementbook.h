// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/placementstore.h"

#include <QObject>

namespace bellpush {

/// The list of what was printed where, for pages that show it and add to it. Opened when it is
/// first needed.
class PlacementBook : public QObject
{
    Q_OBJECT

public:
    /// `path`: of the database; it and its folder are made when something is added.
    explicit PlacementBook(const QString &path, QObject *parent = nullptr);

    /// The last printed first. An absent store has none.
    Result<QList<PrintedPlacement>, StoreError> placements(const PlacementSearch &search);

    /// Hands the same to `take`, with one at a time in memory.
    std::optional<StoreError> walk(const PlacementSearch &search, const Take &take);

    /// Codes that are on paper, so that a new list gets others.
    Result<PlacementCodes, StoreError> codes();

    std::optional<StoreError> add(const QList<PrintedPlacement> &placements);
    std::optional<StoreError> remove(const QList<qint64> &ids);
    std::optional<StoreError> mark(qint64 id, const PlacementMark &mark);

    /// See PlacementStore.
    Result<QString, StoreError> keepDocument(const QByteArray &bytes);
    Result<QByteArray, StoreError> document(const QString &name);

signals:
    void changed();

private:
    Result<PlacementStore *, StoreError> store();
    bool isThere() const;

    QString m_path;
    std::optional<PlacementStore> m_store;
};

} // namespace bellpush
