// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/documentsession.h"
#include "app/compose/draftkeeping.h"
#include "app/documents/keptdraft.h"

namespace bellpush {

class DocumentFiles;
class NoticeArea;
class Page;

/// The document of a page: its file, its draft that is kept, and what is said of them while the
/// page shows.
class PageDocument : public QObject
{
    Q_OBJECT

public:
    /// How a page begins: with what earlier runs left, or with a document that is opened there at
    /// once.
    enum class Begin { Kept, Opened };

    /// `page` has a draft. `folder`: of the drafts of its kind. `window` is where notices are
    /// shown, and owns this.
    PageDocument(Page &page, const QString &folder, QWidget *window);

    Page &page() const { return m_page; }
    DocumentSession &documents() { return m_documents; }
    const DocumentSession &documents() const { return m_documents; }
    DocumentFiles &files() { return *m_files; }
    NoticeArea &notices() { return *m_notices; }
    DraftKeeper &keeper() { return m_keeper; }
    DraftKeeping &keeping() { return m_keeping; }

    /// `file` is what this run was started with; empty for none. Offers what earlier runs left.
    void begin(Begin how, const QString &file);

    /// Whether pictures are kept inside the document; whoever chooses is told why if it cannot be.
    void setTakesAlong(bool takesAlong);

signals:
    /// The document is that of `path` now: opened or saved.
    void used(const QString &path);

    /// Once more, though it ended the program the last time.
    void fileWanted(const QString &file);

private:
    Page &m_page;
    DocumentSession m_documents;
    DraftKeeper m_keeper;
    DraftKeeping m_keeping;
    NoticeArea *m_notices;
    DocumentFiles *m_files;
};

} // namespace bellpush
