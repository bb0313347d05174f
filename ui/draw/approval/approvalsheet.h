// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"
#include "ui/draw/phone/phonelayout.h"
#include "ui/text/approvaltext.h"

namespace bellpush {

/// What stands on the page that somebody approves a message by. Everything is formatted already.
struct ApprovalContent {
    QString title{};    ///< The message's name.
    QString subtitle{}; ///< Whose it is, and the date.
    PhoneContent phone{};
    PhoneLook look{}; ///< Its scheme does not count: both are shown.
    ApprovalText text{};
    QString link{};
    std::optional<QrMatrix> code{}; ///< Says the link.
    QString request{};              ///< Empty while there is none.
};

/// The phone on the page, which is shown smaller.
struct ApprovalPhone {
    QRectF rect{};
    PhoneScheme scheme = PhoneScheme::Light;
};

/// The page of this text, with the code of `link`, which may be empty as the request may. Title,
/// subtitle, phone and look are the caller's.
ApprovalContent approvalContent(const ApprovalText &text, const QString &link,
                                const QString &request);

/// Where everything goes, in logical pixels from the page's top left corner.
struct ApprovalLayout {
    /// A4, at 96 pixels an inch.
    static constexpr QSizeF page{793.7, 1122.5};
    /// 15 mm: what every printer leaves blank, and a hand to hold it by.
    static constexpr qreal margin = 56.7;

    PhoneLayout phone{};
    QList<ApprovalPhone> phones{};
    QList<QRectF> columns{}; ///< Blocks of text; none reaches into another.
    QList<PhoneText> texts{};
    QList<PlacedIcon> icons{};
    QList<QLineF> lines{};
    QRectF code{}; ///< Null: there is none.
};

/// Lays out the one page; what does not fit is cut, and the page says how much that is.
ApprovalLayout layoutApproval(const ApprovalContent &content, LaidTexts &texts);

} // namespace bellpush
