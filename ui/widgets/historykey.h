// SPDX-License-Identifier: MIT
#pragma once

class QEvent;

namespace bellpush {

/// Whether `event` is the key for Undo or Redo, which fields leave to the window: its history is
/// the whole draft's.
bool isHistoryKey(const QEvent *event);

} // namespace bellpush
