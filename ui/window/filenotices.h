// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/documentwatch.h"

#include <functional>

class QWidget;

namespace bellpush {

class NoticeArea;

/// Says across the top of the window what somebody else did to the document's file, and asks before
/// that is saved over.
class FileNotices : public QObject
{
    Q_OBJECT

public:
    /// All of them have to outlive it.
    FileNotices(DocumentSession &documents, NoticeArea &notices, QWidget *parent);

    /// Calls `save` if nothing of anybody's is lost by it, or once somebody has agreed to that.
    void beforeSaving(const QString &path, const std::function<void()> &save);

signals:
    void saveWanted();
    void saveAsWanted();
    void savingRefused();

private:
    void show(FileState state);
    void showChange();
    void showLoss();
    QString name() const;

    DocumentSession &m_documents;
    NoticeArea &m_notices;
    QWidget &m_window;
    DocumentWatch m_watch;
};

} // namespace bellpush
