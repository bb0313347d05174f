// SPDX-License-Identifier: MIT
#include "ui/pages/links/checkedcode.h"

#include "ui/pages/links/codepreview.h"
#include "ui/pages/links/linkssession.h"
#include "ui/text/linktext.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/details.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bellpush {

CheckedCode::CheckedCode(LinksSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_preview(new CodePreview(this)),
      m_verdict(new NoteLabel(this)),
      m_facts(new HintLabel(this)),
      m_details(new Details("code"_L1, this)),
      m_check(60ms) // ours: less than between two quick key presses
{
    m_verdict->label()->setAccessibleDescription(tr("Scan check"));
    m_facts->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_preview, 1000);
    layout->addWidget(m_verdict);
    layout->addWidget(m_facts);
    layout->addWidget(m_details);
    layout->addStretch(1); // what the square picture leaves over

    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms); // ours: a verdict that comes sooner just replaces the old one
    connect(&m_patience, &QTimer::timeout, this, &CheckedCode::showWaiting);
    connect(&session, &LinksSession::draftChanged, this, &CheckedCode::showState);
    showState();
}

void CheckedCode::showState()
{
    const LinksView &view = m_session.view();
    m_report.reset();
    m_preview->setCode(view.code);
    m_preview->setAccessibleName(tr("QR code of %1").arg(view.check.link));
    m_facts->setText(view.facts.shown);
    m_details->setText(view.facts.details);
    if (view.canBePrinted())
        return check();
    m_check.drop();
    m_patience.stop();
    if (view.check.link.isEmpty())
        return; // no code shows
    m_verdict->setNote(NoteLabel::Tone::Error,
                       view.styleProblem ? qrPictureErrorText(*view.styleProblem)
                                         : view.codeProblem);
}

void CheckedCode::check()
{
    const LinksView &view = m_session.view();
    m_check.start([code = CodeToCheck{*view.matrix, view.check.link,
                                      view.design}] { return codeCheck(code); },
                  [this](const CodeCheck &check) { showCheck(check); });
    m_patience.start();
    if (m_verdict->text().isEmpty())
        showWaiting();
}

void CheckedCode::showWaiting()
{
    m_verdict->setNote(NoteLabel::Tone::Info, tr("Reading it back…"));
}

void CheckedCode::showCheck(const CodeCheck &check)
{
    m_patience.stop();
    m_report = check.report;
    const bool isGreen = check.report.verdict == ScanReport::Verdict::Green;
    const int safe = check.safeLogoPercent.value_or(CodeDesign::largestLogoPercent);
    if (isGreen && m_session.draft().design.logoPercent > safe)
        m_verdict->setNote(NoteLabel::Tone::Warning, logoMarginText(safe));
    else if (const QString caution = m_session.view().caution; isGreen && !caution.isEmpty())
        m_verdict->setNote(NoteLabel::Tone::Warning, caution);
    else
        m_verdict->setNote(toneOf(check.report.verdict), scanReportText(check.report));
    emit checked();
}

} // namespace bellpush
