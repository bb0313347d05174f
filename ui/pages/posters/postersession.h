// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/posters/posterview.h"

#include <QElapsedTimer>
#include <QLocale>
#include <QObject>

namespace bellpush {

/// What the page of posters holds, and its history. An editor copies draft(), changes the copy and
/// hands it to setDraft().
class PosterSession : public QObject
{
    Q_OBJECT

public:
    PosterSession(const PosterDraft &draft, const QLocale &locale, QObject *parent);

    const PosterDraft &draft() const { return m_draft; }
    const PosterView &view() const { return m_view; }

    /// Takes one step, which undo() takes back; typing in one field in one go is one step. Emits
    /// draftChanged() once, and only if something differs.
    void setDraft(const PosterDraft &draft);

    void undo();
    void redo();

signals:
    void draftChanged();

private:
    void show(const PosterDraft &draft);
    bool continuesStep(const PosterDraft &next) const;

    PosterDraft m_draft;
    QLocale m_locale;
    PosterView m_view;
    QList<PosterDraft> m_undo;
    QList<PosterDraft> m_redo;
    QElapsedTimer m_typing; ///< Since the last change of the step that may still grow.
};

} // namespace bellpush
