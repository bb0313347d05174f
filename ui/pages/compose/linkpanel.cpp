// SPDX-License-Identifier: MIT
#include "ui/pages/compose/linkpanel.h"

#include "app/accounts/accountbook.h"
#include "app/compose/composesession.h"
#include "app/documents/documentfile.h"
#include "app/message/messagelink.h"
#include "ui/draw/codes/codefile.h"
#include "ui/pages/compose/qrview.h"
#include "ui/text/filetext.h"
#include "ui/text/problemtext.h"
#include "ui/text/qrtext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/codesavedialog.h"
#include "ui/widgets/draftedits.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/hintlabel.h"
#include "ui/widgets/notelabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr int quietZone = 4;

QString shownNumber(const MessageDraft &draft, const Account &account)
{
    return draft.callLinkNumber.value_or(account.businessNumber.e164());
}

} // namespace

LinkPanel::LinkPanel(ComposeSession &session, const AccountBook &accounts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_accounts(accounts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(numberRow());
    layout->addWidget(linkRow());
    layout->addWidget(codeRow());
    layout->addStretch();

    connect(&session, &ComposeSession::draftChanged, this, &LinkPanel::showLink);
    connect(&accounts, &AccountBook::currentChanged, this, &LinkPanel::showLink);
    showLink();
}

QWidget *LinkPanel::numberRow()
{
    m_number = new LineField(this);
    m_numberRow = new FieldRow(
        {tr("Call link n&umber"), tr("Who is called. The account’s number, until you change it.")},
        m_number, m_number, this);
    connect(m_number, &LineField::textChanged, this, [this](const QString &typed) {
        MessageDraft draft = m_session.draft();
        if (typed == shownNumber(draft, m_accounts.current()))
            return;
        draft.callLinkNumber = typed;
        m_session.setDraft(draft);
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
    m_size = new DecimalField(editor);
    m_size->setRange(QrStyle::smallestSizeMm, QrStyle::largestSizeMm);
    m_size->setValue(QrStyle().sizeMm);
    m_size->setDecimals(1);
    m_size->setSuffix(tr(" mm"));
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
    layout->addLayout(sizeLine);
    layout->addWidget(m_note);

    connect(m_size, &DecimalField::valueChanged, m_note, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, &LinkPanel::saveCode);
    return editor;
}

void LinkPanel::showLink()
{
    const MessageDraft &draft = m_session.draft();
    const QString number = shownNumber(draft, m_accounts.current());
    if (m_number->text() != number)
        m_number->setText(number);

    auto tone = FieldRow::Tone::None;
    QString words;
    for (const Problem<DraftField> &problem : m_session.check().problems) {
        if (problem.field != DraftField::CallLinkNumber)
            continue;
        words = problemText(problem);
        tone = toneOf(problem.severity);
    }
    m_numberRow->setProblem(tone, words);

    const QString link = callLinkOf(draft, m_accounts.current().businessNumber);
    if (link == m_link && !m_shownLink->text().isEmpty())
        return;
    m_link = link;
    m_shownLink->setText(link);
    m_shownLink->setCursorPosition(0);
    m_note->hide();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!link.isEmpty());
    showCode();
}

void LinkPanel::showCode()
{
    if (m_link.isEmpty()) {
        m_code->setMatrix(std::nullopt);
        m_facts->setText(tr("No code without a number."));
        return;
    }
    const auto matrix = qrMatrix(m_link, ErrorCorrection::Medium);
    m_code->setMatrix(matrix ? std::optional(*matrix) : std::nullopt);
    m_code->setAccessibleName(tr("QR code of %1").arg(m_link));
    m_facts->setText(matrix ? codeFactsText(*matrix, smallestSafeSizeMm(*matrix, quietZone))
                            : qrErrorText(matrix.error()));
}

void LinkPanel::copyLink() const
{
    if (m_link.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_link);
}

void LinkPanel::saveCode()
{
    if (m_link.isEmpty())
        return;
    askWhereToSaveCode(tr("call-code"), this, [this](const QString &path) { writeCode(path); });
}

void LinkPanel::writeCode(const QString &path)
{
    const auto fail = [this](const QString &text) {
        m_note->setNote(NoteLabel::Tone::Error, text);
        m_note->show();
    };
    const auto matrix = qrMatrix(m_link, ErrorCorrection::Medium);
    if (!matrix)
        return fail(qrErrorText(matrix.error()));
    const QrDesign design{.style = {.sizeMm = m_size->value()}};
    const auto file = codeFile(*matrix, m_link, design, qrFormatOf(path));
    if (!file)
        return fail(qrPictureErrorText(file.error()));
    if (const auto error = writeFile(path, file->bytes))
        return fail(writeErrorText(path, *error));
    m_note->setNote(
        NoteLabel::Tone::Success,
        tr("Saved %1, %2 mm wide. It was read back and scans.")
            .arg(QFileInfo(path).fileName(), QLocale().toString(file->codeSizeMm, 'f', 1)));
    m_note->show();
}

} // namespace bellpush
