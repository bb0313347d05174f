// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubbleparts.h"
#include "ui/draw/phone/phonepainter.h"

#include <QImage>
#include <QWidget>

namespace bellpush {

/// The phone that the draft will land on. Its links and buttons can be tapped with the mouse, with
/// the keyboard, and by a screen reader, which hears the bubble's parts as children.
class PhonePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePreview(QWidget *parent = nullptr);

    void setDraft(const bellpush::MessageDraft &draft);
    void setSetting(const bellpush::PhoneSetting &setting);
    /// Shows the draft on another phone. One that is wider than the widget is drawn smaller.
    void setLook(const bellpush::PhoneLook &look);
    const PhoneLook &look() const { return m_look; }

    /// What the phone shows besides the draft, with what taps have opened.
    PhoneSetting shownSetting() const;

    /// Closes what a tap has opened over the chat.
    void closeOverlay();

    const PhoneContent &content() const { return m_content; }
    const PhoneLayout &layoutOfPhone() const { return m_layout; }
    const QList<BubblePart> &parts() const { return m_parts; }
    qreal scroll() const { return m_scroll; }
    qreal overlayScroll() const { return m_overlayScroll; }

    /// Where a part of the bubble is drawn, in the widget's coordinates.
    QRect partRect(const BubblePart &part) const;
    QRect tappableRect(qsizetype tappable) const;

    /// The part of the widget that the chat is seen through.
    QRect visibleChat() const;

    /// The tappable that has the keyboard; absent while none has.
    std::optional<qsizetype> focusedTappable() const { return m_focused; }

    /// The tappable that is button number `button` of what can be tapped now: what is open over the
    /// chat, else the bubble. Absent while it has no label.
    std::optional<qsizetype> tappableOfButton(qsizetype button) const;

    void tap(qsizetype tappable);
    void focusTappable(qsizetype tappable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A link or a button was tapped, and what it opens is shown.
    void tapped(const bellpush::PhoneTap &tap);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void rebuild();
    void layOut();
    void announce(const QList<BubblePart> &before);
    void setScroll(qreal scroll);
    qreal scrollNow() const;
    void open(PhoneOpen open);
    void unfold();
    QRect onWidget(const QRectF &onPhone) const;
    void setHovered(std::optional<qsizetype> tappable);
    void setFocused(std::optional<qsizetype> tappable);
    void moveFocus(qsizetype step);
    void bringIntoSight(qsizetype tappable);
    qreal phoneScale() const;
    QPointF phonePosition() const;
    QPointF chatPosition() const;
    PhonePlace placeAt(QPointF point) const;
    std::optional<qsizetype> tappableAt(QPointF point) const;
    const QImage &backdrop();

    MessageDraft m_draft;
    PhoneSetting m_setting;
    PhoneLook m_look;
    PhoneTheme m_theme;
    PhoneMetrics m_metrics;
    PhoneOpen m_open;
    bool m_isUnfolded = false;

    PhoneContent m_content;
    QList<BubblePart> m_parts;
    LaidTexts m_texts;
    PhoneLayout m_layout;
    QImage m_backdrop; ///< Null: to be painted anew.

    qreal m_scroll = 0;        ///< Of the chat.
    qreal m_overlayScroll = 0; ///< Of what is open over it.
    std::optional<qsizetype> m_focused;
    std::optional<qsizetype> m_focusedBefore; ///< When the overlay was opened.
    std::optional<qsizetype> m_hovered;
    std::optional<qsizetype> m_pressed;
};

} // namespace bellpush
