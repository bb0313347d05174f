// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterpage.h"

#include "ui/pages/posters/posterform.h"
#include "ui/pages/posters/posterresult.h"
#include "ui/pages/posters/postersession.h"
#include "ui/widgets/historykey.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>

namespace bellpush {

namespace {

// Ours: the form still shows its longest words, and three designs and a half.
constexpr int formWidth = 400;
constexpr int margin = 16;
constexpr int resultWidth = 360;

PosterDraft firstDraft(const QString &number, const QString &businessName)
{
    PosterDraft draft;
    draft.link.number = number;
    draft.businessName = businessName;
    return draft;
}

} // namespace

PosterPage::PosterPage(const QString &number, const QString &businessName, QWidget *parent)
    : QWidget(parent),
      m_session(new PosterSession(firstDraft(number, businessName), QLocale(), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newForm());
    m_result = new PosterResult(*m_session, this);
    m_result->setMinimumWidth(resultWidth);
    layout->addWidget(m_result, 1);
    connect(m_result, &PosterResult::printAsked, this, &PosterPage::print);
    connect(m_result, &PosterResult::saved, this, [this] {
        if (const auto kept = printedPoster(m_session->view().plan))
            emit saved(*kept);
    });
    connect(&m_result->listBar(), &PosterListBar::savedAll, this, &PosterPage::savedAll);
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

bool PosterPage::event(QEvent *event)
{
    if (!isHistoryKey(event))
        return QWidget::event(event);
    event->accept();
    if (event->type() != QEvent::KeyPress)
        return true; // or the window's own Undo would take it
    if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        m_session->undo();
    else
        m_session->redo();
    return true;
}

void PosterPage::setCodesOnPaper(const PosterListBar::CodesOnPaper &codes)
{
    m_result->listBar().setCodesOnPaper(codes);
}

void PosterPage::focusFirstField()
{
    m_form->focusFirstField();
}

void PosterPage::savePoster()
{
    m_result->savePoster();
}

void PosterPage::print()
{
    const PosterView &view = m_session->view();
    if (view.canBePrinted())
        emit printRequested(posterJob(view.plan, view.plan.content.headline.simplified()));
}

} // namespace bellpush
