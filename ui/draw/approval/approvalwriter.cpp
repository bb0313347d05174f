// SPDX-License-Identifier: MIT
#include "ui/draw/approval/approvalwriter.h"

#include "app/qr/qrprint.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/codes/qrstyle.h"
#include "ui/draw/phone/pdfpage.h"

#include <QPainter>

namespace bellpush {

namespace {

/// What of the page is drawn where its code is; to draw letters that are not seen takes long.
ApprovalLayout aroundTheCode(const ApprovalLayout &layout)
{
    ApprovalLayout near = layout;
    const auto isAway = [&layout](const auto &thing) {
        return !thing.rect.intersects(layout.code);
    };
    near.texts.removeIf(isAway);
    near.phones.removeIf(isAway);
    near.icons.removeIf(isAway);
    return near;
}

/// The code as the page has it, at 300 dpi.
bool codeScans(const ApprovalContent &content, const ApprovalLayout &layout)
{
    constexpr qreal scale = 300 / pixelsPerInch;
    QImage picture((layout.code.size() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.scale(scale, scale);
    painter.translate(-layout.code.topLeft());
    paintApproval(painter, content, aroundTheCode(layout), TextDrawing::Native);
    painter.end();
    const int modules = modulesAcross(content.code->size());
    return scanReport(picture, content.link, modules).verdict != ScanReport::Verdict::Red;
}

} // namespace

Result<QByteArray, ApprovalError> approvalPdf(const ApprovalContent &content)
{
    LaidTexts texts;
    const ApprovalLayout layout = layoutApproval(content, texts);
    if (content.code && !layout.code.isNull() && !codeScans(content, layout))
        return tl::unexpected(ApprovalError::CodeDoesNotScan);
    const auto page = pdfPage(ApprovalLayout::page, [&content, &layout](QPainter &painter) {
        paintApproval(painter, content, layout, TextDrawing::Outlines);
    });
    if (!page)
        return tl::unexpected(ApprovalError::CannotEncode);
    return *page;
}

} // namespace bellpush
