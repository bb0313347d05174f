// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/measures.h"

class QMenu;

namespace bellpush {

/// What was chosen in an earlier run.
Measures keptMeasures();

/// Fills a menu with units and papers. What is chosen there is kept and holds at once: every widget
/// gets a QEvent::LocaleChange, and whoever shows lengths shows them anew.
void addMeasureEntries(QMenu &menu);

} // namespace bellpush
