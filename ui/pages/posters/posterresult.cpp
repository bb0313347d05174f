// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterresult.h"

#include "app/documents/documentfile.h"
#include "ui/pages/posters/posterlistbar.h"
#include "ui/pages/posters/postersession.h"
#include "ui/printing/printerfield.h"
#include "ui/text/filetext.h"
#include "ui/text/postertext.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/details.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/pageview.h"
#include "ui/widgets/pagezoom.h"
#include "ui/widgets/savedialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    add(PosterField::Headline2, content.headline2);
    add(PosterField::Text2, content.text2);
    add(PosterField::Hours, content.hours);
    add(PosterField::WebAddress, content.webAddress);
    add(PosterField::CallToAction, content.callToAction);
    add(PosterField::Number, content.number);
    return words.join(u'\n');
}

PosterCheck checkOf(const SettledPoster &settled)
{
    return {settled.scan, settled.plan.content.codeLook};
}

PosterFormat formatOf(const QString &path)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return PosterFormat::Svg;
    return path.endsWith(".png"_L1, Qt::CaseInsensitive) ? PosterFormat::Png : PosterFormat::Pdf;
}

} // namespace

PosterResult::PosterResult(PosterSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_check(120ms), // ours: less than between two slow key presses
      m_page(new PageZoom(this)),
      m_printer(new PrinterField(this)),
      m_verdict(new NoteLabel(this)),
      m_facts(new HintLabel(this)),
      m_details(new Details("poster"_L1, this)),
      m_save(new QPushButton(tr("Export po&ster…"), this)),
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
    m_page->addToBar(m_printer);
    layout->addWidget(m_verdict);
    layout->addWidget(m_facts);
    layout->addWidget(m_details);
    setUpActions();
    layout->addWidget(m_note);
    layout->addWidget(m_listBar);

    connect(m_printer, &PrinterField::printerChosen, this, &PosterResult::showMargins);
    connect(m_listBar, &PosterListBar::begun, m_note, &QWidget::hide);
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

void PosterResult::showDraft()
{
    const PosterView &view = m_session.view();
    m_note->hide();
    m_page->view().setPage(view.poster.page);
    showMargins();
    m_page->view().setAccessibleDescription(spokenWords(view.plan));
    m_facts->setText(view.facts);
    m_facts->setVisible(!view.facts.isEmpty());
    m_details->setText(view.details);
    m_save->setEnabled(view.canBePrinted());
    m_print->setEnabled(view.canBePrinted());
    if (view.canBePrinted())
        return checkCode(view.plan);
    m_check.drop();
    m_verdict->setNote(NoteLabel::Tone::Info, view.missing);
}

void PosterResult::showMargins()
{
    m_page->view().setUnprintable(
        unprintable(m_printer->printer(), m_session.view().poster.page.size));
}

void PosterResult::checkCode(const PosterPlan &plan)
{
    // Laid out anew: glyphs belong to the thread that shaped them.
    m_check.start([plan] { return checkOf(settledPoster(plan, usualDpi)); },
                  [this, plan](const PosterCheck &check) { showCheck(plan, check); });
}

/// Where the code is plainer than it was asked for, the page that is shown has that one.
void PosterResult::showCheck(PosterPlan plan, const PosterCheck &check)
{
    QString words = scanReportText(check.scan);
    if (check.look != plan.content.codeLook) {
        plan.content.codeLook = check.look;
        m_page->view().setPage(laidPoster(plan).page);
        words += u' ' + posterPlainCodeText();
    }
    m_verdict->setNote(toneOf(check.scan.verdict), words);
}

void PosterResult::savePoster()
{
    if (!m_session.view().canBePrinted())
        return;
    askWhereToSave({.title = tr("Export poster"),
                    .baseName = m_session.view().plan.design.id,
                    .kinds = {{tr("PDF document"), u"pdf"_s},
                              {tr("SVG picture"), u"svg"_s},
                              {tr("PNG picture"), u"png"_s}}},
                   this, [this](const SaveChoice &choice) { writePoster(choice.path); });
}

void PosterResult::writePoster(const QString &path)
{
    if (!m_session.view().canBePrinted())
        return;
    m_listBar->clearNote();
    m_note->setNote(NoteLabel::Tone::Info, tr("Making %1…").arg(QFileInfo(path).fileName()));
    m_note->show();
    m_making.add(
        [plan = m_session.view().plan, path] {
            const QString title = plan.content.headline.simplified();
            return posterFile(plan, {.format = formatOf(path), .title = title});
        },
        [this, plan = m_session.view().plan, path](const Result<PosterFile, PosterError> &file) {
            finishWriting(plan, path, file);
        });
}

void PosterResult::finishWriting(const PosterPlan &plan, const QString &path,
                                 const Result<PosterFile, PosterError> &file)
{
    m_note->show();
    if (!file)
        return m_note->setNote(NoteLabel::Tone::Error, posterErrorText(file.error()));
    if (const auto error = writeFile(path, file->bytes))
        return m_note->setNote(NoteLabel::Tone::Error, writeErrorText(path, *error));
    m_note->setNote(
        NoteLabel::Tone::Success,
        tr("Saved %1. Its code was read back and scans.").arg(QFileInfo(path).fileName()));
    emit saved(plan);
}

} // namespace bellpush
