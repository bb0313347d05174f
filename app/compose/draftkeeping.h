// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace bellpush {

class DocumentSession;
class DraftKeeper;
struct KeptDraft;

/// Keeps the draft on disk every few seconds while it changes, so that neither closing nor a crash
/// loses what was typed.
class DraftKeeping : public QObject
{
    Q_OBJECT

public:
    /// `documents` and `keeper` have to outlive it.
    DraftKeeping(DocumentSession &documents, DraftKeeper &keeper, QObject *parent = nullptr);

    /// Nothing is kept before: what the last run left has to be read first.
    void start();

    /// Keeps the draft as it is now and waits until it is kept, to be back at the next start
    /// without a question.
    void close();

private:
    KeptDraft draftNow(bool closedProperly) const;

    DocumentSession &m_documents;
    DraftKeeper &m_keeper;
    QTimer m_soon;
    QThreadPool m_writer; ///< One thread: a disk that takes its time holds up nobody who types.
};

} // namespace bellpush
