// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/scanreport.h"

#include <QWidget>

class QPushButton;

namespace bellpush {

class HintLabel;
class NoteLabel;
class PageView;
class PosterListBar;
class PosterSession;
class PosterWatch;
class PosterWriter;
struct PosterPlan;

/// What comes out: the page, whether its code scans, and ways to take it along.
class PosterResult : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    PosterResult(PosterSession &session, QWidget *parent);

    /// Asks for a file and writes the poster into it.
    void savePoster();

    /// Writes the poster to `path`, and says what became of it.
    void writePoster(const QString &path);

    /// Makes a poster for each row of a list.
    PosterListBar &listBar() { return *m_listBar; }

signals:
    void printAsked();
    /// This went into a file, whatever the page shows by now.
    void saved(const bellpush::PosterPlan &plan);

private:
    void setUpActions();
    void connectWork();
    void showDraft();
    void showWritten(const QString &path, const PosterPlan &plan);
    void showReport(const ScanReport &report);

    PosterSession &m_session;
    PosterWatch *m_watch;
    PosterWriter *m_writer;
    PageView *m_page;
    NoteLabel *m_verdict;
    HintLabel *m_facts;
    QPushButton *m_save;
    QPushButton *m_print;
    NoteLabel *m_note;
    PosterListBar *m_listBar;
};

} // namespace bellpush
