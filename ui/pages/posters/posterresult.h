// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/jobqueue.h"
#include "app/core/latestjob.h"
#include "app/core/result.h"
#include "ui/draw/posters/posterfile.h"

#include <QWidget>

class QPushButton;

namespace bellpush {

class Details;
class HintLabel;
class NoteLabel;
class PageZoom;
class PosterListBar;
class PosterSession;
class PrinterField;
struct PosterPlan;

/// What became of a poster's code.
struct PosterCheck {
    ScanReport scan{};
    PosterCodeLook look{}; ///< That scans without doubt.
};

/// What comes out: the page, whether its code scans, and ways to take it along.
class PosterResult : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    PosterResult(PosterSession &session, QWidget *parent);

    /// Asks for a file and writes the poster into it.
    void savePoster();

    /// Writes the poster to `path`, whose ending says the format, and says what became of it; a PDF
    /// where it says none. One after another, all that are asked for.
    void writePoster(const QString &path);

    /// Makes a poster for each row of a list.
    PosterListBar &listBar() { return *m_listBar; }

    /// Waits until every file that was asked for is there.
    void finishFiles() { m_making.finish(); }

signals:
    void printAsked();
    /// This went into a file, whatever the page shows by now.
    void saved(const bellpush::PosterPlan &plan);

private:
    void setUpActions();
    void showDraft();
    void showMargins();
    void checkCode(const PosterPlan &plan);
    void showCheck(PosterPlan plan, const PosterCheck &check);
    void finishWriting(const PosterPlan &plan, const QString &path,
                       const Result<PosterFile, PosterError> &file);

    PosterSession &m_session;
    LatestJob<PosterCheck> m_check;
    JobQueue<Result<PosterFile, PosterError>> m_making{};
    PageZoom *m_page;
    PrinterField *m_printer;
    NoteLabel *m_verdict;
    HintLabel *m_facts;
    Details *m_details;
    QPushButton *m_save;
    QPushButton *m_print;
    NoteLabel *m_note;
    PosterListBar *m_listBar;
};

} // namespace bellpush
