// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace bellpush {

/// Calls `then` once the window and everything in it has been painted for the first time.
void afterFirstPaint(QWidget &window, std::function<void()> then);

} // namespace bellpush
