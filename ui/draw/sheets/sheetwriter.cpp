// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/sheetwriter.h"

#include "app/core/inorder.h"
#include "app/core/units.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/sheets/designedlabel.h"
#include "ui/draw/sheets/repeatedshapes.h"
#include "ui/draw/sheets/sheetmarks.h"

#include <algorithm>

namespace bellpush {

namespace {

using Reason = SheetError::Reason;

PdfOptions pdfOptions(const SheetJob &job)
{
    return {
        .title = job.title, .textAsOutlines = job.textAsOutlines, .codes = PdfOptions::Codes::Bits};
}

/// A sheet on which nothing is printed yet but its marks.
PrintPage emptySheet(const SheetJob &job)
{
    PrintPage page{.size = job.stock.page, .trim = QRectF({}, job.stock.page)};
    if (job.outlines)
        page.shapes.append(labelOutlines(job));
    if (job.cropMarks)
        page.shapes.append(sheetCropMarks(job));
    return page;
}

/// A label as the printer will print it, alone on its piece of paper.
ScanReport scanOf(const SheetJob &job, const LaidLabel &label, const QString &link)
{
    if (job.design)
        return designedScan(job, label, link);
    const double quiet = standardQuietZone * label.layout.dotsPerModule * mmPerInch / job.dpi;
    const QRectF code = label.layout.code;
    PrintPage page{.size = code.size() + QSizeF(2 * quiet, 2 * quiet)};
    page.shapes.append(PlacedCode{label.matrix, {QPointF(quiet, quiet), code.size()}, job.colour});
    // Whole dots either way: more of them a module than this say nothing more, and take memory.
    constexpr int mostDots = 16;
    const int dots = std::min(label.layout.dotsPerModule, mostDots);
    const double dpi = job.dpi * static_cast<double>(dots) / label.layout.dotsPerModule;
    return scanReport(pageImage(page, dpi), link, modulesAcross(label.matrix.size()), dots);
}

} // namespace

class SheetWriter::Private
{
public:
    Private(const SheetJob &theJob, QIODevice &out)
        : job(theJob),
          pdf(out, pdfOptions(theJob)),
          empty(emptySheet(theJob)),
          page(empty)
    { }

    std::optional<SheetError> problemOf(const LaidLabel &label, const QString &link, bool isRead,
                                        PrintedLabel &printed);
    void place(const LaidLabel &label);
    void addRepeated(const LaidLabel &label, int index);
    void endPage();

    SheetJob job;
    PdfWriter pdf;
    PrintPage empty;
    PrintPage page;
    qsizetype count = 0; ///< Labels so far, with copies.
    int pages = 0;
    RepeatedShapes repeated;
    QSet<std::pair<int, int>> scanned; ///< Sizes of codes: modules, and dots a module.
};

/// Every code is read back, and one of each size as a camera would see it.
std::optional<SheetError> SheetWriter::Private::problemOf(const LaidLabel &label,
                                                          const QString &link, bool isRead,
                                                          PrintedLabel &printed)
{
    const SheetError doesNotScan{.reason = Reason::DoesNotScan};
    if (!job.verify)
        return std::nullopt;
    if (!isRead)
        return doesNotScan;
    const std::pair size(label.matrix.size(), label.layout.dotsPerModule);
    if (scanned.contains(size))
        return std::nullopt;
    printed.scan = scanOf(job, label, link);
    if (printed.scan->verdict == ScanReport::Verdict::Red)
        return doesNotScan;
    scanned.insert(size);
    return std::nullopt;
}

void SheetWriter::Private::place(const LaidLabel &label)
{
    const LabelPosition at = labelPosition(job, count);
    if (job.design)
        addRepeated(label, at.label);
    else
        addLabel(page.shapes, job, label, at.label);
    ++count;
    if (labelPosition(job, count).sheet != at.sheet)
        endPage();
}

void SheetWriter::Private::addRepeated(const LaidLabel &label, int index)
{
    constexpr double beyond = 2; // more than colour goes beyond the edge
    const QRectF place = calibratedLabel(job, index);
    const QRectF area = QRectF({}, place.size()).adjusted(-beyond, -beyond, beyond, beyond);
    page.shapes += repeated.placed(label.shapes, area, place.topLeft());
    page.shapes.append(placedCode(job, label, index));
}

void SheetWriter::Private::endPage()
{
    pdf.addPage(page);
    ++pages;
    page = empty;
}

SheetWriter::SheetWriter(const SheetJob &job, QIODevice &out)
    : m_d(std::make_unique<Private>(job, out))
{ }

SheetWriter::~SheetWriter() = default;

LabelOutcome SheetWriter::add(const LabelContent &content, const LabelCode &code)
{
    if (content.copies < 1 || content.copies > SheetDraft::mostCopies) {
        return tl::unexpected(
            SheetError{.reason = Reason::CopiesOutOfRange,
                       .value = static_cast<double>(content.copies),
                       .limit = content.copies < 1 ? 1.0 : SheetDraft::mostCopies});
    }
    const auto label = laidLabel(m_d->job, content, code.matrix);
    if (!label)
        return tl::unexpected(label.error());
    if (!label->withoutFont.isEmpty())
        return tl::unexpected(SheetError{.reason = Reason::NoFont, .words = label->withoutFont});
    if (!label->unfit.isEmpty())
        return tl::unexpected(SheetError{.reason = Reason::UnfitWords, .unfit = label->unfit});
    const LabelPosition at = labelPosition(m_d->job, m_d->count);
    for (int copy = 0; copy < content.copies; ++copy) {
        const int index = labelPosition(m_d->job, m_d->count + copy).label;
        if (!isOnPage(m_d->job, *label, index))
            return tl::unexpected(SheetError{.reason = Reason::OffPage});
    }
    PrintedLabel printed{.modules = label->matrix.size(),
                         .moduleMm = label->layout.paperModuleMm,
                         .leftOut = label->leftOut,
                         .sheet = at.sheet,
                         .label = at.label};
    if (const auto problem = m_d->problemOf(*label, content.link, code.isRead, printed))
        return tl::unexpected(*problem);
    for (int copy = 0; copy < content.copies; ++copy)
        m_d->place(*label);
    if (!m_d->pdf.isWhole())
        return tl::unexpected(SheetError{.reason = Reason::CannotWrite});
    return printed;
}

std::optional<SheetError> SheetWriter::finish()
{
    const bool isBegun = m_d->page.shapes.size() > m_d->empty.shapes.size();
    if (isBegun || m_d->pages == 0)
        m_d->endPage();
    if (!m_d->pdf.finish())
        return SheetError{.reason = Reason::CannotWrite};
    return std::nullopt;
}

std::optional<SheetError> writeLabels(const SheetJob &job, int copies, QIODevice &out,
                                      const RowFlow<LabelOutcome> &flow)
{
    using Code = std::optional<LabelCode>;
    constexpr qsizetype together = 64; // a code takes a tenth of a millisecond
    SheetWriter writer(job, out);
    InOrder<ListRow, Code> steps{flow.next, {}, {}, together, flow.threads};
    steps.find = [&job](const ListRow &row) {
        return row.hasErrors() ? Code() : labelCode(job, row.placement.link);
    };
    steps.take = [&](const ListRow &row, const Code &code) {
        if (!code)
            return flow.took(row, std::nullopt);
        return flow.took(row, writer.add(labelOfRow(row.placement, copies), *code));
    };
    return runInOrder(steps) ? writer.finish() : std::nullopt;
}

PrintPage sheetPage(const SheetJob &job, const QList<LabelContent> &contents, int sheet)
{
    PrintPage page = emptySheet(job);
    const auto [begin, end] = positionsOn(job, sheet);
    qsizetype next = 0;
    for (const LabelContent &content : contents) {
        const qsizetype first = next;
        next += std::clamp(content.copies, 0, SheetDraft::mostCopies);
        if (next <= begin)
            continue;
        if (first >= end)
            break;
        const auto label = laidLabel(job, content);
        const qsizetype last = std::min(next, end);
        for (qsizetype position = std::max(first, begin); label && position < last; ++position)
            addLabel(page.shapes, job, *label, labelPosition(job, position).label);
    }
    return page;
}

} // namespace bellpush
