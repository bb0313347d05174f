// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/history.h"
#include "ui/pages/posters/posterview.h"
#include "ui/printing/draftpictures.h"

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

    const PosterDraft &draft() const { return m_history.state(); }
    const PosterView &view() const { return m_view; }
    DraftPictures &pictures() { return m_pictures; }
    DraftPictures &photos() { return m_photos; }

    /// Takes one step, which undo() takes back; typing in one field in one go is one step. Emits
    /// draftChanged() once, and only if something differs. It follows too when a picture was read.
    void setDraft(const PosterDraft &draft);

    /// The same for what does not come from this page: no step while there are none.
    void offer(const PosterDraft &draft);

    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();

signals:
    void draftChanged();
    void historyChanged();

private:
    PosterPictures picturesOf(const PosterDraft &draft);
    void showDraft();

    History<PosterDraft> m_history;
    QLocale m_locale;
    DraftPictures m_pictures{logoPictures(), nullptr};
    DraftPictures m_photos{photoPictures(), nullptr};
    PosterView m_view;
};

} // namespace bellpush
