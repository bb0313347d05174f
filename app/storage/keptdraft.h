// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/document.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>

namespace bellpush {

/// A draft that was kept while the program ran, with what the window needs to go on with it.
struct KeptDraft {
    Document document{};
    QString path{}; ///< The file it belongs to; empty: none yet.
    bool hasUnsavedEdits = false;
    bool closedProperly = false; ///< False: the program ended without saying so.
    QDateTime keptAt{};

    friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
};

/// The place on disk where one running program keeps its draft. Each program that runs at the same
/// time has a place of its own, so that none overwrites another's.
class DraftKeeper
{
public:
    /// Takes the first free place in `folder`, which is made when missing.
    explicit DraftKeeper(const QString &folder);

    /// What the last program left in this place; absent when nothing readable is there.
    std::optional<KeptDraft> lastDraft() const;

    /// The oldest draft that was set aside and neither taken back nor forgotten yet.
    std::optional<KeptDraft> asideDraft() const;

    /// Puts the last draft aside, where keep() leaves it alone: asideDraft() finds it, in later
    /// runs too, until forgetAside().
    void setAside();
    void forgetAside();

    /// Replaces the last draft. A failure is no reason to bother anybody: the next attempt follows
    /// in seconds.
    void keep(const KeptDraft &draft);

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace bellpush
