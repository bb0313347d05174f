// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/savepath.h"

#include <functional>

class QWidget;

namespace bellpush {

/// What is to be saved.
struct SaveRequest {
    QString title{};
    QString baseName{};      ///< Offered; without an ending.
    QList<SaveKind> kinds{}; ///< The first is chosen.
    QString folder{};        ///< Where to begin if nothing was saved so far; empty: Documents.
    std::function<void()> giveUp = [] {
    }; ///< Called when nothing is to be saved after all.
};

/// Asks where to save a file, in the folder where something was saved last, in this run or an
/// earlier one. `save` is called with a path whose ending is that of its kind; what would be
/// replaced without having been asked about is asked about first. Closes and deletes itself.
void askWhereToSave(const SaveRequest &request, QWidget *parent,
                    const std::function<void(const SaveChoice &)> &save);

} // namespace bellpush
