// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"
#include "app/lists/shoplist.h"

#include <QSet>

namespace bellpush {

/// In which order the rows of a list fill a sheet.
enum class LabelOrder { AsListed, ByLabel, ByNumber };

/// What somebody chose on the page of sheets. Everything shown follows from it.
struct SheetDraft : ListReading {
    QString listPath{};         ///< Of the list's file; empty: the list is the draft's own.
    bool leaveOutWrong = false; ///< Rows with errors, if there are any.
    LabelOrder order = LabelOrder::AsListed;

    LabelStock stock{};
    QSet<int> used{}; ///< Labels of the first sheet that are gone, counted from 0.
    int copies = 1;
    bool outlines = false;
    bool cropMarks = false;
    bool textAsOutlines = false;

    friend bool operator==(const SheetDraft &, const SheetDraft &) = default;
};

} // namespace bellpush
