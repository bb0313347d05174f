// SPDX-License-Identifier: MIT
#include "ui/pages/compose/templatebuttonlist.h"

#include "ui/pages/compose/templatebuttonrow.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace bellpush {

namespace {

/// A group, so that its name and what is wrong with it are read to those who enter it.
QAccessibleInterface *listAccessible(const QString &, QObject *object)
{
    auto *list = qobject_cast<TemplateButtonList *>(object);
    return list == nullptr ? nullptr : new QAccessibleWidget(list, QAccessible::Grouping);
}

void installListAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(listAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

/// What a new button most likely is: what there is room for and breaks no group.
TemplateButtonKind nextKind(const QList<TemplateButton> &buttons)
{
    using enum TemplateButtonKind;
    if (!buttons.isEmpty() && buttons.constLast().kind == QuickReply)
        return QuickReply;
    for (const TemplateButtonKind kind : {Call, Url}) {
        const auto count
            = std::count_if(buttons.cbegin(), buttons.cend(),
                            [kind](const TemplateButton &button) { return button.kind == kind; });
        if (count < mostButtons(kind))
            return kind;
    }
    return QuickReply;
}

/// Where the button at `index` of `before` is in `after`, if everything but one stretch is as it
/// was; a button of that stretch becomes the one in its place, or the last.
qsizetype newIndex(qsizetype index, const QList<TemplateButton> &before,
                   const QList<TemplateButton> &after)
{
    const auto [end, other]
        = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const qsizetype start = end - before.begin();
    const qsizetype most = std::min(before.size(), after.size()) - start;
    qsizetype same = 0; // at the end of both
    while (same < most && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    if (index >= before.size() - same)
        return index + after.size() - before.size();
    return std::min(index, after.size() - 1);
}

} // namespace

TemplateButtonList::TemplateButtonList(QWidget *parent)
    : QWidget(parent),
      m_box(new QWidget(this)),
      m_lines(new QVBoxLayout(m_box))
{
    installListAccessibility();
    addRow(); // before m_add, for the order of the Tab key
    m_box->hide();
    m_add = new QPushButton(tr("Add button"), this);
    m_add->setAutoDefault(false);
    setFocusProxy(m_add);

    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_box);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &TemplateButtonList::addButton);
}

void TemplateButtonList::addRow()
{
    const int index = static_cast<int>(m_rows.size());
    auto *row = new TemplateButtonRow(index + 1, m_box);
    row->hide();
    m_lines->addWidget(row);
    if (index > 0) {
        QWidget *previous = m_rows.constLast()->controls().constLast();
        for (QWidget *control : row->controls()) {
            setTabOrder(previous, control);
            previous = control;
        }
    }
    m_rows.append(row);
    connect(row, &TemplateButtonRow::edited, this, [this, index] { takeEdit(index); });
    connect(row, &TemplateButtonRow::removeRequested, this, [this, index] { removeButton(index); });
}

void TemplateButtonList::setButtons(const QList<TemplateButton> &buttons)
{
    if (buttons == m_buttons)
        return;
    const QList<TemplateButton> before = std::exchange(m_buttons, buttons);
    while (m_rows.size() < buttons.size())
        addRow();
    for (qsizetype i = 0; i < buttons.size(); ++i)
        m_rows[i]->show();
    m_box->show();
    m_add->setEnabled(buttons.size() < TemplateWords::mostButtons);
    showRows(before); // while the rows it may be in are there
    for (qsizetype i = buttons.size(); i < m_rows.size(); ++i)
        m_rows[i]->hide();
    m_box->setVisible(!buttons.isEmpty());
    setFocusProxy(buttons.isEmpty() ? m_add : m_rows.constFirst()->controls().constFirst());
}

void TemplateButtonList::showRows(const QList<TemplateButton> &before)
{
    const auto focused
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const TemplateButtonRow *row) {
              return row->focusedPlace().has_value();
          });
    const auto place = focused == m_rows.cend() ? std::nullopt : (*focused)->focusedPlace();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_rows[i]->setButton(m_buttons[i]);
    if (!place || m_buttons.isEmpty()) // the last row to hide hands the keyboard to m_add
        return;
    TemplateButtonRow *row = m_rows[newIndex(focused - m_rows.cbegin(), before, m_buttons)];
    if (const auto now = row->focusedPlace(); !now || now->control != place->control)
        row->setFocusedPlace(*place);
}

void TemplateButtonList::addButton()
{
    QList<TemplateButton> buttons = m_buttons;
    buttons.append({nextKind(buttons)});
    setButtons(buttons);
    m_rows[buttons.size() - 1]->focusLabel();
    emit buttonsChanged(m_buttons);
}

void TemplateButtonList::removeButton(int index)
{
    QList<TemplateButton> buttons = m_buttons;
    buttons.removeAt(index);
    setButtons(buttons);
    emit buttonsChanged(m_buttons);
}

void TemplateButtonList::takeEdit(int index)
{
    m_buttons[index] = m_rows[index]->button();
    emit buttonsChanged(m_buttons);
}

} // namespace bellpush
