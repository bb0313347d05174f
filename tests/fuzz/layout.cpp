// SPDX-License-Identifier: MIT
// Text → spans → the phone laid out → painted. The first byte chooses the phone.
#include "tests/fuzz/input.h"

#include "ui/draw/phone/phonelayout.h"
#include "ui/draw/phone/phonepainter.h"
#include "ui/draw/phone/phonetheme.h"

#include <QGuiApplication>
#include <QPainter>

using namespace bellpush;

namespace {

/// Fonts need an application, for as long as the process lives.
void startApplication()
{
    static int count = 1;
    static char name[] = "fuzz_layout";
    static char *arguments[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(count, arguments);
}

/// Lines of the input go to the fields that are drawn.
MessageDraft draftOf(const QStringList &fields)
{
    MessageDraft draft;
    draft.kind = MessageKind::LinkButton;
    draft.body = fields.value(0);
    draft.displayText = fields.value(1);
    draft.footer = fields.value(2);
    draft.headerKind = HeaderKind::Text;
    draft.headerText = fields.value(3);
    return draft;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    startApplication();
    QByteArray bytes = fuzz::bytesOf(data, size);
    const unsigned choice = fuzz::takeByte(bytes);
    const PhonePlatform platform = (choice & 1U) == 0 ? PhonePlatform::Android : PhonePlatform::Ios;
    const PhoneMetrics metrics = phoneMetrics(platform, (choice & 2U) == 0 ? 1.0 : 2.0);
    const PhoneSpace space{(choice & 4U) == 0 ? PhoneSpace::usualWidth : PhoneSpace::narrowest, {}};

    LaidTexts texts;
    const QStringList fields = QString::fromUtf8(bytes).split(u'\x1f');
    const PhoneContent content = phoneContent(draftOf(fields), {});
    const PhoneLayout layout = layoutPhone(content, metrics, space, texts);
    fuzz::require(layout.size.width() > 0 && layout.bubble.size.width() <= layout.size.width());

    QImage image(360, 720, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    PhoneView view;
    view.drawing = (choice & 8U) == 0 ? TextDrawing::Native : TextDrawing::Outlines;
    // The backdrop is the same whatever is typed.
    paintPhoneChat(painter, layout, phoneTheme(platform, PhoneScheme::Dark), view);
    return 0;
}
