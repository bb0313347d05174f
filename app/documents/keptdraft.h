// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentfile.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>

namespace bellpush {

/// A draft that was kept while the program ran, with what the window needs to go on with it.
struct KeptDraft {
    Document document{};
    QString path{}; ///< The file it belongs to; empty: none yet.
    QByteArray
        seen{}; ///< The file's `fingerprint()` when it was opened or saved; empty: not known.
    bool hasUnsavedEdits = false;
    bool closedProperly = false; ///< False: the program ended without saying so.
    QDateTime keptAt{};

    friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
};

/// Whether it has anything that stands nowhere else.
bool isWorthKeeping(const KeptDraft &kept);

/// A draft that was set aside, until somebody takes it back or does without it.
struct AsideDraft {
    QString file{};    ///< Where it is.
    QDateTime setAt{}; ///< When it was kept last.
    Result<KeptDraft, OpenError> draft;
};

/// The place on disk where one running program keeps its draft. Each program that runs at the same
/// time has a place of its own, so that none overwrites another's. What nobody has answered for is
/// never overwritten: it is set aside, whoever left it, readable or not.
class DraftKeeper
{
public:
    /// Takes the first free place in `folder`, which is made when missing, and sets aside what is
    /// worth keeping in other free ones.
    explicit DraftKeeper(const QString &folder);
    ~DraftKeeper();
    Q_DISABLE_COPY_MOVE(DraftKeeper)

    /// Why nothing can be kept now; absent if it can.
    std::optional<FileError> problem() const;

    /// Between the two a crash is known for one at the next start: `failedStart()` then has the
    /// file that was to be opened, empty if none was named.
    void beginStart(const QString &file);
    void endStart();
    const std::optional<QString> &failedStart() const { return m_failedStart; }

    /// What the last program left in this place; absent when nothing is there.
    std::optional<KeptDraft> lastDraft() const;

    /// What was set aside, by any program; the newest first.
    QList<AsideDraft> asideDrafts() const;

    /// Puts the last draft aside, where keep() leaves it alone, in later runs too.
    void setAside();

    /// Deletes a draft that was set aside.
    void forget(const AsideDraft &aside);

    /// Replaces the last draft.
    std::optional<FileError> keep(const KeptDraft &draft);

private:
    bool takePlace();
    void clearOthers();

    QString m_folder;
    QString m_path; ///< Without a lock it may be read and not written.
    std::unique_ptr<QLockFile> m_lock;
    QString m_marker; ///< While a start is under way.
    std::optional<QString> m_failedStart;
};

} // namespace bellpush
