// SPDX-License-Identifier: MIT
#include "ui/widgets/notelabel.h"

#include "ui/widgets/appcolors.h"
#include "ui/widgets/lineicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct ToneLook {
    QLatin1StringView icon;
    QColor color;
};

ToneLook toneLook(NoteLabel::Tone tone, const AppColors &colors)
{
    switch (tone) {
    case NoteLabel::Tone::Info:
        return {"info"_L1, colors.secondaryText};
    case NoteLabel::Tone::Success:
        return {"circle-check"_L1, colors.success};
    case NoteLabel::Tone::Warning:
        return {"triangle-alert"_L1, colors.warning};
    case NoteLabel::Tone::Error:
        return {"circle-alert"_L1, colors.error};
    }
    Q_UNREACHABLE();
}

} // namespace

NoteLabel::NoteLabel(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new MeasuredLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setSelectable();
    m_icon->setFixedWidth(16);
    m_icon->setAlignment(Qt::AlignTop);

    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this); // in a higher row, icon and words stay together
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addLayout(line);
    layout->addStretch();
}

void NoteLabel::setNote(Tone tone, const QString &text)
{
    const bool toneChanged = tone != m_tone || m_text->text().isEmpty();
    m_tone = tone;
    m_text->setText(text);
    if (toneChanged)
        showTone();
}

QString NoteLabel::text() const
{
    return m_text->text();
}

void NoteLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_text->text().isEmpty())
        showTone();
}

void NoteLabel::showTone()
{
    const ToneLook look = toneLook(m_tone, colorsOf(palette()));
    const int top = std::max(0, (m_text->fontMetrics().height() - 16) / 2);
    m_icon->setPixmap(lineIcon(look.icon, look.color).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_icon->setContentsMargins(0, top, 0, 0);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, look.color);
    m_text->setPalette(palette);
}

NoteLabel::Tone toneOf(ScanReport::Verdict verdict)
{
    switch (verdict) {
    case ScanReport::Verdict::Green:
        return NoteLabel::Tone::Success;
    case ScanReport::Verdict::Amber:
        return NoteLabel::Tone::Warning;
    case ScanReport::Verdict::Red:
        return NoteLabel::Tone::Error;
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
