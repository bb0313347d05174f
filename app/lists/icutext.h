// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bellpush {

// What ICU knows of text encodings. Its headers stay in one file.

/// Reads `bytes` with a converter. Error: where the first bytes stand that it never has.
Result<QString, qsizetype> fromIcu(QByteArrayView bytes, const char *converter);

/// ICU's own name of the converter that it knows as `name`; empty if it knows none.
QByteArray icuName(const QByteArray &name);

/// An encoding that a text may have.
struct IcuGuess {
    QByteArray name{};
    int confidence = 0; ///< 0 to 100.
};

/// What ICU takes a text for, the likeliest first.
QList<IcuGuess> icuGuesses(QByteArrayView bytes);

} // namespace bellpush
