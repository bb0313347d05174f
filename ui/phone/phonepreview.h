// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phone/phonebackdrop.h"
#include "ui/phone/phonegeometry.h"
#include "ui/phone/shownphone.h"
#include "ui/phone/tappablemarks.h"

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
    const PhoneLook &look() const { return m_phone.look(); }

    /// What the phone shows besides the draft, with what taps have opened.
    const PhoneSetting &shownSetting() const { return m_phone.setting(); }

    /// Closes what a tap has opened over the chat.
    void closeOverlay();

    const PhoneContent &content() const { return m_phone.content(); }
    const PhoneLayout &layoutOfPhone() const { return m_phone.layout(); }
    const QList<BubblePart> &parts() const { return m_phone.parts(); }
    qreal scroll() const { return m_scroll.chat; }
    qreal overlayScroll() const { return m_scroll.overlay; }

    /// Where a part of the bubble is drawn, in the widget's coordinates.
    QRect partRect(const BubblePart &part) const;
    QRect tappableRect(qsizetype tappable) const;

    /// The part of the widget that the chat is seen through.
    QRect visibleChat() const;

    /// The tappable that has the keyboard; absent while none has.
    std::optional<qsizetype> focusedTappable() const { return m_marks.focused; }

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
    qreal scrollNow() const { return m_scroll.now(m_phone.layout()); }
    void open(const PhoneOpen &open);
    void unfold();
    void setHovered(std::optional<qsizetype> tappable);
    void setFocused(std::optional<qsizetype> tappable);
    void moveFocus(qsizetype step);
    void bringIntoSight(qsizetype tappable);
    PhonePlacing placing() const;
    PhonePlace placeAt(QPointF point) const;
    std::optional<qsizetype> tappableAt(QPointF point) const;

    ShownPhone m_phone;
    PhoneBackdrop m_backdrop;
    PhoneScroll m_scroll;
    TappableMarks m_marks;
};

} // namespace bellpush
