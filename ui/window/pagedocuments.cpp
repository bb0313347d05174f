// SPDX-License-Identifier: MIT
#include "ui/window/pagedocuments.h"

#include "app/compose/draftsession.h"
#include "ui/text/filetext.h"
#include "ui/widgets/opendialog.h"
#include "ui/widgets/page.h"
#include "ui/window/documentfiles.h"
#include "ui/window/firstpaint.h"
#include "ui/window/noticearea.h"
#include "ui/window/pagestack.h"

#include <QFileInfo>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

PageDocuments::PageDocuments(PageStack &pages, const QString &folder, QWidget *window)
    : QObject(window),
      m_pages(pages),
      m_folder(folder),
      m_window(*window)
{
    connect(&pages, &PageStack::made, this, &PageDocuments::take);
    connect(&pages, &PageStack::shown, this, &PageDocuments::show);
}

/// Messages have been kept in the folder of data from the beginning.
QString PageDocuments::draftFolder(DocumentKind kind) const
{
    return kind == DocumentKind::Message ? m_folder : m_folder + u"/drafts/"_s + kindName(kind);
}

void PageDocuments::take(Page *page)
{
    if (page->draftSession() == nullptr)
        return;
    const DocumentKind kind = kindOf(page->draftSession()->first());
    auto *document = new PageDocument(*page, draftFolder(kind), &m_window);
    m_documents.append(document);
    m_window.layout()->addWidget(&document->notices());
    connect(document, &PageDocument::used, this,
            [this, kind](const QString &path) { emit used(path, kind); });
    connect(document, &PageDocument::fileWanted, this, &PageDocuments::openNow);
    connect(&document->documents(), &DocumentSession::documentChanged, this,
            &PageDocuments::shownChanged);
    connect(page, &Page::documentWanted, this, &PageDocuments::startFrom);
    emit made(document);
    if (m_hasStarted) {
        document->begin(m_opening == kind ? PageDocument::Begin::Opened : PageDocument::Begin::Kept,
                        {});
        afterFirstPaint(*page, [document] { document->keeper().endStart(); });
    }
    connect(page->draftSession(), &DraftSession::replaced, this,
            [this, kind] { m_pages.showKind(kind); });
}

void PageDocuments::show()
{
    for (PageDocument *document : std::as_const(m_documents))
        document->notices().setVisible(document == shown());
    emit shownChanged();
}

PageDocument *PageDocuments::shown() const
{
    const auto document = std::ranges::find_if(m_documents, [this](const PageDocument *each) {
        return &each->page() == &m_pages.currentPage();
    });
    return document == m_documents.cend() ? nullptr : *document;
}

PageDocument *PageDocuments::of(DocumentKind kind)
{
    m_pages.showKind(kind);
    return shown();
}

/// The drafts of pages that have not shown yet wait until they do.
void PageDocuments::start(const QString &path)
{
    PageDocument &first = *m_documents.constFirst();
    const QString file = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    const bool wasDeadly = !file.isEmpty() && first.keeper().failedStart() == file;
    first.keeper().beginStart(file);
    const auto opened = file.isEmpty() || wasDeadly ? std::nullopt : read(file);
    m_opening = opened ? std::optional(kindOf(opened->document.content)) : std::nullopt;
    const bool isFirst = wasDeadly || m_opening == first.documents().kind();
    first.begin(isFirst ? PageDocument::Begin::Opened : PageDocument::Begin::Kept, file);
    m_hasStarted = true;
    if (opened)
        of(*m_opening)->files().openNow(*opened);
    m_opening.reset();
    afterFirstPaint(*m_window.window(), [&first] { first.keeper().endStart(); });
}

std::optional<OpenedDocument> PageDocuments::read(const QString &path)
{
    const auto opened = openedDocument(QFileInfo(path).absoluteFilePath());
    if (opened)
        return *opened;
    emit said(openErrorText(path, opened.error()));
    return std::nullopt;
}

void PageDocuments::choose()
{
    askWhichFile({.title = tr("Open"),
                  .name = tr("Bellpush documents"),
                  .endings = {documentSuffix},
                  .isOthersToo = false},
                 &m_window, [this](const QString &path) { open(path); });
}

void PageDocuments::open(const QString &path)
{
    if (const auto opened = read(path))
        of(kindOf(opened->document.content))->files().open(*opened);
}

void PageDocuments::openNow(const QString &path)
{
    if (const auto opened = read(path))
        of(kindOf(opened->document.content))->files().openNow(*opened);
}

void PageDocuments::startNew(DocumentKind kind)
{
    of(kind)->documents().startNew();
}

void PageDocuments::startFrom(const DocumentContent &content)
{
    of(kindOf(content))->documents().startFrom(content);
}

} // namespace bellpush
