// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/labels/postererror.h"
#include "app/qr/scanreport.h"

#include <QByteArray>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace bellpush {

class HintLabel;
class NoteLabel;
class PageView;
class PosterSession;

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

signals:
    void printAsked();

private:
    void setUpActions();
    void showDraft();
    void checkScan();
    void showReport(int number, const ScanReport &report);
    void finishWriting(const QString &path, const Result<QByteArray, PosterError> &file);

    PosterSession &m_session;
    PageView *m_page;
    NoteLabel *m_verdict;
    HintLabel *m_facts;
    QPushButton *m_save;
    QPushButton *m_print;
    NoteLabel *m_note;
    QTimer m_pause;   ///< Until the page is read back: nothing else came for a moment.
    int m_latest = 0; ///< The number of the latest draft.
    bool m_isReading = false;
};

} // namespace bellpush
