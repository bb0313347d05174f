// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace bellpush {

class FieldRow;
class HintLabel;
class LineField;
class NoteLabel;
class SheetSession;

/// The file of a sheet's list: buttons that choose one or save a sample, and what was read from it;
/// or, without a file, one number that all labels of the sheet call.
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
    QWidget *oneNumber();
    void fillSheet();
    void saveSample();
    void writeSample(const QString &path);
    void complain(const QString &text);
    void showDraft();

    SheetSession &m_session;
    LineField *m_number = nullptr;
    FieldRow *m_numberRow = nullptr; ///< Of use only while there is no list.
    HintLabel *m_facts;
    NoteLabel *m_problem;
};

} // namespace bellpush
