// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"
#include "ui/draw/codes/contrast.h"
#include "ui/draw/phone/phonepainter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 40; // around the phone, to see what it paints outside

QImage painted(const PhoneLayout &layout, const PhoneTheme &theme, const PhoneView &view)
{
    QImage image(layout.size.toSize() + QSize(2 * margin, 2 * margin),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(margin, margin);
    paintPhone(painter, layout, theme, view);
    return image;
}

/// How many pixels of `rect` differ between the two by more than antialiasing does.
int differingPixels(const QImage &one, const QImage &other, const QRect &rect)
{
    int count = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const int difference = qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
            count += difference > 96 ? 1 : 0;
        }
    }
    return count;
}

bool hasPixel(const QImage &image, const QRect &rect, const QColor &color)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

QRect bubbleRect(const PhoneLayout &layout)
{
    const QPointF position = layout.chat.topLeft() + layout.bubblePosition;
    return QRectF(position, layout.bubble.size).translated(margin, margin).toAlignedRect();
}

} // namespace

class TestPhonePainter : public QObject
{
    Q_OBJECT

private slots:
    void paintsNothingOutside()
    {
        const PhoneLayout layout = laidOut(callDraft(u"Line\n"_s.repeated(100)), {360, 720}, 1);
        for (const qreal scroll : {0.0, 200.0, layout.longestScroll()}) {
            const QImage image = painted(
                layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light), {scroll, 0, 0, {}});
            const QRect phone(QPoint(margin, margin), layout.size.toSize());
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY(phone.contains(x, y) || qAlpha(image.pixel(x, y)) == 0);
            }
        }
    }

    void keepsTheScrolledChatInItsPlace()
    {
        const PhoneLayout layout = laidOut(callDraft(u"Line\n"_s.repeated(100)), {360, 720}, 1);
        const QImage top
            = painted(layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light), {});
        const QImage end = painted(layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light),
                                   {layout.longestScroll(), {}, {}, {}});

        for (const QRectF &bar : {layout.header, layout.inputBar, layout.statusBar}) {
            const QRect rect = bar.translated(margin, margin).toAlignedRect();
            QCOMPARE(end.copy(rect), top.copy(rect));
        }
        const QRect chat = layout.chat.translated(margin, margin).toAlignedRect();
        QVERIFY(end.copy(chat) != top.copy(chat));
    }

    void isBackdropAndChat()
    {
        const PhoneLayout layout = laidOut(fullDraft(), {}, 1);
        const QImage whole
            = painted(layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Dark), {});
        QImage halves(whole.size(), QImage::Format_ARGB32_Premultiplied);
        halves.fill(Qt::transparent);
        QPainter painter(&halves);
        painter.translate(margin, margin);
        paintPhoneBackdrop(painter, layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Dark),
                           TextDrawing::Native);
        paintPhoneChat(painter, layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Dark), {});
        painter.end();

        QCOMPARE(halves, whole);
    }

    void theBackdropDoesNotKnowTheDraft()
    {
        QList<QImage> backdrops;
        for (const MessageDraft &draft : {MessageDraft(), fullDraft()}) {
            const PhoneLayout layout = laidOut(draft, {360, 720}, 1);
            QImage image(layout.size.toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintPhoneBackdrop(painter, layout,
                               phoneTheme(PhonePlatform::Android, PhoneScheme::Light),
                               TextDrawing::Native);
            painter.end();
            backdrops << image;
        }
        QCOMPARE(backdrops.first(), backdrops.last());
    }

    void outlinesCoverWhatGlyphsCover_data()
    {
        QTest::addColumn<QString>("body");

        QTest::newRow("latin") << u"Some words, *bold*, _italic_ and ~struck~, to compare"_s;
        QTest::newRow("arabic") << u"مرحبا بكم في متجرنا"_s;
        QTest::newRow("emoji") << u"A 😀 and a 🌱 and ✅"_s;
        QTest::newRow("code") << u"Use `CODE` or ```mono```"_s;
    }

    void outlinesCoverWhatGlyphsCover()
    {
        QFETCH(QString, body);

        const PhoneLayout layout = laidOut(callDraft(body), {}, 2);
        const QRect rect = bubbleRect(layout);
        const QImage native
            = painted(layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light), {});
        const QImage outlines
            = painted(layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light),
                      {0, {}, {}, TextDrawing::Outlines});
        const QImage without = painted(laidOut(callDraft(body), {}, 2),
                                       phoneTheme(PhonePlatform::Android, PhoneScheme::Light), {});
        QCOMPARE(without, native); // painting leaves nothing behind

        MessageDraft blank = callDraft(u"\u00a0"_s.repeated(body.size()));
        blank.displayText = u"\u00a0"_s;
        const PhoneLayout blankLayout = laidOut(blank, {}, 2);
        const int ink = differingPixels(
            native,
            painted(blankLayout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light), {}),
            rect & bubbleRect(blankLayout));
        QVERIFY(ink > 300);
        QVERIFY(differingPixels(native, outlines, rect) < ink / 10);
    }

    void strikesThrough()
    {
        const PhoneLayout plain = laidOut(callDraft(u"xxxxxxxx"_s), {}, 2);
        const PhoneLayout struck = laidOut(callDraft(u"~xxxxxxxx~"_s), {}, 2);
        const QImage withLine
            = painted(struck, phoneTheme(PhonePlatform::Android, PhoneScheme::Light), {});
        const QRect text = plain.bubble.texts.first()
                               .rect.translated(plain.bubblePosition + plain.chat.topLeft())
                               .translated(margin, margin)
                               .toAlignedRect();

        const QImage without
            = painted(plain, phoneTheme(PhonePlatform::Android, PhoneScheme::Light), {});
        QVERIFY(differingPixels(withLine, without, text) > text.width() / 4);
        QImage beyond = withLine;
        for (QImage *image : {&beyond}) {
            QPainter painter(image);
            painter.drawImage(text.topLeft(), without, text);
        }
        QCOMPARE(beyond, without); // nothing of the line stands elsewhere
    }

    void paintsLinksAndButtonsInTheAccent()
    {
        for (const PhoneTheme &theme : {phoneTheme(PhonePlatform::Android, PhoneScheme::Light),
                                        phoneTheme(PhonePlatform::Android, PhoneScheme::Dark)}) {
            const PhoneLayout layout = laidOut(fullDraft(), {}, 2);
            const QImage image = painted(layout, theme, {});
            for (qsizetype i = 0; i < layout.bubble.tappables.size(); ++i) {
                const QRectF rect = layout.tappableRects(i).first();
                const QPointF by = layout.chat.topLeft() + QPointF(margin, margin);
                QVERIFY(hasPixel(image, rect.translated(by).toAlignedRect(), theme.accent));
            }
        }
    }

    void showsFocusAndPointer()
    {
        const PhoneLayout layout = laidOut(fullDraft(), {}, 1);
        const QImage plain
            = painted(layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light), {});
        const QPointF by = layout.chat.topLeft() + QPointF(margin, margin);
        for (qsizetype i = 0; i < layout.bubble.tappables.size(); ++i) {
            const QRect rect = layout.tappableRects(i).first().translated(by).toAlignedRect();
            const QRect around = rect.adjusted(-3, -3, 3, 3);
            QVERIFY(painted(layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light),
                            {0, i, {}, {}})
                        .copy(around)
                    != plain.copy(around));
            QVERIFY(painted(layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light),
                            {0, {}, i, {}})
                        .copy(around)
                    != plain.copy(around));
        }
    }

    void hairlinesAreSharp()
    {
        const PhoneLayout layout = laidOut(callDraft(u"Hi"_s), {}, 1);
        const PhoneTheme theme = phoneTheme(PhonePlatform::Android, PhoneScheme::Light);
        const QPointF row = layout.chat.topLeft() + layout.bubblePosition
            + layout.bubble.buttons.first().row.topLeft();
        for (const qreal scale : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0}) {
            QImage image((layout.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            painter.scale(scale, scale);
            paintPhone(painter, layout, theme, {});
            painter.end();

            int lines = 0;
            const int x = static_cast<int>((row.x() + 6) * scale);
            for (int dy = -4; dy <= 4; ++dy) {
                const QColor color
                    = image.pixelColor(x, static_cast<int>(std::round(row.y() * scale)) + dy);
                QVERIFY2(color == theme.hairline || color == theme.bubble, "a blurred line");
                lines += color == theme.hairline ? 1 : 0;
            }
            QCOMPARE(lines, static_cast<int>(std::floor(scale)));
        }
    }

    void leavesThePainterAsItWas()
    {
        const PhoneLayout layout = laidOut(fullDraft(), {360, 500}, 1);
        QImage image(layout.size.toSize(), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setPen(Qt::red);
        painter.translate(3, 4);
        const QTransform before = painter.transform();
        paintPhone(painter, layout, phoneTheme(PhonePlatform::Android, PhoneScheme::Light), {});

        QCOMPARE(painter.transform(), before);
        QCOMPARE(painter.pen(), QPen(Qt::red));
        QVERIFY(!painter.hasClipping());
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<PhoneTheme>("theme");

        for (const PhoneLook &look : everyLook())
            QTest::newRow((nameOf(look.platform) + ' ' + nameOf(look.scheme)).constData())
                << phoneTheme(look.platform, look.scheme);
    }

    void everyTextCanBeRead()
    {
        QFETCH(PhoneTheme, theme);

        QList<std::pair<QColor, QColor>> pairs{
            {theme.chipText, theme.chip},       {theme.barText, theme.bar},
            {theme.barSecondary, theme.bar},    {theme.avatarText, theme.avatar},
            {theme.noteText, theme.note},       {theme.secondary, theme.field},
            {theme.warning, theme.placeholder}, {theme.warning, theme.sheet},
            {theme.barText, theme.sheet},
        };
        for (const QColor &ink : {theme.text, theme.secondary, theme.accent}) {
            for (const QColor &behind : {theme.bubble, theme.outgoing, theme.sheet, theme.sample,
                                         theme.gap, theme.codeBox, theme.placeholder})
                pairs.append({ink, behind});
        }
        for (const auto &[ink, behind] : pairs)
            QVERIFY2(contrastRatio(ink, behind) >= 4.5, qPrintable(ink.name() + behind.name()));
    }

    void everySignCanBeSeen_data() { everyTextCanBeRead_data(); }

    /// WCAG 2.2, 1.4.11: graphics need 3 : 1.
    void everySignCanBeSeen()
    {
        QFETCH(PhoneTheme, theme);

        const QList<std::pair<QColor, QColor>> pairs{
            {theme.ticks, theme.outgoing}, {theme.secondary, theme.outgoing},
            {theme.ticks, theme.bar},      {theme.accent, theme.bar},
            {theme.accent, theme.bubble},  {theme.accent, theme.sheet},
        };
        for (const auto &[ink, behind] : pairs)
            QVERIFY2(contrastRatio(ink, behind) >= 3, qPrintable(ink.name() + behind.name()));
    }

    void measuresContrastAsWcagDoes()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }
};

QTEST_MAIN(TestPhonePainter)
#include "tst_phonepainter.moc"
