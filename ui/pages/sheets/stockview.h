// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/sheets/stocksheet.h"

#include <QWidget>

namespace bellpush {

/// A sheet of labels on which one points at the label where printing begins, and at those that are
/// used up: with the mouse, the keyboard, and by a screen reader, which hears the labels as
/// children. What was pointed at is told by signals; who listens says what is shown then.
class StockView : public QWidget
{
    Q_OBJECT

public:
    explicit StockView(QWidget *parent = nullptr);

    /// A stock with a problem is shown as nothing.
    void setStock(const bellpush::LabelStock &stock);
    const LabelStock &stock() const { return m_stock; }

    /// Numbers that the stock has no label for are left out.
    void setUsed(const QList<int> &labels);
    const QList<int> &used() const { return m_marks.used; }

    void setFirst(std::optional<int> label);
    std::optional<int> first() const { return m_marks.first; }

    int count() const { return m_count; }
    bool isUsed(int label) const;
    std::optional<int> focusedLabel() const;

    /// What a screen reader hears of a label: `Label 5, used`.
    QString labelName(int label) const;
    QRect labelRect(int label) const; ///< In the widget's coordinates.
    std::optional<int> labelAt(QPointF point) const { return bellpush::labelAt(m_layout, point); }

    /// As if the user had.
    void pick(int label) { emit picked(label); }
    void toggleUsed(int label) { emit usedToggled(label); }
    void focusLabel(int label);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Printing is to begin at this label: click, Return.
    void picked(int label);
    /// This label was used, or is free after all: click with the other button or with Ctrl, Space.
    void usedToggled(int label);

    // What a screen reader is told of.
    void labelsRenamed(const QList<int> &labels);
    void labelsReplaced();
    void labelFocused(int label);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QStringList labelNames() const;
    void layOut();
    void dropMarksBeyondTheSheet();
    void setMarks(const StockSheetMarks &marks);
    void setFocused(int label);
    void tellFocus();
    void setHovered(std::optional<int> label);

    LabelStock m_stock;
    int m_count = 0; ///< Labels, whether or not there is room to show them.
    StockSheetLayout m_layout;
    StockSheetMarks m_marks;      ///< `focused`: where the keyboard is or was.
    std::optional<int> m_pressed; ///< Between a button's way down and up.
};

} // namespace bellpush
