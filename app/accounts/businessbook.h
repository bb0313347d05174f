// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/business.h"
#include "app/core/openerror.h"

#include <QList>
#include <QObject>

namespace bellpush {

/// The businesses of whoever works here, kept from one day to the next. Read when first needed.
class BusinessBook : public QObject
{
    Q_OBJECT

public:
    /// `folder`: of the program's data; made when something is kept.
    explicit BusinessBook(const QString &folder, QObject *parent = nullptr);

    /// The first entered first.
    const QList<Business> &businesses();

    /// The one with this id, else the first; a blank one while there is none.
    Business business(const QString &id = {});

    /// Adds a business that has no id yet, which it gets, or puts it in the place of the one with
    /// its id; its logo is copied, and its number kept as readers abroad know it. For this run it
    /// is kept even if it cannot be written, which is the error.
    std::optional<FileError> keep(Business &business);

    std::optional<FileError> remove(const QString &id);

    /// Why those kept cannot be read, if they cannot: there are none until one is kept.
    std::optional<OpenError> problem();

signals:
    /// One was added, changed or removed.
    void changed();

private:
    qsizetype indexOf(const QString &id);

    QString m_folder;
    std::optional<QList<Business>> m_businesses;
    std::optional<OpenError> m_problem;
};

} // namespace bellpush
