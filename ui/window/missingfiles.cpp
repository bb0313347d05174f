// SPDX-License-Identifier: MIT
#include "ui/window/missingfiles.h"

#include "app/compose/documentsession.h"
#include "app/compose/draftsession.h"
#include "app/documents/referredfiles.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/opendialog.h"
#include "ui/window/noticearea.h"

#include <QDir>
#include <QFileInfo>

namespace bellpush {

namespace {

constexpr auto kind = NoticeArea::Kind::Missing;

} // namespace

MissingFiles::MissingFiles(DocumentSession &documents, NoticeArea &notices, QWidget *parent)
    : QObject(parent),
      m_documents(documents),
      m_notices(notices),
      m_window(*parent)
{
    connect(&documents.draft(), &DraftSession::replaced, this, &MissingFiles::look);
    connect(&documents.draft(), &DraftSession::contentChanged, this, [this] {
        if (!m_asked.isEmpty() && !referredFiles(m_documents.draft().content()).contains(m_asked))
            look();
    });
}

/// Asks for one after the other.
void MissingFiles::look()
{
    m_asked.clear();
    m_notices.clear(kind);
    for (const QString &path : referredFiles(m_documents.draft().content())) {
        if (!QFileInfo::exists(path))
            return ask(path);
    }
}

void MissingFiles::ask(const QString &path)
{
    m_asked = path;
    const QFileInfo file(path);
    auto *banner = new Banner(
        tr("%1 is no longer in %2: it was moved, renamed or deleted. Everything else is "
           "here.")
            .arg(file.fileName(), QDir::toNativeSeparators(file.path())),
        &m_notices);
    banner->addButton(tr("Choose it…"), [this, path] { choose(path); });
    banner->addButton(tr("Close"), [this] {
        m_asked.clear();
        m_notices.clear(kind);
    });
    m_notices.show(kind, banner);
}

void MissingFiles::choose(const QString &lost)
{
    const QFileInfo file(lost);
    askWhichFile({.title = tr("Where is %1?").arg(file.fileName()),
                  .name = tr("Files of its kind"),
                  .endings = {file.suffix()}},
                 &m_window, [this, lost](const QString &found) {
                     DraftSession &draft = m_documents.draft();
                     draft.step(
                         withFile(draft.content(), lost, QFileInfo(found).absoluteFilePath()));
                 });
}

} // namespace bellpush
