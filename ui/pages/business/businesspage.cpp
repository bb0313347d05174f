// SPDX-License-Identifier: MIT
#include "ui/pages/business/businesspage.h"

#include "app/accounts/businessbook.h"
#include "ui/pages/business/businesscard.h"
#include "ui/pages/business/businessform.h"
#include "ui/text/filetext.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/pageview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bellpush {

namespace {

constexpr int formWidth = 560; // ours: a line of hint is still read at one glance
constexpr int margin = 16;
constexpr int cardHeight = 360;

QString shownName(const Business &business)
{
    return business.name.isEmpty() ? BusinessPage::tr("Without a name") : business.name;
}

} // namespace

PageFace BusinessPage::face()
{
    return {.title = tr("Business"), .icon = "shop"_L1, .isAtFoot = true};
}

BusinessPage::BusinessPage(BusinessBook &book, QWidget *parent)
    : Page(parent),
      m_book(book),
      m_choice(new ChoiceField(this)),
      m_remove(new QPushButton(tr("Remove this b&usiness…"), this)),
      m_card(new PageView(this)),
      m_soon(new QTimer(this))
{
    m_card->setAccessibleName(tr("Business card"));
    m_card->setMaximumHeight(cardHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FormScroll(newForm(), this), 3);
    layout->addWidget(m_card, 2, Qt::AlignTop);

    m_soon->setSingleShot(true);
    m_soon->setInterval(600ms); // ours: somebody who types pauses for longer between fields
    connect(m_soon, &QTimer::timeout, this, &BusinessPage::keep);
    connect(m_form, &BusinessForm::edited, m_soon, qOverload<>(&QTimer::start));
    connect(m_form, &BusinessForm::edited, this, &BusinessPage::showCard);
    connect(m_form, &BusinessForm::logoRead, this, &BusinessPage::showCard);
    connect(m_form, &BusinessForm::numberTyped, this, &BusinessPage::keep);
    connect(m_choice, &ChoiceField::activated, this, [this](int entry) {
        keep();
        showBusiness(m_choice->itemData(entry).toString());
    });
    connect(m_remove, &QPushButton::clicked, this, &BusinessPage::remove);
    connect(&book, &BusinessBook::changed, this, &BusinessPage::fill);
    showBusiness(book.business().id);
    if (const auto problem = book.problem())
        say(openErrorText(tr("your businesses"), *problem));
}

QWidget *BusinessPage::newForm()
{
    auto *all = new QWidget(this);
    auto *column = new QWidget(all);
    column->setMaximumWidth(formWidth);
    auto *title = new QLabel(tr("My business"), column);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *hint = new HintLabel(column);
    hint->setWordWrap(true);
    hint->setText(tr("Entered once: every link, poster and sheet begins with it, and each of them "
                     "can differ. What you type here is kept by itself."));
    m_form = new BusinessForm(column);
    m_note = new NoteLabel(column);
    m_note->hide();
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(choiceLine());
    layout->addWidget(m_note);
    layout->addWidget(m_form);
    auto *line = new QHBoxLayout(all);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(column, 1);
    line->addStretch();
    return all;
}

QLayout *BusinessPage::choiceLine()
{
    m_choice->setAccessibleName(tr("Which business"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choice, 1);
    line->addWidget(m_remove);
    return line;
}

/// The choice: those there are, and one more.
void BusinessPage::fill() const
{
    const QString shown = m_form->business().id;
    m_choice->clear();
    for (const Business &business : m_book.businesses())
        m_choice->addItem(shownName(business), business.id);
    if (m_choice->count() > 0)
        m_choice->insertSeparator(m_choice->count());
    m_choice->addItem(tr("Another business"), QString());
    m_choice->setCurrentIndex(m_choice->findData(shown));
    const bool hasAny = !m_book.businesses().isEmpty();
    m_choice->setVisible(hasAny);
    m_remove->setVisible(hasAny && !shown.isEmpty());
}

/// A blank one where there is none of this id.
void BusinessPage::showBusiness(const QString &id)
{
    m_form->setBusiness(id.isEmpty() ? Business() : m_book.business(id));
    fill();
    showCard();
}

void BusinessPage::showCard()
{
    m_card->setPage(businessCard(m_form->business(), m_form->logo(), QLocale()));
}

void BusinessPage::keep() const
{
    m_soon->stop();
    Business business = m_form->business();
    const bool isNew = business.id.isEmpty();
    if (isNew ? isBlank(business) : business == m_book.business(business.id))
        return;
    const auto problem = m_book.keep(business);
    m_form->setBusiness(business);
    fill(); // a new one has an id now
    say(problem ? tr("Your business cannot be kept for the next start. %1")
                      .arg(fileReasonText(*problem))
                : QString());
}

void BusinessPage::say(const QString &problem) const
{
    m_note->setNote(NoteLabel::Tone::Error, problem);
    m_note->setVisible(!problem.isEmpty());
}

void BusinessPage::remove()
{
    const Business business = m_form->business();
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove a business"),
        tr("Remove %1? What was made with it stays as it is.").arg(shownName(business)),
        QMessageBox::Cancel, this);
    QPushButton *remove = box->addButton(tr("Remove it"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(remove, &QPushButton::clicked, this, [this, id = business.id] {
        const auto problem = m_book.remove(id);
        showBusiness(m_book.business().id);
        say(problem ? fileReasonText(*problem) : QString());
    });
    box->open();
}

void BusinessPage::focusFirstField()
{
    m_form->focusFirstField();
}

void BusinessPage::keepState() const
{
    keep();
}

void BusinessPage::hideEvent(QHideEvent *event)
{
    keep();
    Page::hideEvent(event);
}

} // namespace bellpush
