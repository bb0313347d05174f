// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace bellpush {

class HintLabel;
class NoteLabel;
class SheetSession;

/// The file of a sheet's list: buttons that choose one or save a sample, and what was read from it.
class SheetListFile : public QWidget
{
    Q_OBJECT

public:
    /// `session` has to outlive it.
    SheetListFile(SheetSession &session, QWidget *parent);

    /// Takes the list at `path`; what is wrong with it is said here.
    void openList(const QString &path);

private:
    void chooseList();
    void saveSample();
    void writeSample(const QString &path);
    void complain(const QString &text);
    void showDraft();

    SheetSession &m_session;
    HintLabel *m_facts;
    NoteLabel *m_problem;
};

} // namespace bellpush
