// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkspage.h"

#include "app/placements/printedplacement.h"
#include "ui/pages/links/codecheck.h"
#include "ui/pages/links/codedesignpanel.h"
#include "ui/pages/links/linksform.h"
#include "ui/pages/links/linksresult.h"
#include "ui/pages/links/linkssession.h"
#include "ui/printing/drawndesign.h"
#include "ui/text/lengthtext.h"
#include "ui/text/measures.h"
#include "ui/text/qrtext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: each column still shows its longest words.
constexpr int columnWidth = 344;
constexpr int margin = 16;
constexpr int gap = 32;
constexpr int scrollBar = 10;
constexpr int resultWidth = 400;
constexpr int around = 2 * margin + scrollBar;

std::optional<PrintedPlacement> placementOf(const LinksView &view)
{
    return printedLink(view.check.link, LinksPage::tr("QR code"), {}, view.design.callToAction);
}

/// Why the code is not printed at the printer's own dots; no words if nothing keeps it.
QString problemAt(int dpi, const LinksView &view)
{
    QrDesign design = view.design;
    design.style.dpi = dpi;
    const ScanReport report = codeCheck({*view.matrix, view.check.link, design}).report;
    return report.verdict == ScanReport::Verdict::Red ? scanReportText(report) : QString();
}

} // namespace

PageFace LinksPage::face()
{
    return {.title = tr("Link"), .icon = "qr-code"_L1, .document = DocumentKind::Link};
}

LinksPage::LinksPage(const PrintParts &parts, QWidget *parent)
    : Page(parent),
      m_session(new LinksSession({}, this)),
      m_prints(new PagePrints(parts, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newForms(), 1000); // as wide as they may be; the result takes the rest
    m_result = new LinksResult(*m_session, this);
    m_result->setMinimumWidth(resultWidth);
    layout->addWidget(m_result, 1);
    arrangeForms();
    // A logo brings fields of its own.
    connect(m_session, &LinksSession::draftChanged, this, &LinksPage::arrangeForms);
    connect(m_result, &LinksResult::printAsked, this, &LinksPage::requestPrint);
    connect(m_result, &LinksResult::saved, this, [this](const LinksView &view) {
        if (const auto kept = placementOf(view))
            m_prints->keep({*kept});
    });
    connect(this, &LinksPage::printRequested, m_prints, &PagePrints::print);
    connect(m_prints, &PagePrints::said, this, &Page::noticed);
    offerCommands();
}

LinksPage::~LinksPage()
{
    // Who would hear of it may be half gone.
    disconnect(this, &Page::noticed, nullptr, nullptr);
    m_result->finishFiles();
}

void LinksPage::offerCommands()
{
    offer(PageCommand::Export, [this] { m_result->saveCode(); });
    offer(PageCommand::Print, [this] { m_result->print(); }); // as soon as it was read back
    offer(
        PageCommand::Copy, [this] { m_form->copyLink(); },
        [this] { return !m_session->view().check.link.isEmpty(); });
    offerHistory(*m_session);
}

DraftSession *LinksPage::draftSession()
{
    return m_session;
}

QWidget *LinksPage::newForms()
{
    m_scroll = new QScrollArea(this);
    auto *forms = new QWidget(m_scroll);
    m_forms = new QHBoxLayout(forms);
    m_forms->setContentsMargins(margin, margin, margin, margin);
    m_forms->setSpacing(gap);
    m_form = new LinksForm(*m_session, forms);
    m_forms->addWidget(m_form, 1);
    m_design = new CodeDesignPanel(*m_session, forms);
    m_forms->addWidget(m_design, 1);
    m_scroll->setWidget(forms);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Qt brings a field into sight when Tab leads to it, not for a mnemonic.
    connect(qApp, &QApplication::focusChanged, forms, [this, forms](QWidget *, QWidget *now) {
        if (now != nullptr && forms->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    return m_scroll;
}

void LinksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeForms();
}

/// Both columns where there is room for them, else one below the other.
void LinksPage::arrangeForms()
{
    const int column = std::max(
        {columnWidth, m_form->minimumSizeHint().width(), m_design->minimumSizeHint().width()});
    const int narrow = column + around;
    const int wide = 2 * column + gap + around;
    const bool isWide = width() >= wide + resultWidth;
    m_forms->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_scroll->setMinimumWidth(narrow);
    m_scroll->setMaximumWidth(isWide ? wide : narrow);
}

void LinksPage::focusFirstField()
{
    m_form->focusFirstField();
}

void LinksPage::setBusiness(const Business &business)
{
    const auto draft = m_business.take(business, m_session->draft());
    m_session->setFirst(m_business.begin());
    if (draft)
        m_session->offer(*draft);
}

bool LinksPage::isBehindBusiness() const
{
    return m_business.isBehind(m_session->draft());
}

void LinksPage::catchUpWithBusiness()
{
    m_session->setDraft(m_business.catchUp(m_session->draft()));
}

void LinksPage::requestPrint()
{
    const LinksView view = m_session->view();
    if (!view.canBePrinted())
        return;
    const QSizeF paper = usualPaper(QLocale());
    const QSizeF code = view.code->size;
    if (code.width() > paper.width() || code.height() > paper.height())
        return m_result->showProblem(
            tr("The code is larger than the paper, which is %1. Make it smaller, or save it for a "
               "print shop.")
                .arg(sizeText(paper, QLocale())));
    emit printRequested({.name = tr("QR code"),
                         .paper = paper,
                         .pages = 1,
                         .page =
                             [view, paper](int, const PrintTarget &target) {
                                 return codeOnPaper(*view.matrix, view.design, paper,
                                                    target.calibration, target.dpi);
                             },
                         .problem = [view](const PrintTarget &target,
                                           const auto &) { return problemAt(target.dpi, view); },
                         .placement = placementOf(view)});
}

} // namespace bellpush
