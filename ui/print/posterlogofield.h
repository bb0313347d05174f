// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

class QPushButton;

namespace bellpush {

class HintLabel;
class NoteLabel;

/// The logo of a poster: its file, and a way to be rid of it.
class PosterLogoField : public QWidget
{
    Q_OBJECT

public:
    explicit PosterLogoField(QWidget *parent);

    /// `name` is shown; empty without a logo.
    void setLogoName(const QString &name);

    /// Reads the picture at `path`; says so where there is none.
    void load(const QString &path);

signals:
    /// A null picture: it was taken away.
    void logoChanged(const QImage &logo, const QString &name);

private:
    void choose();
    void showProblem(const QString &text);

    QPushButton *m_choose;
    QPushButton *m_remove;
    HintLabel *m_name;
    NoteLabel *m_problem;
};

} // namespace bellpush
