// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/latestjob.h"
#include "app/core/result.h"
#include "app/values/logoproblem.h"
#include "ui/printing/chosenlogo.h"

#include <QWidget>

class QPushButton;

namespace bellpush {

class HintLabel;
class NoteLabel;

/// A logo: its file, read away from the UI's thread, and a way to be rid of it.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    /// `choose` stands on the button; `hint` is shown while there is no logo.
    LogoField(const QString &choose, QString hint, QWidget *parent);

    const ChosenLogo &logo() const { return m_logo; }

    /// Its name is shown. That is no choosing.
    void setLogo(const ChosenLogo &logo);

    /// Reads the picture at `path`, and says so where there is none. What was being read is
    /// dropped.
    void load(const QString &path);

signals:
    /// Somebody chose one, or removed it.
    void logoChanged();

private:
    void choose();
    void remove();
    void finish(const QString &name, const Result<QImage, LogoProblem> &logo);
    void showState();

    QString m_hint;
    ChosenLogo m_logo{};
    QString m_reads; ///< The name of the file that is being read; empty if none is.
    QPushButton *m_choose;
    QPushButton *m_remove;
    HintLabel *m_name;
    NoteLabel *m_problem;
    LatestJob<Result<QImage, LogoProblem>> m_reading{};
};

// For `bindField()`.
inline const ChosenLogo &fieldValue(const LogoField &field)
{
    return field.logo();
}

inline void showValue(LogoField &field, const ChosenLogo &logo)
{
    field.setLogo(logo);
}

constexpr auto changeSignal(const LogoField &)
{
    return &LogoField::logoChanged;
}

} // namespace bellpush
