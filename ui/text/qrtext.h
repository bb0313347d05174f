// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

class QrMatrix;
struct QrError;
struct QrPictureError;

/// A code's modules, error correction and smallest safe size in print (`safeSizeMm`, millimetres).
QString codeFactsText(const QrMatrix &matrix, double safeSizeMm);

/// Why a text has no code, and what to do.
QString qrErrorText(const QrError &error);

/// Why a code has no picture, and what to do.
QString qrPictureErrorText(const QrPictureError &error);

/// The letter and name of an error correction, such as "M (15 %)".
QString correctionText(const QrMatrix &matrix);

} // namespace bellpush
