// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/jobqueue.h"
#include "app/core/result.h"
#include "ui/draw/codes/codefile.h"
#include "ui/pages/links/linksview.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace bellpush {

class CheckedCode;
class LinksSession;
class NoteLabel;

/// What comes out: the code, and ways to take it along.
class LinksResult : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    LinksResult(LinksSession &session, QWidget *parent);

    /// Asks for a file and writes the code into it.
    void saveCode();

    /// Nothing goes to a printer that was not read back: printAsked() follows then.
    void print();

    /// Says what keeps something from being done, beside the buttons.
    void showProblem(const QString &text);

    /// Writes the code to `path`, and says what became of it.
    void writeCode(const QString &path);

    /// Waits until every file that was asked for is there.
    void finishFiles() { m_making.finish(); }

signals:
    /// The code at hand was read back and may be printed.
    void printAsked();
    /// This code went into a file, whatever the page shows by now.
    void saved(const bellpush::LinksView &view);

private:
    QWidget *newLesson();
    QWidget *newActions();
    void showState();
    void finishWriting(const QString &path, const LinksView &view,
                       const Result<CodeFile, QrPictureError> &file);

    LinksSession &m_session;
    JobQueue<Result<CodeFile, QrPictureError>> m_making{};
    bool m_printsNext = false; ///< As soon as the code was read back.
    QStackedWidget *m_pages = nullptr;
    QWidget *m_lesson = nullptr;
    CheckedCode *m_code = nullptr;
    NoteLabel *m_ink = nullptr;
    NoteLabel *m_note = nullptr;
    QList<QPushButton *> m_buttons{}; ///< Of use only while there is a code.
};

} // namespace bellpush
