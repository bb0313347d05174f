// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QMarginsF>

#include <optional>

namespace bellpush {

/// Whose margins the preview shows: a printer of this computer, or none. The printers are asked for
/// when somebody opens it or comes to it, because that may take a while.
class PrinterField : public QComboBox
{
    Q_OBJECT

public:
    explicit PrinterField(QWidget *parent);

    /// The name of the printer that is chosen; empty for none.
    QString printer() const { return currentData().toString(); }

    void showPopup() override;

signals:
    void printerChosen();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void addPrinters();

    bool m_isFilled = false;
};

/// What a printer leaves white on a paper of that size, in mm; nothing for a printer that is not
/// there.
std::optional<QMarginsF> unprintable(const QString &printer, QSizeF paper);

} // namespace bellpush
