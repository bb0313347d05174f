// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/posters/posterlistbar.h"
#include "ui/printing/printjob.h"

#include <QWidget>

class QScrollArea;

namespace bellpush {

class PosterForm;
class PosterResult;
class PosterSession;

/// Posters, table tents, stickers and cards: a form, and the page as it will be printed.
///
/// It has a history of its own: the keys for Undo and Redo are taken here.
class PosterPage : public QWidget
{
    Q_OBJECT

public:
    /// `number` and `businessName` are offered at first; they may be empty.
    PosterPage(const QString &number, const QString &businessName, QWidget *parent = nullptr);

    PosterSession &session() { return *m_session; }

    /// For lists, whose rows get codes of their own.
    void setCodesOnPaper(const PosterListBar::CodesOnPaper &codes);

    void focusFirstField();
    void savePoster();

    /// Asks for the poster to be printed, if it can be.
    void print();

signals:
    void printRequested(const bellpush::PrintJob &job);

    /// The poster went into a file.
    void saved(const bellpush::PrintedPlacement &placement);

    /// Posters of a list went into a file, each on a page.
    void savedAll(const QList<bellpush::PrintedPlacement> &placements);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *newForm();

    PosterSession *m_session;
    QScrollArea *m_scroll = nullptr;
    PosterForm *m_form = nullptr;
    PosterResult *m_result = nullptr;
};

} // namespace bellpush
