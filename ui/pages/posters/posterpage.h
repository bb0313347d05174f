// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/businessdraft.h"
#include "ui/pages/posters/posterlistbar.h"
#include "ui/printing/pageprints.h"
#include "ui/widgets/page.h"

class QScrollArea;

namespace bellpush {

class PosterForm;
class PosterResult;
class PosterSession;

/// Posters, table tents, stickers and cards: a form, and the page as it will be printed.
class PosterPage : public Page
{
    Q_OBJECT

public:
    static PageFace face();

    explicit PosterPage(const PrintParts &parts, QWidget *parent = nullptr);
    ~PosterPage() override; ///< Every file that was asked for is there then.

    PosterSession &session() { return *m_session; }
    DraftSession *draftSession() override;

    /// For lists, whose rows get codes of their own.
    void setCodesOnPaper(const PosterListBar::CodesOnPaper &codes);

    void focusFirstField() override;
    void setBusiness(const Business &business) override;
    bool isBehindBusiness() const override;
    void catchUpWithBusiness() override;
    void stayBehindBusiness() override { m_business.stay(); }

signals:
    void printRequested(const bellpush::PrintJob &job);

private:
    QWidget *newForm();
    void offerCommands();
    void print();

    PosterSession *m_session;
    PagePrints *m_prints;
    BusinessInDraft<PosterDraft> m_business;
    QScrollArea *m_scroll = nullptr;
    PosterForm *m_form = nullptr;
    PosterResult *m_result = nullptr;
};

} // namespace bellpush
