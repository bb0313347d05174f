// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/page.h"

namespace bellpush {

class PageDocuments;
struct WindowSettings;

/// The entries of the File menu that are about documents, and the files that were used last.
class DocumentMenu : public QObject
{
    Q_OBJECT

public:
    /// Adds its entries to `menu`, which it belongs to; everything has to outlive it. `entries`:
    /// the pages, by whose kinds of documents new ones can be begun.
    DocumentMenu(PageDocuments &documents, const QList<PageEntry> &entries,
                 WindowSettings &settings, QMenu *menu);

    /// The entry behind those for what is new.
    QAction *afterNew() const { return m_open; }

private:
    void addNewEntries(const QList<PageEntry> &entries);
    void addOpenEntries();
    void addSaveEntries();
    void fillRecentFiles(QMenu *recent);
    void adapt();

    PageDocuments &m_documents;
    QList<PageEntry> m_entries;
    WindowSettings &m_settings;
    QMenu &m_menu;
    QAction *m_open = nullptr;
    QAction *m_takesAlong = nullptr;
    QList<QAction *> m_ofDocuments; ///< Of use while a page with a document shows.
};

} // namespace bellpush
