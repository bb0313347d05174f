// SPDX-License-Identifier: MIT
#include "ui/window/pagedocument.h"

#include "app/compose/draftsession.h"
#include "app/documents/document.h"
#include "app/documents/referredfiles.h"
#include "ui/text/filetext.h"
#include "ui/widgets/page.h"
#include "ui/window/documentfiles.h"
#include "ui/window/draftoffers.h"
#include "ui/window/missingfiles.h"
#include "ui/window/noticearea.h"

#include <QLocale>

namespace bellpush {

PageDocument::PageDocument(Page &page, const QString &folder, QWidget *window)
    : QObject(window),
      m_page(page),
      m_documents(*page.draftSession()),
      m_keeper(folder),
      m_keeping(m_documents, m_keeper),
      m_notices(new NoticeArea(window)),
      m_files(new DocumentFiles(m_documents, *m_notices, m_notices))
{
    new MissingFiles(m_documents, *m_notices, m_notices);
    connect(m_files, &DocumentFiles::used, this, &PageDocument::used);
    connect(&m_documents, &DocumentSession::documentChanged, this,
            [this] { m_page.setFile(m_documents.path()); });
    connect(page.draftSession(), &DraftSession::refusedTooLong, this, [this] {
        m_notices->say(tr("That is more than a document can hold (%1 characters); nothing of it "
                          "was taken.")
                           .arg(QLocale().toString(longestTyped)));
    });
}

void PageDocument::begin(Begin how, const QString &file)
{
    auto *offers = new DraftOffers({m_keeper, m_keeping, m_documents, *m_notices}, this);
    connect(offers, &DraftOffers::fileWanted, this, &PageDocument::fileWanted);
    offers->begin(how == Begin::Kept ? DraftOffers::Last::Restored : DraftOffers::Last::Offered,
                  file);
    m_keeping.start();
}

void PageDocument::setTakesAlong(bool takesAlong)
{
    const DocumentContent content = m_page.draftSession()->content();
    if (takesAlong) {
        const auto whole = takingAlong(content);
        if (!whole)
            return m_notices->say(
                tr("A picture cannot be read. %1").arg(fileReasonText(whole.error())));
        return m_page.draftSession()->step(*whole);
    }
    const auto slim = referringOnly(content);
    if (!slim)
        return m_notices->say(tr("The file of “%1” is not known here: the document is all that has "
                                 "it. Choose the picture anew to refer to its file.")
                                  .arg(slim.error()));
    m_page.draftSession()->step(*slim);
}

} // namespace bellpush
