// SPDX-License-Identifier: MIT
#include "ui/window/documentfiles.h"

#include "app/compose/documentsession.h"
#include "ui/text/documenttext.h"
#include "ui/text/filetext.h"
#include "ui/widgets/savedialog.h"
#include "ui/window/filenotices.h"
#include "ui/window/noticearea.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bellpush {

DocumentFiles::DocumentFiles(DocumentSession &documents, NoticeArea &notices, QWidget *parent)
    : QObject(parent),
      m_documents(documents),
      m_notices(notices),
      m_window(*parent),
      m_changes(new FileNotices(documents, notices, parent))
{
    connect(m_changes, &FileNotices::saveWanted, this, &DocumentFiles::save);
    connect(m_changes, &FileNotices::saveAsWanted, this, &DocumentFiles::saveAs);
    connect(m_changes, &FileNotices::savingRefused, this, [this] { m_afterSaving = nullptr; });
}

void DocumentFiles::open(const OpenedDocument &opened)
{
    if (!isWorthKeeping(m_documents.kept())) {
        openNow(opened);
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Open another document?"),
        tr("What you wrote here is not saved yet. Save it before %1 takes its place?")
            .arg(QFileInfo(opened.path).fileName()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question->button(QMessageBox::Discard), &QPushButton::clicked, this,
            [this, opened] { openNow(opened); });
    connect(question->button(QMessageBox::Save), &QPushButton::clicked, this, [this, opened] {
        m_afterSaving = [this, opened] {
            openNow(opened);
        };
        save();
    });
    question->open();
}

void DocumentFiles::openNow(const OpenedDocument &opened)
{
    m_documents.open(opened);
    emit used(opened.path);
}

void DocumentFiles::save()
{
    const QString path = m_documents.path();
    if (path.isEmpty())
        saveAs();
    else
        saveTo(path);
}

void DocumentFiles::saveAs()
{
    const QString path = m_documents.path();
    const QString name = documentKindText(m_documents.kind());
    askWhereToSave(
        {.title = tr("Save as"),
         .baseName = path.isEmpty() ? name.toLower() : QFileInfo(path).completeBaseName(),
         .kinds = {{tr("Bellpush document"), documentSuffix}},
         .folder = path.isEmpty() ? QString() : QFileInfo(path).absolutePath(),
         .giveUp =
             [this] {
                 m_afterSaving = nullptr;
             }},
        &m_window, [this](const SaveChoice &choice) { saveTo(choice.path); });
}

void DocumentFiles::saveTo(const QString &path)
{
    m_changes->beforeSaving(path, [this, path] { writeTo(path); });
}

void DocumentFiles::writeTo(const QString &path)
{
    const auto then = std::exchange(m_afterSaving, nullptr);
    if (const auto error = m_documents.save(path)) {
        m_notices.say(writeErrorText(path, *error));
        return;
    }
    emit used(path);
    if (then)
        then();
}

} // namespace bellpush
