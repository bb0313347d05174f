// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/latestjob.h"
#include "app/core/result.h"
#include "app/values/logoproblem.h"
#include "app/values/picturefile.h"

#include <QImage>
#include <QWidget>

class QPushButton;

namespace bellpush {

class DraftPictures;
struct PictureKind;
class HintLabel;
class NoteLabel;

/// A logo: its file, read away from the UI's thread, and a way to be rid of it.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    /// What it says while there is no logo, and on the button that chooses one.
    struct Words {
        QString choose;
        QString hint;
        QString remove{}; ///< Empty: a logo is.
    };

    /// `pictures` are those of the draft; they have to outlive it.
    LogoField(Words words, DraftPictures &pictures, QWidget *parent);

    const PictureFile &logo() const { return m_logo; }

    /// Its name is shown, and why it cannot be read where it cannot. That is no choosing.
    void setLogo(const PictureFile &logo);

    /// Reads the picture at `path`, and says so where there is none. What was being read is
    /// dropped.
    void load(const QString &path);

signals:
    /// Somebody chose one, or removed it.
    void logoChanged();

private:
    /// A picture and the file that has it.
    struct Loaded {
        PictureFile file{};
        QImage picture{};
    };
    static Result<Loaded, LogoProblem> read(const QString &path, const PictureKind &kind);

    void choose();
    void remove();
    void finish(const Result<Loaded, LogoProblem> &logo);
    void showState();
    void showProblem(const std::optional<LogoProblem> &problem);

    QString m_hint;
    DraftPictures &m_pictures;
    PictureFile m_logo{};
    QString m_reads; ///< The name of the file that is being read; empty if none is.
    QPushButton *m_choose;
    QPushButton *m_remove;
    HintLabel *m_name;
    NoteLabel *m_problem;
    LatestJob<Result<Loaded, LogoProblem>> m_reading{};
};

// For `bindField()`.
inline const PictureFile &fieldValue(const LogoField &field)
{
    return field.logo();
}

inline void showValue(LogoField &field, const PictureFile &logo)
{
    field.setLogo(logo);
}

constexpr auto changeSignal(const LogoField &)
{
    return &LogoField::logoChanged;
}

} // namespace bellpush
