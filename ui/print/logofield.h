// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace bellpush {

class NoteLabel;
class NumberField;
struct CodeDesign;

/// The logo of a code: its file, its size, and a way to be rid of it.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(QWidget *parent);

    void show(const CodeDesign &design);

    /// Reads the picture at `path`; says so where there is none.
    void load(const QString &path);

signals:
    void chosen(const QImage &logo, const QString &name);
    void removed();
    void percentChanged(int percent);

private:
    void choose();

    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_name;
    QLabel *m_sizeLabel;
    NumberField *m_percent;
    NoteLabel *m_problem;
};

} // namespace bellpush
