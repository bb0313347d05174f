// SPDX-License-Identifier: MIT
#include "ui/draw/press/pdfwriter.h"

#include "app/core/units.h"
#include "ui/draw/press/pdfcontent.h"
#include "ui/draw/press/pdffile.h"
#include "ui/draw/press/vectortext.h"

#include <QBuffer>

namespace bellpush {

namespace {

/// Pages are found through a tree, so that no reader has to walk along thousands of them.
constexpr qsizetype pagesPerBranch = 64;

/// A box in points from the page's bottom left corner.
QByteArray boxEntry(QByteArrayView name, const QRectF &area, double pageHeight)
{
    QByteArray entry = name.toByteArray() + '[';
    appendNumbers(entry,
                  {area.left() * pointsPerMm, (pageHeight - area.bottom()) * pointsPerMm,
                   area.right() * pointsPerMm, (pageHeight - area.top()) * pointsPerMm});
    entry.back() = ']';
    return entry;
}

QByteArray pageBoxes(const PrintPage &page)
{
    const double height = page.size.height();
    QByteArray boxes = boxEntry("/MediaBox", QRectF({}, page.size), height);
    if (page.trim.isNull() || page.trim == QRectF({}, page.size))
        return boxes;
    return boxes + boxEntry("/TrimBox", page.trim, height)
        + boxEntry("/BleedBox", page.bleed.isNull() ? page.trim : page.bleed, height);
}

QByteArray references(const QList<int> &objects)
{
    QByteArray text;
    for (const int object : objects)
        text += reference(object) + ' ';
    text.chop(1);
    return text;
}

} // namespace

class PdfWriter::Private
{
public:
    Private(QIODevice &out, const PdfOptions &options)
        : file(out),
          fonts(file),
          images(file),
          content(fonts, images, forms, options),
          title(options.title)
    { }

    void endBranch();

    PdfFile file;
    PdfFonts fonts;
    PdfImages images;
    int catalog = file.reserve();
    int root = file.reserve();
    int resources = file.reserve();
    PdfForms forms{file, resources};
    PdfContent content;
    QString title;
    int branch = 0;      ///< The object of the one being filled.
    QList<int> branches; ///< Those that are full.
    QList<int> pages;    ///< Of the branch being filled.
    qsizetype pageCount = 0;
};

void PdfWriter::Private::endBranch()
{
    if (pages.isEmpty())
        return;
    file.write(branch,
               "<</Type/Pages/Parent " + reference(root) + "/Count "
                   + QByteArray::number(pages.size()) + "/Kids[" + references(pages) + "]>>");
    branches.append(branch);
    pages.clear();
}

PdfWriter::PdfWriter(QIODevice &out, const PdfOptions &options)
    : m_d(std::make_unique<Private>(out, options))
{ }

PdfWriter::~PdfWriter() = default;

void PdfWriter::addPage(const PrintPage &page)
{
    PdfFile &file = m_d->file;
    if (m_d->pages.isEmpty())
        m_d->branch = file.reserve();
    const QByteArray text = m_d->content.contentOf(page);
    const int content = file.reserve();
    file.writeStream(content, {}, text);
    const int object = file.reserve();
    file.write(object,
               "<</Type/Page/Parent " + reference(m_d->branch) + pageBoxes(page) + "/Resources "
                   + reference(m_d->resources) + "/Contents " + reference(content) + ">>");
    m_d->pages.append(object);
    ++m_d->pageCount;
    if (m_d->pages.size() == pagesPerBranch)
        m_d->endBranch();
}

bool PdfWriter::isWhole() const
{
    return m_d->file.isWhole();
}

bool PdfWriter::finish()
{
    Q_ASSERT(m_d->pageCount > 0);
    PdfFile &file = m_d->file;
    m_d->endBranch();
    file.write(m_d->root,
               "<</Type/Pages/Count " + QByteArray::number(m_d->pageCount) + "/Kids["
                   + references(m_d->branches) + "]>>");
    const QByteArray fonts = m_d->fonts.writeFonts();
    file.write(m_d->resources,
               "<</Font<<" + fonts + ">>/XObject<<" + m_d->images.resources() + m_d->forms.entries()
                   + ">>/ExtGState<<" + m_d->content.states() + ">>>>");
    file.write(m_d->catalog,
               "<</Type/Catalog/Pages " + reference(m_d->root)
                   + "/ViewerPreferences<</PrintScaling/None/DisplayDocTitle true>>>>");
    const int information = file.reserve();
    file.write(information,
               "<</Title " + pdfText(printableTitle(m_d->title)) + "/Producer(Bellpush)>>");
    file.writeEnd(m_d->catalog, information);
    return file.isWhole();
}

QByteArray toPdf(const PrintPage &page, const PdfOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfWriter writer(buffer, options);
    writer.addPage(page);
    writer.finish();
    return buffer.data();
}

} // namespace bellpush
