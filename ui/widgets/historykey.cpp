// SPDX-License-Identifier: MIT
#include "ui/widgets/historykey.h"

#include <QKeyEvent>

namespace bellpush {

bool isHistoryKey(const QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
}

} // namespace bellpush
