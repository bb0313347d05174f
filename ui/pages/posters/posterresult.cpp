// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterresult.h"

#include "ui/pages/posters/posterlistbar.h"
#include "ui/pages/posters/postersession.h"
#include "ui/pages/posters/posterwatch.h"
#include "ui/pages/posters/posterwriter.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/pageview.h"
#include "ui/widgets/savedialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// What the page says, for those who do not see it.
QString spokenWords(const PosterPlan &plan)
{
    const PosterContent &content = plan.content;
    QStringList words;
    const auto add = [&](PosterField field, const QString &text) {
        if (!text.trimmed().isEmpty() && !content.samples.contains(field))
            words.append(text.simplified());
    };
    add(PosterField::Headline, content.headline);
    add(PosterField::BusinessName, content.businessName);
    add(PosterField::Text, content.text);
    add(PosterField::CallToAction, content.callToAction);
    add(PosterField::Number, content.number);
    return words.join(u'\n');
}

} // namespace

PosterResult::PosterResult(PosterSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_watch(new PosterWatch(this)),
      m_writer(new PosterWriter(this)),
      m_page(new PageView(this)),
      m_verdict(new NoteLabel(this)),
      m_facts(new HintLabel(this)),
      m_save(new QPushButton(tr("&Save poster…"), this)),
      m_print(new QPushButton(tr("&Print…"), this)),
      m_note(new NoteLabel(this)),
      m_listBar(new PosterListBar(session, this))
{
    m_verdict->label()->setAccessibleDescription(tr("Scan check"));
    m_facts->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_facts);
    setUpActions();
    layout->addWidget(m_note);
    layout->addWidget(m_listBar);

    connectWork();
    connect(&session, &PosterSession::draftChanged, this, &PosterResult::showDraft);
    showDraft();
}

void PosterResult::setUpActions()
{
    m_save->setProperty(primaryProperty, true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_save);
    line->addWidget(m_listBar->button());
    line->addWidget(m_print);
    line->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_save, &QPushButton::clicked, this, &PosterResult::savePoster);
    connect(m_print, &QPushButton::clicked, this, &PosterResult::printAsked);
}

void PosterResult::connectWork()
{
    connect(m_listBar, &PosterListBar::begun, m_note, &QWidget::hide);
    connect(m_watch, &PosterWatch::checked, this, &PosterResult::showReport);
    connect(m_writer, &PosterWriter::failed, this, [this](const QString &words) {
        m_note->setNote(NoteLabel::Tone::Error, words);
        m_note->show();
    });
    connect(m_writer, &PosterWriter::written, this, &PosterResult::showWritten);
}

void PosterResult::showWritten(const QString &path, const PosterPlan &plan)
{
    m_note->setNote(
        NoteLabel::Tone::Success,
        tr("Saved %1. Its code was read back and scans.").arg(QFileInfo(path).fileName()));
    m_note->show();
    emit saved(plan);
}

void PosterResult::showDraft()
{
    const PosterView &view = m_session.view();
    m_note->hide();
    m_page->setPage(view.poster.page);
    m_page->setAccessibleDescription(spokenWords(view.plan));
    m_facts->setText(view.facts);
    m_facts->setVisible(!view.facts.isEmpty());
    m_save->setEnabled(view.canBePrinted());
    m_print->setEnabled(view.canBePrinted());
    if (view.canBePrinted()) {
        m_watch->check(view.plan);
        return;
    }
    m_watch->drop();
    m_verdict->setNote(NoteLabel::Tone::Info, view.missing);
}

void PosterResult::showReport(const ScanReport &report)
{
    m_verdict->setNote(toneOf(report.verdict), scanReportText(report));
}

void PosterResult::savePoster()
{
    if (!m_session.view().canBePrinted())
        return;
    askWhereToSave({.title = tr("Save poster"),
                    .baseName = m_session.view().plan.design.id,
                    .kinds = {{tr("PDF document"), u"pdf"_s},
                              {tr("SVG picture"), u"svg"_s},
                              {tr("PNG picture"), u"png"_s}}},
                   this, [this](const SaveChoice &choice) { writePoster(choice.path); });
}

void PosterResult::writePoster(const QString &path)
{
    if (!m_session.view().canBePrinted() || m_writer->isWriting())
        return;
    m_listBar->clearNote();
    m_note->setNote(NoteLabel::Tone::Info, tr("Making %1…").arg(QFileInfo(path).fileName()));
    m_note->show();
    m_writer->write(m_session.view().plan, path);
}

} // namespace bellpush
