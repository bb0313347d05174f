// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace bellpush {

/// How the characters of a list are stored.
enum class CsvEncoding {
    Utf8,
    Utf16,       ///< Either byte order; little-endian where nothing tells.
    Windows1252, ///< ISO-8859-1 too, as the web has it (WHATWG Encoding Standard, section 4.2).
};

/// Why a file is no table.
struct CsvError {
    enum class Reason {
        TooLarge,       ///< count: bytes; limit: the most.
        HasNul,         ///< A zero byte: no text, or UTF-16 that does not say so.
        OtherEncoding,  ///< Bytes that `encoding` never has.
        UnclosedQuote,  ///< `line`: where the quotation mark stands that nothing closes.
        TextAfterQuote, ///< More text after a field's closing quotation mark.
        TooManyColumns, ///< limit: the most.
    };

    Reason reason{};
    qsizetype line = 0; ///< From 1, as editors count; 0: the file as a whole.
    qint64 count = 0;
    qint64 limit = 0;
    CsvEncoding encoding = CsvEncoding::Utf8; ///< OtherEncoding: what it was read as.

    friend bool operator==(const CsvError &, const CsvError &) = default;
};

} // namespace bellpush
