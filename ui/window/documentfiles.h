// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace bellpush {

class ComposeSession;
class DocumentSession;
class FileNotices;
class NoticeArea;

/// Open, Save and Save as: asks which file, and before something is lost by it.
class DocumentFiles : public QObject
{
    Q_OBJECT

public:
    /// All of them have to outlive it.
    DocumentFiles(DocumentSession &documents, const ComposeSession &session, NoticeArea &notices,
                  QWidget *parent);

    void choose();

    /// Opens the file at `path`; asks first when that would lose something.
    void open(const QString &path);

    void openNow(const QString &path);
    void save();
    void saveAs();

signals:
    /// The document is that of `path` now: opened or saved.
    void used(const QString &path);

private:
    void saveTo(const QString &path);
    void writeTo(const QString &path);

    DocumentSession &m_documents;
    const ComposeSession &m_session;
    NoticeArea &m_notices;
    QWidget &m_window;
    FileNotices *m_changes;
    std::function<void()> m_afterSaving;
};

} // namespace bellpush
