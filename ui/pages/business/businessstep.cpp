// SPDX-License-Identifier: MIT
#include "ui/pages/business/businessstep.h"

#include "app/accounts/businessbook.h"
#include "app/message/draftcheck.h"
#include "app/values/numberremark.h"
#include "ui/text/filetext.h"
#include "ui/text/numberproblemtext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/countryfield.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr auto leftOutKey = "business/stepLeftOut"_L1;

/// As it was typed, with the country that makes a number of it.
Business typedBusiness(const QString &name, const QString &number)
{
    return {.name = name.trimmed(),
            .number = number.trimmed(),
            .country = countryFor(number, std::nullopt)};
}

} // namespace

bool BusinessStep::isDue(BusinessBook &book)
{
    return book.businesses().isEmpty() && !book.problem()
        && !QSettings().value(leftOutKey).toBool();
}

BusinessStep::BusinessStep(BusinessBook &book, QWidget *parent)
    : QWidget(parent),
      m_book(book),
      m_name(new LineField(this)),
      m_number(new LineField(this)),
      m_keep(new QPushButton(tr("Remember it"), this)),
      m_problem(new NoteLabel(this))
{
    auto *title = new QLabel(tr("Your business, entered once for every page:"), this);
    m_name->setPlaceholderText(tr("Its name"));
    m_name->setAccessibleName(tr("Name of my business"));
    m_number->setPlaceholderText(tr("Its number on WhatsApp"));
    m_number->setAccessibleName(tr("Number of my business"));
    m_keep->setProperty(primaryProperty, true);
    auto *later = new QPushButton(tr("Not now"), this);
    m_problem->hide();

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(title);
    line->addWidget(m_name, 3);
    line->addWidget(m_number, 2);
    line->addWidget(m_keep);
    line->addWidget(later);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addLayout(line);
    layout->addWidget(m_problem);

    connect(m_keep, &QPushButton::clicked, this, &BusinessStep::keep);
    connect(m_name, &LineField::returnPressed, this, &BusinessStep::keep);
    connect(m_number, &LineField::returnPressed, this, &BusinessStep::keep);
    connect(m_number, &LineField::textChanged, m_problem, &QWidget::hide);
    connect(m_number, &LineField::editingFinished, this, &BusinessStep::showProblem);
    connect(later, &QPushButton::clicked, this, &BusinessStep::leaveOut);
    // Entered elsewhere, it is no longer to be asked for.
    connect(&book, &BusinessBook::changed, this, &QWidget::hide);
}

void BusinessStep::keep()
{
    Business business = typedBusiness(m_name->text(), m_number->text());
    if (business.name.isEmpty() && business.number.isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    showProblem();
    const bool isWrong = !business.number.isEmpty() && !dialledNumber(business);
    if (isWrong)
        return m_number->setFocus(Qt::OtherFocusReason);
    if (const auto error = m_book.keep(business)) {
        m_problem->setNote(
            NoteLabel::Tone::Error,
            tr("Your business cannot be kept for the next start. %1").arg(fileReasonText(*error)));
        m_problem->show();
        show();
    }
}

void BusinessStep::showProblem()
{
    const Business business = typedBusiness({}, m_number->text());
    const auto remark = numberRemark(readNumber(business.number, business.country));
    if (!remark || business.number.isEmpty())
        return m_problem->hide();
    const bool isError = remark->severity == Severity::Error;
    m_problem->setNote(isError ? NoteLabel::Tone::Error : NoteLabel::Tone::Warning,
                       numberProblemText(remark->error, NumberUse::Dial));
    m_problem->show();
}

void BusinessStep::leaveOut()
{
    QSettings().setValue(leftOutKey, true);
    hide();
}

void BusinessStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const AppColors &colors = colorsOf(palette());
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(0, height() - 1, width(), 1, colors.border);
}

} // namespace bellpush
