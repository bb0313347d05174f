// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/qr/scanreport.h"
#include "ui/draw/codes/codefile.h"
#include "ui/pages/links/linksview.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace bellpush {

class CodePreview;
class HintLabel;
class LinksSession;
class NoteLabel;
class ScanWatch;
struct CodeCheck;

/// What comes out: the code, whether it scans, what is known of it in print, and ways to take it
/// along.
class LinksResult : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    LinksResult(LinksSession &session, QWidget *parent);
    /// Waits for the file that is being made: that uses fonts, which go with the application.
    ~LinksResult() override;

    /// Asks for a file and writes the code into it.
    void saveCode();

    /// Nothing goes to a printer that was not read back: printAsked() follows then.
    void print();

    /// Says what keeps something from being done, beside the buttons.
    void showProblem(const QString &text);

    /// Writes the code to `path`, and says what became of it.
    void writeCode(const QString &path);

signals:
    /// The code at hand was read back and may be printed.
    void printAsked();
    /// This code went into a file, whatever the page shows by now.
    void saved(const bellpush::LinksView &view);

private:
    QWidget *newLesson();
    QWidget *newCode();
    QWidget *newActions();
    void showState();
    void showCode();
    void showWaiting();
    void showCheck(const CodeCheck &check);
    void finishWriting();

    LinksSession &m_session;
    ScanWatch *m_watch;
    QTimer m_patience; ///< Until the old verdict has to make room.
    QFutureWatcher<Result<CodeFile, QrPictureError>> m_making; ///< The file for `m_path`.
    QString m_path{};
    LinksView m_written{};                ///< That is in it.
    std::optional<ScanReport> m_report{}; ///< Of the code at hand, as soon as there is one.
    bool m_printsNext = false;            ///< As soon as there is one.
    QStackedWidget *m_pages = nullptr;
    QWidget *m_lesson = nullptr;
    QWidget *m_code = nullptr;
    CodePreview *m_preview = nullptr;
    NoteLabel *m_verdict = nullptr;
    HintLabel *m_facts = nullptr;
    NoteLabel *m_ink = nullptr;
    NoteLabel *m_note = nullptr;
    QList<QPushButton *> m_buttons{}; ///< Of use only while there is a code.
};

} // namespace bellpush
