// SPDX-License-Identifier: MIT
#include "ui/printing/printerfield.h"

#include "ui/printing/pageprinter.h"

#include <QPrinter>
#include <QPrinterInfo>
#include <QWheelEvent>

#include <utility>

namespace bellpush {

PrinterField::PrinterField(QWidget *parent) : QComboBox(parent)
{
    addItem(tr("No printer's margins"), QString());
    setToolTip(tr("Hatches what a printer leaves white at the edges"));
    setAccessibleName(tr("Margins of a printer"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, &PrinterField::printerChosen);
}

void PrinterField::addPrinters()
{
    if (std::exchange(m_isFilled, true))
        return;
    for (const QString &name : QPrinterInfo::availablePrinterNames())
        addItem(name, name);
}

void PrinterField::showPopup()
{
    addPrinters();
    QComboBox::showPopup();
}

void PrinterField::focusInEvent(QFocusEvent *event)
{
    addPrinters();
    QComboBox::focusInEvent(event);
}

/// The wheel is for what is around it.
void PrinterField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

std::optional<QMarginsF> unprintable(const QString &printer, QSizeF paper)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (printer.isEmpty() || info.isNull())
        return std::nullopt;
    QPrinter asked(info);
    setPaper(asked, {.paper = paper});
    QPageLayout layout = asked.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    if (!layout.minimumMargins().isNull())
        return layout.minimumMargins();
    // a size that the printer does not know: its own paper tells
    QPageLayout own = QPrinter(info).pageLayout();
    own.setUnits(QPageLayout::Millimeter);
    return own.minimumMargins();
}

} // namespace bellpush
