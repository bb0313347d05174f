// SPDX-License-Identifier: MIT
#pragma once

#include "ui/printing/printjob.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace bellpush {

class CodeDesignPanel;
class LinksForm;
class LinksResult;
class LinksSession;

/// Call and chat links of any number, the code of the one at hand, and its design.
///
/// It has a history of its own: the keys for Undo and Redo are taken here.
class LinksPage : public QWidget
{
    Q_OBJECT

public:
    /// `number` is offered at first; it may be empty.
    explicit LinksPage(const QString &number, QWidget *parent = nullptr);
    ~LinksPage() override;

    LinksSession &session() { return *m_session; }

    void focusFirstField();
    void copyLink();
    void saveCode();
    /// Asks for the code at hand to be printed, as soon as it was read back.
    void print();

signals:
    /// The code at hand is to be printed, alone on its sheet.
    void printRequested(const bellpush::PrintJob &job);

    /// The code at hand went into a file.
    void saved(const bellpush::PrintedPlacement &placement);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newForms();
    void arrangeForms();
    void requestPrint();
    std::optional<PrintedPlacement> placement(const QString &link) const;

    LinksSession *m_session;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_forms = nullptr; ///< Beside each other where there is room.
    LinksForm *m_form = nullptr;
    CodeDesignPanel *m_design = nullptr;
    LinksResult *m_result = nullptr;
};

} // namespace bellpush
