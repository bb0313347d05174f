// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

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
    std::optional<FileError> close();

    /// The same while the program goes on.
    std::optional<FileError> keepNow();

signals:
    /// What is typed cannot be kept any more. Said once, until it can be again.
    void failed(const bellpush::FileError &error);

    /// What is typed was kept, as it is once in a while.
    void kept();

private:
    void take(const std::optional<FileError> &error);
    std::optional<FileError> keepWaiting(bool closedProperly);
    KeptDraft draftNow(bool closedProperly) const;

    DocumentSession &m_documents;
    DraftKeeper &m_keeper;
    QTimer m_soon;
    bool m_hasFailed = false;
    QThreadPool m_writer; ///< One thread: a disk that takes its time holds up nobody who types.
};

} // namespace bellpush
