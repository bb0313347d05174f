// SPDX-License-Identifier: MIT
#include "ui/phone/rulesdialog.h"

#include "ui/phone/ruleentry.h"
#include "ui/widgets/hintlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bellpush {

namespace {

constexpr QSize usualSize(600, 620);

} // namespace

RulesDialog::RulesDialog(QWidget *parent) : QDialog(parent), m_list(new QScrollArea(this))
{
    setWindowTitle(tr("How we know what the phone shows"));
    auto *introduction = new HintLabel(this);
    introduction->setWordWrap(true);
    introduction->setText(tr("The phone is drawn by these rules. Where Meta documents none, a real "
                             "phone may look different."));
    m_list->setWidgetResizable(true);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Rules"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(introduction);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_list->viewport()->setAutoFillBackground(false); // would cover the frame's round corners
    showEntries();
    resize(usualSize.boundedTo(screen()->availableSize() * 0.9)); // 200 % leave 640×400
}

void RulesDialog::setRules(const QList<PreviewRule> &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    showEntries();
}

void RulesDialog::keyPressEvent(QKeyEvent *event)
{
    // The arrows and Page Up and Down are the list's own; these two it leaves to us.
    QScrollBar *bar = m_list->verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QDialog::keyPressEvent(event);
}

void RulesDialog::showEntries()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(16);
    for (const PreviewRule rule : m_rules)
        layout->addWidget(new RuleEntry(rule, page));
    if (m_rules.isEmpty()) {
        auto *nothing = new HintLabel(page);
        nothing->setText(tr("Nothing that shows follows a rule of its own."));
        layout->addWidget(nothing);
    }
    layout->addStretch();
    m_list->setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turns it on
    m_list->verticalScrollBar()->setSingleStep(2 * fontMetrics().height());
}

} // namespace bellpush
