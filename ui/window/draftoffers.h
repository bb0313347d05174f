// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/keptdraft.h"

#include <QObject>

namespace bellpush {

class DocumentSession;
class DraftKeeping;
class NoticeArea;

/// What a start works with; all of it has to outlive it.
struct DraftParts {
    DraftKeeper &keeper;
    DraftKeeping &keeping;
    DocumentSession &documents;
    NoticeArea &notices;
};

/// How a run begins with what earlier ones left: it goes on where the last one ended, and offers
/// the rest, the newest first, one after the other. After a start that crashed it begins empty, so
/// that nothing that was kept can keep the window from coming up.
class DraftOffers : public QObject
{
    Q_OBJECT

public:
    DraftOffers(const DraftParts &parts, QObject *parent);

    /// What becomes of the draft that the last run ended with: it comes back, or it is offered,
    /// because a document is opened in its place.
    enum class Last { Restored, Offered };

    /// `file` is what the program was started with; empty for none.
    void begin(Last last, const QString &file);

signals:
    /// It ended the program the last time, and is to be opened all the same.
    void fileWanted(const QString &file);

private:
    void offerNext();
    void offer(const AsideDraft &aside, const KeptDraft &draft);
    void offer(const AsideDraft &aside, const OpenError &error);
    void offerFile(const QString &file);
    void restore(const AsideDraft &aside);

    DraftParts m_parts;
    QList<AsideDraft> m_asides; ///< Not answered for yet.
};

} // namespace bellpush
