// SPDX-License-Identifier: MIT
#include "ui/draw/approval/approvalwriter.h"

#include "app/qr/qrprint.h"
#include "ui/draw/approval/approvalpage.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/press/recordedpage.h"

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
    constexpr double pixelsPerMm = 300 / mmPerInch;
    constexpr double pixelsPerUnit = mmPerLogicalPixel * pixelsPerMm;
    QImage picture((layout.code.size() * pixelsPerUnit).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.translate(-layout.code.topLeft() * pixelsPerUnit);
    painter.scale(pixelsPerMm, pixelsPerMm);
    paintPage(painter, approvalPage(content, aroundTheCode(layout)));
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
    return toPdf(approvalPage(content, layout), {.title = content.title});
}

} // namespace bellpush
