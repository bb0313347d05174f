// SPDX-License-Identifier: MIT
#include "ui/pages/compose/composeform.h"

#include "app/compose/composesession.h"
#include "app/message/fieldlimit.h"
#include "ui/text/problemtext.h"
#include "ui/widgets/textreplacement.h"

#include <QBoxLayout>

namespace bellpush {

ComposeForm::ComposeForm(ComposeSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(16);
    addKindRow();
    addRecipientRow();
    addTemplateRows();
    addTemplateWordRows();
    addHeaderRows();
    addMessageRow();
    addVariableRows();
    addButtonRows();
    addExpiryRow();
    addPayloadRow();
    m_layout->addStretch();

    connect(&session, &ComposeSession::draftChanged, this, &ComposeForm::showDraft);
    showDraft();
}

FieldRow *ComposeForm::addRow(const FieldWords &words, QWidget *editor, QWidget *target)
{
    auto *row = new FieldRow(words, editor, target, this);
    m_layout->addWidget(row);
    return row;
}

LineField *ComposeForm::addLine(const FieldWords &words, const QList<DraftField> &fields,
                                DraftText part,
                                const std::function<bool(const MessageDraft &)> &isUsed)
{
    auto *line = new LineField(this);
    FieldRow *row = addRow(words, line, line);
    const bool isCounted = longestText(fields.constFirst(), {}).has_value();
    m_rows.append(
        {row, fields, isUsed, bind(line, fields, part),
         isCounted ? std::function<std::optional<QString>(const MessageDraft &)>(part) : nullptr});
    return line;
}

void ComposeForm::edit(const QList<DraftField> &fields,
                       const std::function<void(MessageDraft &)> &change)
{
    MessageDraft draft = m_session.draft();
    change(draft);
    if (draft == m_session.draft())
        return;
    for (const DraftField field : fields)
        m_touched.insert(field);
    m_session.setDraft(draft);
}

void ComposeForm::showDraft()
{
    const MessageDraft &draft = m_session.draft();
    for (const Row &row : std::as_const(m_rows)) {
        const bool isUsed = row.isUsed(draft);
        // What comes with the window is not laid out alone before, at a size that it never has.
        if (!isUsed || row.widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            row.widget->setVisible(isUsed);
        row.show(draft);
        if (!isUsed)
            continue;
        showCount(row);
        showProblems(row);
    }
}

void ComposeForm::showCount(const Row &row)
{
    const MessageDraft &draft = m_session.draft();
    const auto text = row.countedText ? row.countedText(draft) : std::nullopt;
    const auto limit = longestText(row.fields.value(0), draft.kind);
    if (text && limit)
        row.widget->setCount(characterCount(*text), *limit);
    else
        row.widget->hideCount();
}

void ComposeForm::showProblems(const Row &row)
{
    QStringList sentences;
    auto tone = FieldRow::Tone::None;
    for (const Problem<DraftField> &problem : m_session.check().problems) {
        const bool isUntouched = problem.error.reason == ValueError::Reason::Missing && !m_showsAll
            && !m_touched.contains(problem.field);
        if (!row.fields.contains(problem.field) || isUntouched)
            continue;
        sentences.append(problemText(problem));
        tone = std::max(tone, toneOf(problem.severity));
    }
    row.widget->setProblem(tone, sentences.join(u'\n'));
}

void ComposeForm::showAllProblems()
{
    m_showsAll = true;
    showDraft();
    for (const Problem<DraftField> &problem : m_session.check().problems) {
        const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &each) {
            return each.fields.contains(problem.field);
        });
        if (problem.severity == Severity::Error && row != m_rows.cend()) {
            row->widget->target()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ComposeForm::forgetTouched()
{
    m_touched.clear();
    m_showsAll = false;
    showDraft();
}

void ComposeForm::focusFirstField()
{
    const auto recipient = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.fields.contains(DraftField::To);
    });
    recipient->widget->target()->setFocus(Qt::OtherFocusReason);
}

void ComposeForm::insertIntoMessage(const QString &text)
{
    const QTextCursor cursor = m_message->textCursor();
    const QString before = exactText(*m_message).left(cursor.selectionStart());
    const bool needsSpace = !before.isEmpty() && !before.back().isSpace();
    m_session.endStep(); // what was typed just before is not undone with it
    m_message->insertPlainText(needsSpace ? u' ' + text : text);
    m_session.endStep();
    m_message->setFocus();
}

} // namespace bellpush
