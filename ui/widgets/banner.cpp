// SPDX-License-Identifier: MIT
#include "ui/widgets/banner.h"

#include "ui/widgets/appcolors.h"
#include "ui/widgets/notelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace bellpush {

Banner::Banner(const QString &text, QWidget *parent) : QWidget(parent)
{
    auto *note = new NoteLabel(this);
    note->setNote(NoteLabel::Tone::Info, text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(note, 1);
}

void Banner::addButton(const QString &text, const std::function<void()> &press)
{
    auto *button = new QPushButton(text, this);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, press);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const AppColors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.hover);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

} // namespace bellpush
