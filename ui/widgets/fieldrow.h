// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace bellpush {

class HintLabel;
class NoteLabel;
enum class Severity;

/// What a field is called and what it is for. The label may have a mnemonic (`&`); assistive
/// technology calls the field by it, or by `name` where that is another.
struct FieldWords {
    QString label;
    QString help;
    QString name{};
};

/// One field of a form: its label and counter, its editor, a line of help, and its problem while it
/// has one.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes `editor`, and names `target` (the editor itself, or what is typed into inside it) to
    /// assistive technology.
    FieldRow(const FieldWords &words, QWidget *editor, QWidget *target, QWidget *parent);

    QWidget *target() const { return m_target; }

    void setHelp(const QString &help);

    /// Shows `count` of `limit` characters, in words as well from 90 % on.
    void setCount(qsizetype count, qsizetype limit);

    void hideCount();

    enum class Tone { None, Note, Warning, Error }; ///< The later the graver.
    /// Shows `text` under the field; Tone::None takes it away.
    void setProblem(Tone tone, const QString &text);

private:
    void describeTarget();

    QWidget *m_target;
    HintLabel *m_counter;
    HintLabel *m_help;
    NoteLabel *m_problem;
};

FieldRow::Tone toneOf(Severity severity);

} // namespace bellpush
