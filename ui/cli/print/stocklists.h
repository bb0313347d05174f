// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/stocklibrary.h"

namespace bellpush {

class Console;

/// The stocks that come with the program and the user's own. Says which lines of these are broken,
/// as warnings.
StockLibrary readStockLibrary(Console &console);

} // namespace bellpush
