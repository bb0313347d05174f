// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/approval/approvalsheet.h"
#include "ui/draw/press/printpage.h"

namespace bellpush {

/// The page as shapes, in black on white but for the phones.
PrintPage approvalPage(const ApprovalContent &content, const ApprovalLayout &layout);

} // namespace bellpush
