// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paint/bubbleparts.h"
#include "ui/paint/phonepainter.h"

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
    void setBusinessName(const QString &name);
    void setTheme(const bellpush::PhoneTheme &theme);

    /// Text size in times the usual, 1 to 2.
    void setTextScale(qreal scale);

    const PhoneContent &content() const { return m_content; }
    const PhoneLayout &layoutOfPhone() const { return m_layout; }
    const QList<BubblePart> &parts() const { return m_parts; }
    qreal scroll() const { return m_scroll; }

    /// Where a part of the bubble is drawn, in the widget's coordinates.
    QRect partRect(const BubblePart &part) const;
    QRect tappableRect(qsizetype tappable) const;

    /// The part of the widget that the chat is seen through.
    QRect visibleChat() const;

    /// The tappable that has the keyboard; absent while none has.
    std::optional<qsizetype> focusedTappable() const { return m_focused; }

    /// The tappable that is the bubble's button number `button`; absent while it has no label.
    std::optional<qsizetype> tappableOfButton(qsizetype button) const;

    void tap(qsizetype tappable);
    void focusTappable(qsizetype tappable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A link or a button was tapped: the phone would call, or open the address.
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
    void setHovered(std::optional<qsizetype> tappable);
    void setFocused(std::optional<qsizetype> tappable);
    void moveFocus(qsizetype step);
    void bringIntoSight(qsizetype tappable);
    QPointF phonePosition() const;
    QPointF chatPosition() const;
    std::optional<qsizetype> tappableAt(QPointF point) const;
    const QImage &backdrop();

    MessageDraft m_draft;
    PhoneSetting m_setting;
    PhoneTheme m_theme = lightPhoneTheme();
    PhoneMetrics m_metrics;

    PhoneContent m_content;
    QList<BubblePart> m_parts;
    LaidTexts m_texts;
    PhoneLayout m_layout;
    QImage m_backdrop; ///< Null: to be painted anew.

    qreal m_scroll = 0;
    std::optional<qsizetype> m_focused;
    std::optional<qsizetype> m_hovered;
    std::optional<qsizetype> m_pressed;
};

} // namespace bellpush
