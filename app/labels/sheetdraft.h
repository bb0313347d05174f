// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"
#include "app/lists/shoplist.h"
#include "app/posters/posterdraft.h"

#include <QSet>

namespace bellpush {

/// In which order the rows of a list fill a sheet.
enum class LabelOrder { AsListed, ByLabel, ByNumber };

/// What the labels of a sheet look like, and what a sticker or a card says where its row says
/// nothing else.
struct LabelLook {
    QString design{}; ///< A sticker's or a card's id; empty: a code and the row's label.
    QString headline{};
    QString businessName{};
    QString text{};
    QString callToAction{};                  ///< Beside the code; empty: our words.
    QString brand = PosterDraft::usualBrand; ///< As it was typed.
    PictureFile logo{};

    friend bool operator==(const LabelLook &, const LabelLook &) = default;
};

/// What somebody chose on the page of sheets. Everything shown follows from it.
struct SheetDraft : ListReading {
    static constexpr int mostCopies = 10'000; ///< Ours: of one label.

    QString listPath{};         ///< Of the list's file; empty: the list is the draft's own.
    bool leaveOutWrong = false; ///< Rows with errors, if there are any.
    LabelOrder order = LabelOrder::AsListed;

    LabelStock stock{};
    QSet<int> used{}; ///< Labels of the first sheet that are gone, counted from 0.
    LabelLook look{};
    int copies = 1; ///< Of each label: 1 to `mostCopies`.
    bool outlines = false;
    bool cropMarks = false;
    bool textAsOutlines = false;

    friend bool operator==(const SheetDraft &, const SheetDraft &) = default;
};

} // namespace bellpush
