// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace bellpush {

/// The one of `words` that was meant by `typed`: it begins like no other of them, or one or two
/// characters are wrong, missing, too many or changed places. Empty if none is so near.
QString nearestWord(const QString &typed, const QStringList &words);

} // namespace bellpush
