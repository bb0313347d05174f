// SPDX-License-Identifier: MIT
#include "ui/pages/placements/placementpanel.h"

#include "ui/widgets/draftedits.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>

namespace bellpush {

PlacementPanel::PlacementPanel(QWidget *parent)
    : QWidget(parent),
      m_open(new QPushButton(tr("&Open it again"), this)),
      m_print(new QPushButton(tr("Print once &more…"), this)),
      m_poster(new QPushButton(tr("Poster with this &code"), this)),
      m_note(new LineField(this)),
      m_isDown(new QCheckBox(tr("Taken &down on"), this)),
      m_downOn(new QDateEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(markLine());
    layout->addLayout(actionLine());
    setPlacement({});
}

QLayout *PlacementPanel::markLine()
{
    auto *label = new QLabel(tr("&Note"), this);
    label->setBuddy(m_note);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Where it hangs, who has it"));
    m_downOn->setAccessibleName(tr("Day it was taken down"));
    m_downOn->setCalendarPopup(true);
    connect(m_note, &LineField::editingFinished, this, &PlacementPanel::mark);
    connect(m_isDown, &QCheckBox::toggled, this, [this](bool isDown) {
        m_downOn->setEnabled(isDown);
        mark();
    });
    connect(m_downOn, &QDateEdit::dateChanged, this, &PlacementPanel::mark);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_note, 1);
    line->addSpacing(16);
    line->addWidget(m_isDown);
    line->addWidget(m_downOn);
    return line;
}

QLayout *PlacementPanel::actionLine()
{
    connect(m_open, &QPushButton::clicked, this, [this] { emit openWanted(*m_placement); });
    connect(m_print, &QPushButton::clicked, this, [this] { emit printWanted(*m_placement); });
    connect(m_poster, &QPushButton::clicked, this, [this] { emit posterWanted(*m_placement); });
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_print, m_poster})
        line->addWidget(button);
    line->addStretch();
    return line;
}

void PlacementPanel::setPlacement(const std::optional<PrintedPlacement> &placement)
{
    m_placement = placement;
    m_isShowing = true;
    const PrintedPlacement shown = placement.value_or(PrintedPlacement());
    const bool isDown = shown.mark.takenDownOn.isValid();
    m_note->setText(shown.mark.note);
    m_isDown->setChecked(isDown);
    m_downOn->setDate(isDown ? shown.mark.takenDownOn : QDate::currentDate());
    m_isShowing = false;
    setEnabled(placement.has_value());
    m_downOn->setEnabled(isDown);
    const bool isKept = !shown.origin.document.isEmpty();
    m_open->setEnabled(isKept);
    m_print->setEnabled(isKept);
    const QString why
        = isKept || !placement ? QString() : tr("What it was made from was not kept yet then.");
    m_open->setToolTip(why);
    m_print->setToolTip(why);
}

void PlacementPanel::mark()
{
    if (m_isShowing || !m_placement)
        return;
    const PlacementMark mark{m_note->text().trimmed(),
                             m_isDown->isChecked() ? m_downOn->date() : QDate()};
    if (mark == m_placement->mark)
        return;
    m_placement->mark = mark;
    emit marked(m_placement->id, mark);
}

} // namespace bellpush
