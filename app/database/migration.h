// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/database.h"

namespace bellpush {

/// One step from a version of the tables to the next: its statements.
using SchemaStep = QStringList;

/// The steps to the tables of this Bellpush; the version of the tables is how many were taken. A
/// step that somebody's database may have taken is never changed: another one is added, and the
/// tables as they were become a file in `tests/app/database/schemas`. Every statement is one that
/// SQLite and PostgreSQL take; what they do not say alike is asked of `kind`.
QList<SchemaStep> schemaSteps(Database::Kind kind);

/// How many steps there are.
int schemaVersion();

/// Takes the steps that the database has not taken, all of them or none.
std::optional<StoreError> bringUpToDate(const Database &database, const QList<SchemaStep> &steps);

} // namespace bellpush
