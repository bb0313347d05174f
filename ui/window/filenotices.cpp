// SPDX-License-Identifier: MIT
#include "ui/window/filenotices.h"

#include "app/compose/documentsession.h"
#include "app/compose/draftsession.h"
#include "ui/text/differencetext.h"
#include "ui/text/filetext.h"
#include "ui/widgets/banner.h"
#include "ui/window/noticearea.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

namespace bellpush {

namespace {

constexpr auto kind = NoticeArea::Kind::File;

} // namespace

FileNotices::FileNotices(DocumentSession &documents, NoticeArea &notices, QWidget *parent)
    : QObject(parent),
      m_documents(documents),
      m_notices(notices),
      m_window(*parent),
      m_watch(documents)
{
    connect(&m_watch, &DocumentWatch::fileChanged, this, &FileNotices::show);
}

QString FileNotices::name() const
{
    return QFileInfo(m_documents.path()).fileName();
}

void FileNotices::show(FileState state)
{
    switch (state) {
    case FileState::AsSeen:
        return m_notices.clear(kind);
    case FileState::Changed:
        return showChange();
    case FileState::Gone:
        return showLoss();
    }
}

void FileNotices::showChange()
{
    const auto theirs = openDocument(m_documents.path());
    QString text = tr("%1 was changed by somebody else.").arg(name());
    if (!theirs)
        text += u' ' + openErrorText(m_documents.path(), theirs.error());
    else if (const QString fields = differenceText(m_documents.draft().content(), theirs->content);
             !fields.isEmpty())
        text += u' ' + tr("It differs from what is here in: %1.").arg(fields);
    auto *banner = new Banner(text, &m_notices);
    if (theirs) {
        banner->addButton(tr("Load theirs"), [this] {
            if (const auto error = m_documents.reload())
                m_notices.say(openErrorText(m_documents.path(), *error));
            m_notices.clear(kind);
        });
        banner->addButton(tr("Show theirs in another window"), [this] {
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {m_documents.path()});
        });
    }
    banner->addButton(tr("Keep mine"), [this] {
        m_documents.keepMine();
        m_notices.clear(kind);
    });
    m_notices.show(kind, banner);
}

void FileNotices::showLoss()
{
    auto *banner = new Banner(tr("%1 is no longer there: it was deleted, moved or renamed. What it "
                                 "said is still here.")
                                  .arg(name()),
                              &m_notices);
    banner->addButton(tr("Save it again"), [this] { emit saveWanted(); });
    banner->addButton(tr("Close"), [this] { m_notices.clear(kind); });
    m_notices.show(kind, banner);
}

void FileNotices::beforeSaving(const QString &path, const std::function<void()> &save)
{
    if (path != m_documents.path() || m_documents.fileState() != FileState::Changed)
        return save();
    auto *question = new QMessageBox(
        QMessageBox::Warning, tr("Save over another’s changes?"),
        tr("%1 was changed by somebody else since it was opened here. Saving puts yours in the "
           "place of theirs.")
            .arg(name()),
        QMessageBox::Cancel, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *over = question->addButton(tr("Save over it"), QMessageBox::DestructiveRole);
    auto *elsewhere = question->addButton(tr("Save as…"), QMessageBox::AcceptRole);
    connect(over, &QPushButton::clicked, this, save);
    connect(elsewhere, &QPushButton::clicked, this, &FileNotices::saveAsWanted);
    connect(question->button(QMessageBox::Cancel), &QPushButton::clicked, this,
            &FileNotices::savingRefused);
    question->open();
}

} // namespace bellpush
