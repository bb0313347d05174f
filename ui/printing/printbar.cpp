// SPDX-License-Identifier: MIT
#include "ui/printing/printbar.h"

#include "ui/printing/pageprinter.h"
#include "ui/widgets/appcolors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace bellpush {

PrintBar::PrintBar(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &PrintBar::cancelled);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(16);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 1);
    layout->addWidget(cancel);
    hide();
}

void PrintBar::begin(const QString &text)
{
    m_text->setText(text);
    setProgress(0, 0);
    show();
}

void PrintBar::setProgress(int done, int of)
{
    m_progress->setRange(0, of);
    m_progress->setValue(done);
}

void PrintBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const AppColors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.border);
}

PrintBar *printerBar(PagePrinter &printer, QWidget *parent)
{
    auto *bar = new PrintBar(parent);
    QObject::connect(&printer, &PagePrinter::started, bar, [bar](const QString &name) {
        bar->begin(PrintBar::tr("Printing %1…").arg(name));
    });
    QObject::connect(&printer, &PagePrinter::progressed, bar, &PrintBar::setProgress);
    QObject::connect(&printer, &PagePrinter::ended, bar, &QWidget::hide);
    QObject::connect(bar, &PrintBar::cancelled, &printer, &PagePrinter::cancel);
    return bar;
}

} // namespace bellpush
