// SPDX-License-Identifier: MIT
#pragma once

#include "app/compose/businessdraft.h"
#include "app/labels/sheetdraft.h"
#include "ui/printing/pageprints.h"
#include "ui/widgets/page.h"

namespace bellpush {

class SheetBar;
class SheetListForm;
class SheetSession;

/// The page where a shop's list becomes sheets of labels: the list, its labels, the rows, the
/// sheets as they will be, and the buttons that save and print them.
class SheetPage : public Page
{
    Q_OBJECT

public:
    static PageFace face();

    explicit SheetPage(const PrintParts &parts, QWidget *parent = nullptr);

    DraftSession *draftSession() override;

    void openList(const QString &path);

    void setBusiness(const Business &business) override;
    bool isBehindBusiness() const override;
    void catchUpWithBusiness() override;
    void stayBehindBusiness() override { m_business.stay(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *formColumn();
    QWidget *stockChooser(QWidget *form);
    QWidget *resultColumn();
    void begin();
    SheetDraft completed(SheetDraft draft);
    void readCodes();
    void adjustPrinter();
    void keepPrinted(const QString &stock, const QSet<int> &used);
    void keepUsed(const QString &stock, const QSet<int> &used);

    PrintParts m_parts;
    BusinessInDraft<SheetDraft> m_business;
    SheetSession *m_session;
    SheetListForm *m_list = nullptr;
    SheetBar *m_bar;
};

} // namespace bellpush
