// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldrow.h"

#include "app/values/problem.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/appstyle.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

NoteLabel::Tone noteTone(FieldRow::Tone tone)
{
    switch (tone) {
    case FieldRow::Tone::None:
    case FieldRow::Tone::Note:
        return NoteLabel::Tone::Info;
    case FieldRow::Tone::Warning:
        return NoteLabel::Tone::Warning;
    case FieldRow::Tone::Error:
        return NoteLabel::Tone::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

FieldRow::FieldRow(const FieldWords &words, QWidget *editor, QWidget *target, QWidget *parent)
    : QWidget(parent),
      m_target(target),
      m_counter(new HintLabel(this)),
      m_help(new HintLabel(this)),
      m_problem(new NoteLabel(this))
{
    auto *label = new QLabel(words.label, this);
    label->setBuddy(target);
    target->setAccessibleName(words.name.isEmpty() ? withoutMnemonic(words.label) : words.name);
    m_help->setWordWrap(true);
    m_problem->hide();
    m_counter->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_counter->hide();

    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addStretch();
    top->addWidget(m_counter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(editor);
    layout->addWidget(m_help);
    layout->addWidget(m_problem);
    setHelp(words.help);
}

void FieldRow::setHelp(const QString &help)
{
    if (help == m_help->text() && !help.isEmpty())
        return;
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describeTarget();
}

void FieldRow::setCount(qsizetype count, qsizetype limit)
{
    QString text = u"%1/%2"_s.arg(count).arg(limit);
    HintLabel::Tone tone = HintLabel::Tone::Quiet;
    if (count > limit) {
        tone = HintLabel::Tone::Error;
        text = tr("%1 · %n too many", nullptr, static_cast<int>(count - limit)).arg(text);
    } else if (count * 10 >= limit * 9) {
        tone = HintLabel::Tone::Warning;
        text = tr("%1 · %n left", nullptr, static_cast<int>(limit - count)).arg(text);
    }
    m_counter->setText(text);
    // A label of fixed size does not have the whole form laid out anew at each key press.
    m_counter->setFixedSize(m_counter->sizeHint().expandedTo(m_counter->minimumSize()));
    m_counter->setTone(tone);
    m_counter->show();
}

void FieldRow::hideCount()
{
    m_counter->hide();
}

void FieldRow::setProblem(Tone tone, const QString &text)
{
    const bool isWrong = tone == Tone::Error;
    if (m_target->property(wrongProperty).toBool() != isWrong) {
        m_target->setProperty(wrongProperty, isWrong);
        m_target->update();
    }
    const QString shown = tone == Tone::None ? QString() : text;
    if (shown == m_problem->text())
        return;
    m_problem->setNote(noteTone(tone), shown);
    m_problem->setVisible(!shown.isEmpty());
    describeTarget();
}

void FieldRow::describeTarget()
{
    const QStringList words{m_problem->text(), m_help->text()};
    m_target->setAccessibleDescription(words.join(u' ').trimmed());
}

FieldRow::Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FieldRow::Tone::Error;
    case Severity::Warning:
        return FieldRow::Tone::Warning;
    case Severity::Note:
        return FieldRow::Tone::Note;
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
