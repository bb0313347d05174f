// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/businessdraft.h"
#include "ui/printing/pageprints.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QScrollArea;

namespace bellpush {

class CodeDesignPanel;
class LinksForm;
class LinksResult;
class LinksSession;

/// Call and chat links of any number, the code of the one at hand, and its design.
class LinksPage : public Page
{
    Q_OBJECT

public:
    static PageFace face();

    explicit LinksPage(const PrintParts &parts, QWidget *parent = nullptr);
    ~LinksPage() override; ///< Every file that was asked for is there then.

    LinksSession &session() { return *m_session; }
    DraftSession *draftSession() override;

    void focusFirstField() override;
    void setBusiness(const Business &business) override;
    bool isBehindBusiness() const override;
    void catchUpWithBusiness() override;
    void stayBehindBusiness() override { m_business.stay(); }

signals:
    /// The code at hand is to be printed, alone on its sheet.
    void printRequested(const bellpush::PrintJob &job);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newForms();
    void offerCommands();
    void arrangeForms();
    void requestPrint();

    LinksSession *m_session;
    PagePrints *m_prints;
    BusinessInDraft<CodeDraft> m_business;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_forms = nullptr; ///< Beside each other where there is room.
    LinksForm *m_form = nullptr;
    CodeDesignPanel *m_design = nullptr;
    LinksResult *m_result = nullptr;
};

} // namespace bellpush
