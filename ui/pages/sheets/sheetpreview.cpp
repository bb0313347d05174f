// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetpreview.h"

#include "app/settings/printbook.h"
#include "ui/draw/sheets/sheetmarks.h"
#include "ui/draw/sheets/sheetwriter.h"
#include "ui/pages/sheets/draftjob.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/text/sheettext.h"
#include "ui/widgets/pageview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bellpush {

namespace {

/// How many of so many labels lie on a sheet.
int labelsOn(const SheetJob &job, qsizetype labels, int sheet)
{
    if (sheetProblem(job))
        return 0;
    const qsizetype onFirst = labelCount(job.stock) - job.used.size();
    const qsizetype before = sheet == 0 ? 0 : onFirst + (sheet - 1) * labelCount(job.stock);
    const qsizetype room = sheet == 0 ? onFirst : labelCount(job.stock);
    return static_cast<int>(std::clamp<qsizetype>(labels - before, 0, room));
}

} // namespace

PrintPage shownSheet(const SheetJob &job, const QList<LabelContent> &contents, int sheet)
{
    PrintPage page = sheetPage(job, contents, sheet);
    if (job.outlines)
        return page;
    constexpr QColor pale(0xa0, 0xa0, 0xa0);
    constexpr double lineMm = 0.4; // seen on a small picture of the sheet
    DrawnPath edges = labelOutlines(job);
    edges.colour = pale;
    edges.widthMm = lineMm;
    page.shapes.append(edges);
    return page;
}

SheetPreview::SheetPreview(SheetSession &session, PrintBook &book, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_book(book),
      m_view(new PageView(this)),
      m_back(new QPushButton(tr("Previous sheet"), this)),
      m_on(new QPushButton(tr("Next sheet"), this)),
      m_which(new QLabel(this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addStretch();
    line->addWidget(m_back);
    line->addWidget(m_which);
    line->addWidget(m_on);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_sheet - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { turnTo(m_sheet + 1); });
    connect(&session, &SheetSession::draftChanged, this, &SheetPreview::showSheet);
    connect(&session, &SheetSession::rowsChanged, this, &SheetPreview::showSheet);
    connect(&book, &PrintBook::calibrationChanged, this, &SheetPreview::showSheet);
    showSheet();
}

void SheetPreview::turnTo(int sheet)
{
    m_sheet = sheet;
    showSheet();
}

void SheetPreview::showSheet()
{
    const SheetJob job = m_session.job(fileTarget(m_book.calibration({})));
    const qsizetype labels = m_session.contents().size() * m_session.draft().copies;
    const auto problem = sheetProblem(job);
    const bool canShow = !problem;
    const int sheets = canShow && labels > 0 ? sheetCount(job, labels) : 1;
    m_sheet = std::clamp(m_sheet, 0, sheets - 1);
    m_view->setPage(canShow ? std::optional(shownSheet(job, m_session.contents(), m_sheet))
                            : std::nullopt);
    m_view->setPlaceholder(problem && !job.stock.id.isEmpty()
                               ? sheetErrorText(*problem, QLocale())
                               : tr("Choose labels to see the sheet."));
    m_view->setAccessibleDescription(
        tr("%n label(s) on this sheet", nullptr, labelsOn(job, labels, m_sheet)));
    m_which->setText(tr("Sheet %1 of %2").arg(m_sheet + 1).arg(sheets));
    m_back->setEnabled(m_sheet > 0);
    m_on->setEnabled(m_sheet + 1 < sheets);
}

} // namespace bellpush
