// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/drafthistory.h"
#include "ui/pages/links/linksview.h"
#include "ui/printing/draftpictures.h"

namespace bellpush {

/// What someone types into.
inline constexpr auto typedCodeFields = [](CodeDraft &draft) {
    return std::tie(draft.link.number, draft.link.payload, draft.link.text, draft.link.words,
                    draft.design.colour, draft.design.background, draft.design.callToAction,
                    draft.design.sizeMm, draft.design.dpi, draft.design.quietZone,
                    draft.design.logoPercent);
};

/// What the page of links holds, and what follows from it.
class LinksSession : public DraftHistory<CodeDraft, typedCodeFields>
{
    Q_OBJECT

public:
    LinksSession(const CodeDraft &first, QObject *parent);

    const LinksView &view() const { return m_view; }
    DraftPictures &pictures() { return m_pictures; }

signals:
    /// Also when a picture was read.
    void draftChanged();

protected:
    void showDraft() override;

private:
    DraftPictures m_pictures{logoPictures(), nullptr};
    LinksView m_view;
};

} // namespace bellpush
