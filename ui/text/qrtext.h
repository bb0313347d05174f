// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

class QrMatrix;
struct QrError;
struct QrFinding;
struct QrPictureError;
struct ScanReport;
enum class ErrorCorrection;
enum class QrPurpose;

/// How wide a code has to be printed, in mm.
QString leastWidthText(double safeSizeMm);

/// Its modules and error correction: for “Details”.
QString codeDetailsText(const QrMatrix &matrix);

/// Why a text has no code, and what to do.
QString qrErrorText(const QrError &error);

/// Why a code has no picture, and what to do.
QString qrPictureErrorText(const QrPictureError &error);

/// The letter and name of an error correction, such as "M (15 %)".
QString correctionText(const QrMatrix &matrix);

QString correctionText(ErrorCorrection correction);

/// What makes a code harder to read, and what to do.
QString qrFindingText(const QrFinding &finding);

/// Where a code will be read, as a choice: "Window".
QString purposeText(QrPurpose purpose);

/// How well a finished picture reads, and where it does not, what to do.
QString scanReportText(const ScanReport &report);

} // namespace bellpush
