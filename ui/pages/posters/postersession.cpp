// SPDX-License-Identifier: MIT
#include "ui/pages/posters/postersession.h"

namespace bellpush {

PosterSession::PosterSession(const PosterDraft &first, const QLocale &locale, QObject *parent)
    : DraftHistory(first, parent),
      m_locale(locale),
      m_view(posterView(first, picturesOf(first), locale))
{
    connect(&m_pictures, &DraftPictures::arrived, this, &PosterSession::showDraft);
    connect(&m_photos, &DraftPictures::arrived, this, &PosterSession::showDraft);
}

PosterPictures PosterSession::picturesOf(const PosterDraft &draft)
{
    return {m_pictures.picture(draft.logo), m_photos.picture(draft.photo)};
}

void PosterSession::showDraft()
{
    m_view = posterView(draft(), picturesOf(draft()), m_locale);
    emit draftChanged();
}

} // namespace bellpush
