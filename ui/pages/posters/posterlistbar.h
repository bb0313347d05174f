// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/storeerror.h"
#include "ui/pages/posters/posterlistfile.h"
#include "ui/widgets/notelabel.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace bellpush {

class ListChoices;
class PosterSession;
class PrintBar;

/// Makes a poster for each row of a list out of the one at hand: asks for both files, shows how far
/// it is, and says what became of it.
class PosterListBar : public QWidget
{
    Q_OBJECT

public:
    /// Gives the codes that are on paper already.
    using CodesOnPaper = std::function<Result<PlacementCodes, StoreError>()>;

    /// `session` has to outlive it.
    PosterListBar(PosterSession &session, QWidget *parent);

    /// None are known before this.
    void setCodesOnPaper(CodesOnPaper codes) { m_codesOnPaper = std::move(codes); }

    /// What it begins with; to be placed by who shows it.
    QPushButton *button() const { return m_button; }

    /// Hides what it said last.
    void clearNote();

    /// Writes the list's posters to `path`, and says what became of it. Nothing happens while
    /// others are written.
    void writeList(const QString &listPath, const QString &path);

signals:
    void begun();

    /// Each is a page of a file; their moment is left to who keeps them.
    void savedAll(const QList<bellpush::PrintedPlacement> &placements);

private:
    void chooseList();
    void chooseFile(const QString &listPath);
    void start();
    void takeOutcome(const std::optional<PosterListOutcome> &outcome);
    void ask(const PosterListOutcome &outcome);
    void say(NoteLabel::Tone tone, const QString &words);
    void showDraft();

    PosterSession &m_session;
    CodesOnPaper m_codesOnPaper;
    QPushButton *m_button;
    PrintBar *m_progress;
    NoteLabel *m_note;
    QPushButton *m_leaveOut; ///< After rows were wrong.
    ListChoices *m_choices;  ///< After the list left something in doubt.
    PosterListJob m_job;
    ListColumns m_doubtful; ///< What the choices are made among.
    LongJob<PosterListOutcome> m_writing;
};

} // namespace bellpush
