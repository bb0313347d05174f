// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentfile.h"

#include <QObject>

#include <functional>

class QWidget;

namespace bellpush {

class DocumentSession;
class FileNotices;
class NoticeArea;

/// Save and Save as of a page's document, and another document in its place: asks which file, and
/// before something is lost by it.
class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    /// All of them have to outlive it.
    DocumentFiles(DocumentSession &documents, NoticeArea &notices, QWidget *parent);

    /// Asks first when that would lose something.
    void open(const OpenedDocument &opened);

    void openNow(const OpenedDocument &opened);
    void save();
    void saveAs();

signals:
    /// The document is that of `path` now: opened or saved.
    void used(const QString &path);

private:
    void saveTo(const QString &path);
    void writeTo(const QString &path);

    DocumentSession &m_documents;
    NoticeArea &m_notices;
    QWidget &m_window;
    FileNotices *m_changes;
    std::function<void()> m_afterSaving;
};

} // namespace bellpush
