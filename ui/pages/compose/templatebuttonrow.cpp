// SPDX-License-Identifier: MIT
#include "ui/pages/compose/templatebuttonrow.h"

#include "ui/widgets/appcolors.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/lineicon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

TemplateButtonRow::TemplateButtonRow(int number, QWidget *parent)
    : QWidget(parent),
      m_number(number),
      m_kind(new ChoiceField(this)),
      m_label(new LineField(this)),
      m_value(new LineField(this)),
      m_remove(new QPushButton(this))
{
    m_kind->addItems({tr("WhatsApp call"), tr("Link"), tr("Phone number"), tr("Quick reply"),
                      tr("Code to copy")});
    m_remove->setAutoDefault(false);
    auto *texts = new QVBoxLayout; // beside each other, an address would have no room
    texts->setSpacing(4);
    texts->addWidget(m_label);
    texts->addWidget(m_value);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_kind, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_remove, 0, Qt::AlignTop);

    const QString remove = tr("Remove button %1").arg(number);
    m_kind->setAccessibleName(tr("Button %1 type").arg(number));
    m_label->setAccessibleName(tr("Button %1 label").arg(number));
    m_remove->setAccessibleName(remove);
    m_remove->setToolTip(remove);
    showIcon();
    showKind();
    connectControls();
}

void TemplateButtonRow::connectControls()
{
    connect(m_kind, &ChoiceField::currentIndexChanged, this, [this](int index) {
        m_button.kind = static_cast<TemplateButtonKind>(index);
        showKind();
        emit edited();
    });
    // Not textEdited: assistive technology sets the text without editing it.
    connect(m_label, &LineField::textChanged, this, [this](const QString &text) {
        m_button.text = text;
        emit edited();
    });
    connect(m_value, &LineField::textChanged, this, [this](const QString &text) {
        m_button.value = text;
        emit edited();
    });
    connect(m_remove, &QPushButton::clicked, this, &TemplateButtonRow::removeRequested);
}

void TemplateButtonRow::setButton(const TemplateButton &button)
{
    if (button == m_button)
        return;
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(static_cast<int>(button.kind));
    if (m_label->text() != button.text)
        m_label->setText(button.text);
    if (m_value->text() != button.value)
        m_value->setText(button.value);
    m_button = button; // a field may hold less than a document does
}

QString TemplateButtonRow::valueName() const
{
    switch (m_button.kind) {
    case TemplateButtonKind::PhoneNumber:
        return tr("Button %1 phone number").arg(m_number);
    case TemplateButtonKind::CopyCode:
        return tr("Button %1 code").arg(m_number);
    case TemplateButtonKind::Call:
    case TemplateButtonKind::Url:
    case TemplateButtonKind::QuickReply:
        return tr("Button %1 address").arg(m_number);
    }
    Q_UNREACHABLE();
}

void TemplateButtonRow::showKind()
{
    const TemplateButtonKind kind = m_button.kind;
    m_label->setVisible(hasLabel(kind));
    m_label->setPlaceholderText(kind == TemplateButtonKind::Call ? tr("Call Now") : tr("Label"));
    m_value->setVisible(hasValue(kind));
    m_value->setAccessibleName(valueName());
    if (kind == TemplateButtonKind::PhoneNumber)
        m_value->setPlaceholderText(u"+1 650 555 1234"_s);
    else
        m_value->setPlaceholderText(kind == TemplateButtonKind::CopyCode ? tr("Code")
                                                                         : tr("Address"));
}

QList<QWidget *> TemplateButtonRow::controls() const
{
    return {m_kind, m_label, m_value, m_remove};
}

std::optional<TemplateButtonRow::Place> TemplateButtonRow::focusedPlace() const
{
    const QList<QWidget *> all = controls();
    const auto focused = std::find_if(all.begin(), all.end(),
                                      [](QWidget *control) { return control->hasFocus(); });
    if (focused == all.end())
        return std::nullopt;
    const auto *line = qobject_cast<const QLineEdit *>(*focused);
    return Place{focused - all.begin(), line == nullptr ? 0 : line->cursorPosition()};
}

void TemplateButtonRow::setFocusedPlace(Place place)
{
    QWidget *control = controls().value(place.control);
    if (!control->isVisibleTo(this))
        control = m_kind;
    control->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(control))
        line->setCursorPosition(place.cursor);
}

void TemplateButtonRow::focusLabel()
{
    m_label->setFocus(Qt::OtherFocusReason);
}

void TemplateButtonRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void TemplateButtonRow::showIcon()
{
    m_remove->setIcon(lineIcon("x"_L1, colorsOf(palette()).secondaryText));
}

} // namespace bellpush
