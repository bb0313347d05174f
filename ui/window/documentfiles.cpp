// SPDX-License-Identifier: MIT
#include "ui/window/documentfiles.h"

#include "app/compose/composesession.h"
#include "app/compose/documentsession.h"
#include "ui/text/filetext.h"
#include "ui/widgets/opendialog.h"
#include "ui/widgets/savedialog.h"
#include "ui/window/filenotices.h"
#include "ui/window/noticearea.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

const auto suffix = u"bellpush"_s;

} // namespace

DocumentFiles::DocumentFiles(DocumentSession &documents, const ComposeSession &session,
                             NoticeArea &notices, QWidget *parent)
    : QObject(parent),
      m_documents(documents),
      m_session(session),
      m_notices(notices),
      m_window(*parent),
      m_changes(new FileNotices(documents, notices, parent))
{
    connect(m_changes, &FileNotices::saveWanted, this, &DocumentFiles::save);
    connect(m_changes, &FileNotices::saveAsWanted, this, &DocumentFiles::saveAs);
    connect(m_changes, &FileNotices::savingRefused, this, [this] { m_afterSaving = nullptr; });
}

void DocumentFiles::choose()
{
    askWhichFile({.title = tr("Open"),
                  .name = tr("Bellpush messages"),
                  .endings = {suffix},
                  .isOthersToo = false},
                 &m_window, [this](const QString &path) { open(path); });
}

void DocumentFiles::open(const QString &path)
{
    if (!m_documents.hasUnsavedEdits() || m_session.draft() == MessageDraft()) {
        openNow(path);
        return;
    }
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Open another message?"),
        tr("What you wrote here is not saved yet. Save it before %1 takes its place?")
            .arg(QFileInfo(path).fileName()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question->button(QMessageBox::Discard), &QPushButton::clicked, this,
            [this, path] { openNow(path); });
    connect(question->button(QMessageBox::Save), &QPushButton::clicked, this, [this, path] {
        m_afterSaving = [this, path] {
            openNow(path);
        };
        save();
    });
    question->open();
}

void DocumentFiles::openNow(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (const auto error = m_documents.open(file)) {
        m_notices.say(openErrorText(file, *error));
        return;
    }
    emit used(file);
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
    askWhereToSave({.title = tr("Save as"),
                    .baseName = path.isEmpty() ? tr("message") : QFileInfo(path).completeBaseName(),
                    .kinds = {{tr("Bellpush message"), suffix}},
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
