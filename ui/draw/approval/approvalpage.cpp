// SPDX-License-Identifier: MIT
#include "ui/draw/approval/approvalpage.h"

#include "app/qr/qrprint.h"
#include "ui/draw/phone/bubblepainter.h"
#include "ui/draw/phone/phoneicons.h"
#include "ui/draw/phone/phonepainter.h"
#include "ui/draw/press/recordedpage.h"

#include <QPainter>

namespace bellpush {

namespace {

void paintPhoneAt(QPainter &painter, const ApprovalPhone &phone, const ApprovalContent &content,
                  const PhoneLayout &layout)
{
    const qreal scale = phone.rect.width() / layout.size.width();
    PhoneView view;
    view.drawing = TextDrawing::Words;
    painter.save();
    painter.translate(phone.rect.topLeft());
    painter.scale(scale, scale);
    paintPhone(painter, layout, phoneTheme(content.look.platform, phone.scheme), view);
    painter.restore();
}

void paintApproval(QPainter &painter, const ApprovalContent &content, const ApprovalLayout &layout)
{
    const PhoneTheme theme = phoneTheme(PhonePlatform::Android, PhoneScheme::Light);
    for (const ApprovalPhone &phone : layout.phones)
        paintPhoneAt(painter, phone, content, layout.phone);
    for (const PhoneText &text : layout.texts)
        drawPlacedText(painter, text, theme, TextDrawing::Words);
    for (const PlacedIcon &icon : layout.icons)
        drawPhoneIcon(painter, icon.icon, icon.rect, inkColor(theme, icon.ink));
    painter.setPen(QPen(theme.secondary, 0.75));
    painter.drawLines(layout.lines);
}

/// `area` has the quiet zone, which is the paper.
PlacedCode placedCode(const QrMatrix &matrix, const QRectF &area)
{
    const qreal quiet = area.width() * standardQuietZone / modulesAcross(matrix.size());
    const QRectF dark = area.adjusted(quiet, quiet, -quiet, -quiet);
    return {matrix, {dark.topLeft() * mmPerLogicalPixel, dark.size() * mmPerLogicalPixel}};
}

} // namespace

PrintPage approvalPage(const ApprovalContent &content, const ApprovalLayout &layout)
{
    PrintPage page = recordedPage(ApprovalLayout::page, [&content, &layout](QPainter &painter) {
        paintApproval(painter, content, layout);
    });
    if (content.code && !layout.code.isNull())
        page.shapes.append(placedCode(*content.code, layout.code));
    return page;
}

} // namespace bellpush
