// SPDX-License-Identifier: MIT
#include "ui/pages/compose/linkpanel.h"

#include "app/documents/documentfile.h"
#include "app/message/messagelink.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/codefile.h"
#include "ui/pages/compose/qrview.h"
#include "ui/text/filetext.h"
#include "ui/text/lengthtext.h"
#include "ui/text/problemtext.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/codesavedialog.h"
#include "ui/widgets/details.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/lengthfield.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

LinkPanel::LinkPanel(Account account, QWidget *parent)
    : QWidget(parent),
      m_account(std::move(account))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(numberRow());
    layout->addWidget(linkRow());
    layout->addWidget(codeRow());
    layout->addStretch();
}

void LinkPanel::setDraft(const MessageDraft &draft, const DraftCheck &check)
{
    m_draft = draft;
    showProblem(check);
    showLink();
}

void LinkPanel::setAccount(const Account &account)
{
    m_account = account;
    showLink();
}

QString LinkPanel::number() const
{
    return m_draft.callLinkNumber.value_or(m_account.businessNumber.e164());
}

QWidget *LinkPanel::numberRow()
{
    m_number = new LineField(this);
    m_numberRow = new FieldRow(
        {tr("Call link n&umber"), tr("Who is called. The account’s number, until you change it.")},
        m_number, m_number, this);
    connect(m_number, &LineField::textChanged, this, [this](const QString &typed) {
        if (typed != number())
            emit numberTyped(typed);
    });
    return m_numberRow;
}

QWidget *LinkPanel::linkRow()
{
    auto *editor = new QWidget(this);
    m_shownLink = new LineField(editor);
    m_shownLink->setReadOnly(true);
    auto *copy = new QPushButton(tr("Copy lin&k"), editor);
    m_buttons.append(copy);
    connect(copy, &QPushButton::clicked, this, &LinkPanel::copyLink);

    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shownLink, 1);
    layout->addWidget(copy);
    return new FieldRow(
        {tr("Call link"), tr("A tap on it starts the call: on phones only, not on computers.")},
        editor, m_shownLink, this);
}

QWidget *LinkPanel::codeRow()
{
    auto *editor = new QWidget(this);
    m_code = new QrView(editor);
    m_facts = new HintLabel(editor);
    m_facts->setWordWrap(true);
    m_details = new Details("message"_L1, editor);
    m_size = new LengthField(editor);
    m_size->setRangeMm(QrStyle::smallestSizeMm, QrStyle::largestSizeMm);
    m_size->setMm(QrStyle().sizeMm);
    m_size->setAccessibleName(tr("Size in print"));
    auto *sizeLabel = new QLabel(tr("Si&ze in print"), editor);
    sizeLabel->setBuddy(m_size);
    auto *save = new QPushButton(tr("Save &QR code"), editor);
    m_buttons.append(save);
    m_note = new NoteLabel(editor);
    m_note->hide();

    auto *sizeLine = new QHBoxLayout;
    sizeLine->addWidget(sizeLabel);
    sizeLine->addWidget(m_size);
    sizeLine->addWidget(save);
    sizeLine->addStretch();
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_code, 0, Qt::AlignLeft);
    layout->addWidget(m_facts);
    layout->addWidget(m_details);
    layout->addLayout(sizeLine);
    layout->addWidget(m_note);

    connect(m_size, &LengthField::lengthChanged, m_note, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, &LinkPanel::saveCode);
    return editor;
}

void LinkPanel::showProblem(const DraftCheck &check)
{
    auto tone = FieldRow::Tone::None;
    QString words;
    for (const Problem<DraftField> &problem : check.problems) {
        if (problem.field != DraftField::CallLinkNumber)
            continue;
        words = problemText(problem);
        tone = toneOf(problem.severity);
    }
    m_numberRow->setProblem(tone, words);
}

void LinkPanel::showLink()
{
    if (m_number->text() != number()) // where the cursor is, somebody may be typing
        m_number->setText(number());
    const QString link = callLinkOf(m_draft, m_account.businessNumber);
    if (link == m_link)
        return;
    m_link = link;
    m_shownLink->setText(link);
    m_shownLink->setCursorPosition(0);
    m_note->hide();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!link.isEmpty());
    m_showsCode = false;
    if (isVisible())
        showCode();
}

/// A code that nobody looks at is not made.
void LinkPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_link && !m_showsCode)
        showCode();
}

void LinkPanel::showCode()
{
    m_showsCode = true;
    if (link().isEmpty()) {
        m_code->setMatrix(std::nullopt);
        m_facts->setText(tr("No code without a number."));
        m_details->setText({});
        return;
    }
    const auto matrix = qrMatrix(link(), ErrorCorrection::Medium);
    m_code->setMatrix(matrix ? std::optional(*matrix) : std::nullopt);
    m_code->setAccessibleName(tr("QR code of %1").arg(link()));
    m_facts->setText(matrix ? leastWidthText(smallestSafeSizeMm(modulesAcross(matrix->size())))
                            : qrErrorText(matrix.error()));
    m_details->setText(matrix ? codeDetailsText(*matrix) : QString());
}

void LinkPanel::copyLink() const
{
    if (link().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(link());
}

void LinkPanel::saveCode()
{
    if (link().isEmpty())
        return;
    askWhereToSaveCode(tr("call-code"), this, [this](const QString &path) { writeCode(path); });
}

void LinkPanel::writeCode(const QString &path)
{
    const auto fail = [this](const QString &text) {
        m_note->setNote(NoteLabel::Tone::Error, text);
        m_note->show();
    };
    const auto matrix = qrMatrix(link(), ErrorCorrection::Medium);
    if (!matrix)
        return fail(qrErrorText(matrix.error()));
    const QrDesign design{.style = {.sizeMm = m_size->mm()}};
    const auto file = codeFile(*matrix, link(), design, qrFormatOf(path));
    if (!file)
        return fail(qrPictureErrorText(file.error()));
    if (const auto error = writeFile(path, file->bytes))
        return fail(writeErrorText(path, *error));
    m_note->setNote(NoteLabel::Tone::Success,
                    tr("Saved %1, %2 wide. It was read back and scans.")
                        .arg(QFileInfo(path).fileName(), lengthText(file->codeSizeMm, QLocale())));
    m_note->show();
}

} // namespace bellpush
