// SPDX-License-Identifier: MIT
#pragma once

#include <QMimeData>
#include <QUrl>

namespace bellpush {

/// The path of the one file that is being dragged; empty for anything else.
inline QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace bellpush
