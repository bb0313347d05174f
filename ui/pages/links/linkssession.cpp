// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkssession.h"

namespace bellpush {

LinksSession::LinksSession(const CodeDraft &first, QObject *parent)
    : DraftHistory(first, parent),
      m_view(linksView(first, m_pictures.picture(first.design.logo)))
{
    connect(&m_pictures, &DraftPictures::arrived, this, &LinksSession::showDraft);
}

void LinksSession::showDraft()
{
    m_view = linksView(draft(), m_pictures.picture(draft().design.logo));
    emit draftChanged();
}

} // namespace bellpush
