// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/drafthistory.h"
#include "ui/pages/posters/posterview.h"
#include "ui/printing/draftpictures.h"

#include <QLocale>

namespace bellpush {

/// What someone types into.
inline constexpr auto typedPosterFields = [](PosterDraft &draft) {
    return std::tie(draft.link.number, draft.link.payload, draft.headline, draft.businessName,
                    draft.text, draft.callToAction, draft.hours, draft.webAddress, draft.headline2,
                    draft.text2, draft.prices, draft.lines, draft.brand, draft.accent,
                    draft.bleedMm);
};

/// What the page of posters holds, and what follows from it.
class PosterSession : public DraftHistory<PosterDraft, typedPosterFields>
{
    Q_OBJECT

public:
    PosterSession(const PosterDraft &first, const QLocale &locale, QObject *parent);

    const PosterView &view() const { return m_view; }
    DraftPictures &pictures() { return m_pictures; }
    DraftPictures &photos() { return m_photos; }

signals:
    /// Also when a picture was read.
    void draftChanged();

protected:
    void showDraft() override;

private:
    PosterPictures picturesOf(const PosterDraft &draft);

    QLocale m_locale;
    DraftPictures m_pictures{logoPictures(), nullptr};
    DraftPictures m_photos{photoPictures(), nullptr};
    PosterView m_view;
};

} // namespace bellpush
