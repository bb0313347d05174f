// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterpage.h"

#include "app/placements/placementbook.h"
#include "ui/pages/posters/posterform.h"
#include "ui/pages/posters/posterresult.h"
#include "ui/pages/posters/postersession.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: the form still shows its longest words, and three designs and a half.
constexpr int formWidth = 400;
constexpr int margin = 16;
constexpr int resultWidth = 360;

} // namespace

PageFace PosterPage::face()
{
    return {.title = tr("Poster"), .icon = "image"_L1, .document = DocumentKind::Poster};
}

PosterPage::PosterPage(const PrintParts &parts, QWidget *parent)
    : Page(parent),
      m_session(new PosterSession({}, QLocale(), this)),
      m_prints(new PagePrints(parts, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newForm());
    m_result = new PosterResult(*m_session, this);
    m_result->setMinimumWidth(resultWidth);
    layout->addWidget(m_result, 1);
    connect(m_result, &PosterResult::printAsked, this, &PosterPage::print);
    connect(m_result, &PosterResult::saved, this, [this](const PosterPlan &plan) {
        if (const auto kept = printedPoster(plan))
            m_prints->keep({*kept});
    });
    connect(&m_result->listBar(), &PosterListBar::savedAll, m_prints, &PagePrints::keep);
    connect(this, &PosterPage::printRequested, m_prints, &PagePrints::print);
    connect(m_prints, &PagePrints::said, this, &Page::noticed);
    setCodesOnPaper([&book = parts.placements] { return book.codes(); });
    offerCommands();
}

PosterPage::~PosterPage()
{
    // Who would hear of it may be half gone.
    disconnect(this, &Page::noticed, nullptr, nullptr);
    m_result->finishFiles();
}

void PosterPage::offerCommands()
{
    offer(PageCommand::Export, [this] { m_result->savePoster(); });
    offer(PageCommand::Print, [this] { print(); });
    offerHistory(*m_session);
}

QWidget *PosterPage::newForm()
{
    m_scroll = new QScrollArea(this);
    auto *content = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    m_form = new PosterForm(*m_session, content);
    layout->addWidget(m_form);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFixedWidth(formWidth);
    // Qt brings a field into sight when Tab leads to it, not for a mnemonic.
    connect(qApp, &QApplication::focusChanged, content, [this, content](QWidget *, QWidget *now) {
        if (now != nullptr && content->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    return m_scroll;
}

void PosterPage::setCodesOnPaper(const PosterListBar::CodesOnPaper &codes)
{
    m_result->listBar().setCodesOnPaper(codes);
}

DraftSession *PosterPage::draftSession()
{
    return m_session;
}

void PosterPage::focusFirstField()
{
    m_form->focusFirstField();
}

void PosterPage::setBusiness(const Business &business)
{
    const auto draft = m_business.take(business, m_session->draft());
    m_session->setFirst(m_business.begin());
    if (draft)
        m_session->offer(*draft);
}

bool PosterPage::isBehindBusiness() const
{
    return m_business.isBehind(m_session->draft());
}

void PosterPage::catchUpWithBusiness()
{
    m_session->setDraft(m_business.catchUp(m_session->draft()));
}

void PosterPage::print()
{
    const PosterView &view = m_session->view();
    if (view.canBePrinted())
        emit printRequested(posterJob(view.plan, view.plan.content.headline.simplified()));
}

} // namespace bellpush
