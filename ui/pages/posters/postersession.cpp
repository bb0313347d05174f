// SPDX-License-Identifier: MIT
#include "ui/pages/posters/postersession.h"

namespace bellpush {

namespace {

/// What someone types into.
auto typedFields(PosterDraft &draft)
{
    return std::tie(draft.link.number, draft.link.payload, draft.headline, draft.businessName,
                    draft.text, draft.callToAction, draft.hours, draft.webAddress, draft.headline2,
                    draft.text2, draft.prices, draft.lines, draft.brand, draft.accent,
                    draft.bleedMm);
}

} // namespace

PosterSession::PosterSession(const PosterDraft &draft, const QLocale &locale, QObject *parent)
    : QObject(parent),
      m_history(draft),
      m_locale(locale),
      m_view(posterView(draft, picturesOf(draft), locale))
{
    connect(&m_pictures, &DraftPictures::arrived, this, &PosterSession::showDraft);
    connect(&m_photos, &DraftPictures::arrived, this, &PosterSession::showDraft);
}

void PosterSession::setDraft(const PosterDraft &next)
{
    if (m_history.take(next, typedPlace(draft(), next, typedFields),
                       std::chrono::steady_clock::now()))
        showDraft();
}

void PosterSession::offer(const PosterDraft &next)
{
    if (canUndo() || canRedo() || next == draft())
        return setDraft(next);
    m_history.reset(next);
    showDraft();
}

void PosterSession::undo()
{
    if (m_history.undo())
        showDraft();
}

void PosterSession::redo()
{
    if (m_history.redo())
        showDraft();
}

PosterPictures PosterSession::picturesOf(const PosterDraft &draft)
{
    return {m_pictures.picture(draft.logo), m_photos.picture(draft.photo)};
}

void PosterSession::showDraft()
{
    m_view = posterView(draft(), picturesOf(draft()), m_locale);
    emit draftChanged();
    emit historyChanged();
}

} // namespace bellpush
