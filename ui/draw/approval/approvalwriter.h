// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/draw/approval/approvalsheet.h"

#include <QByteArray>

namespace bellpush {

/// The page as a PDF. Its code was read back from the painted page. Same content, same bytes.
Result<QByteArray, ApprovalError> approvalPdf(const ApprovalContent &content);

} // namespace bellpush
