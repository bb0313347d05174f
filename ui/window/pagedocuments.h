// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentfile.h"
#include "ui/window/pagedocument.h"

#include <optional>

namespace bellpush {

class PageStack;

/// The documents of a window: each page that has a draft has one. They are made with their pages.
class PageDocuments : public QObject
{
    Q_OBJECT

public:
    /// `folder`: of the program's data. Notices are shown in `window`, one area for each document.
    PageDocuments(PageStack &pages, const QString &folder, QWidget *window);

    /// Goes on where the last run ended, or with the file at `path` if one is named.
    void start(const QString &path);

    /// Asks which file to open.
    void choose();

    /// Opens the file at `path` on the page of its kind; asks first when that would lose something.
    void open(const QString &path);

    /// A new one of a kind, or one with `content`: its page shows.
    void startNew(DocumentKind kind);
    void startFrom(const DocumentContent &content);

    /// Of the page that shows; null where that has none.
    PageDocument *shown() const;

    const QList<PageDocument *> &all() const { return m_documents; }

signals:
    void used(const QString &path, bellpush::DocumentKind kind);

    /// Another one shows, or it has another name or edits.
    void shownChanged();

    /// Something is to be said that is about no document.
    void said(const QString &words);

    /// A draft is kept here from now on.
    void made(bellpush::PageDocument *document);

private:
    void take(Page *page);
    QString draftFolder(DocumentKind kind) const;
    PageDocument *of(DocumentKind kind);
    std::optional<OpenedDocument> read(const QString &path);
    void openNow(const QString &path);
    void show();

    PageStack &m_pages;
    QString m_folder;
    QWidget &m_window;
    QList<PageDocument *> m_documents;
    std::optional<DocumentKind> m_opening; ///< The page that is made next begins with a file.
    bool m_hasStarted = false;
};

} // namespace bellpush
