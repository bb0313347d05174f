// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/csvencoding.h"

namespace bellpush {

/// A list's first line with more than ASCII, read in an encoding that it may have.
struct EncodingReading {
    CsvEncoding encoding{};
    QString line{};

    friend bool operator==(const EncodingReading &, const EncodingReading &) = default;
};

/// Why a file is no table.
struct CsvError {
    enum class Reason {
        TooLarge,       ///< count: bytes; limit: the most.
        HasNul,         ///< A zero byte: no text.
        OtherEncoding,  ///< Bytes that `encoding` never has. readings
        UnclosedQuote,  ///< `line`: where the quotation mark stands that nothing closes.
        TextAfterQuote, ///< More text after a field's closing quotation mark.
        TooManyColumns, ///< limit: the most.
    };

    Reason reason{};
    qsizetype line = 0; ///< From 1, as editors count; 0: the file as a whole.
    qint64 count = 0;
    qint64 limit = 0;
    CsvEncoding encoding = CsvEncoding::Utf8; ///< OtherEncoding: what it was read as.
    QList<EncodingReading> readings{};        ///< What it may be, the likeliest first.

    friend bool operator==(const CsvError &, const CsvError &) = default;
};

} // namespace bellpush
