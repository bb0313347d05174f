// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace bellpush {

class DocumentSession;
class NoticeArea;

/// Asks for what a document refers to and is not where it was: a picture, a list.
class MissingFiles : public QObject
{
    Q_OBJECT

public:
    /// All of them have to outlive it.
    MissingFiles(DocumentSession &documents, NoticeArea &notices, QWidget *parent);

private:
    void look();
    void ask(const QString &path);
    void choose(const QString &lost);

    DocumentSession &m_documents;
    NoticeArea &m_notices;
    QWidget &m_window;
    QString m_asked; ///< Empty while nothing is asked for.
};

} // namespace bellpush
