// SPDX-License-Identifier: MIT
#include "ui/window/documentmenu.h"

#include "app/compose/draftsession.h"
#include "app/documents/referredfiles.h"
#include "ui/text/documenttext.h"
#include "ui/widgets/lineicon.h"
#include "ui/window/documentfiles.h"
#include "ui/window/pagedocuments.h"
#include "ui/window/windowsettings.h"

#include <QFileInfo>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

DocumentMenu::DocumentMenu(PageDocuments &documents, const QList<PageEntry> &entries,
                           WindowSettings &settings, QMenu *menu)
    : QObject(menu),
      m_documents(documents),
      m_entries(entries),
      m_settings(settings),
      m_menu(*menu)
{
    m_entries.removeIf([](const PageEntry &entry) { return !entry.face.document; });
    addNewEntries(m_entries);
    addOpenEntries();
    menu->addSeparator();
    addSaveEntries();
    connect(&documents, &PageDocuments::shownChanged, this, &DocumentMenu::adapt);
    connect(&documents, &PageDocuments::used, this, [this](const QString &path, DocumentKind kind) {
        m_settings.recentFiles = withRecentFile(m_settings.recentFiles, {path, kind});
    });
}

void DocumentMenu::addNewEntries(const QList<PageEntry> &entries)
{
    m_ofDocuments.append(m_menu.addAction(tr("&New"), QKeySequence::New, this, [this] {
        if (PageDocument *shown = m_documents.shown())
            shown->documents().startNew();
    }));
    QMenu *kinds = m_menu.addMenu(tr("Ne&w document"));
    for (const PageEntry &entry : entries) {
        const DocumentKind kind = *entry.face.document;
        kinds->addAction(lineIcon(entry.face.icon, m_menu.palette().color(QPalette::Text)),
                         newDocumentText(kind), this, [this, kind] { m_documents.startNew(kind); });
    }
}

void DocumentMenu::addOpenEntries()
{
    m_open
        = m_menu.addAction(tr("&Open…"), QKeySequence::Open, &m_documents, &PageDocuments::choose);
    QMenu *recent = m_menu.addMenu(tr("Open &recent"));
    recent->setToolTipsVisible(true); // the folders, where two files have one name
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentFiles(recent); });
}

void DocumentMenu::addSaveEntries()
{
    m_ofDocuments.append(m_menu.addAction(tr("&Save"), QKeySequence::Save, this,
                                          [this] { m_documents.shown()->files().save(); }));
    m_ofDocuments.append(m_menu.addAction(tr("Save &as…"), QKeySequence::SaveAs, this,
                                          [this] { m_documents.shown()->files().saveAs(); }));
    m_takesAlong = m_menu.addAction(tr("Keep pictures &inside the document"));
    m_takesAlong->setCheckable(true);
    connect(m_takesAlong, &QAction::triggered, this, [this](bool takesAlong) {
        m_documents.shown()->setTakesAlong(takesAlong);
        adapt();
    });
}

void DocumentMenu::fillRecentFiles(QMenu *recent)
{
    recent->clear();
    for (const RecentFile &file : std::as_const(m_settings.recentFiles)) {
        const auto entry = std::ranges::find_if(m_entries, [&file](const PageEntry &each) {
            return file.kind && each.face.document == file.kind;
        });
        QString name = QFileInfo(file.path).fileName().replace(u'&', u"&&"_s);
        if (entry != m_entries.cend())
            name = tr("%1 (%2)").arg(name, documentKindText(*file.kind));
        QAction *action
            = recent->addAction(name, this, [this, path = file.path] { m_documents.open(path); });
        action->setToolTip(file.path);
        if (entry != m_entries.cend())
            action->setIcon(lineIcon(entry->face.icon, m_menu.palette().color(QPalette::Text)));
    }
    if (recent->isEmpty())
        recent->addAction(tr("No files yet"))->setEnabled(false);
}

void DocumentMenu::adapt()
{
    const PageDocument *shown = m_documents.shown();
    for (QAction *action : std::as_const(m_ofDocuments))
        action->setEnabled(shown != nullptr);
    const DocumentContent content
        = shown == nullptr ? DocumentContent() : shown->documents().draft().content();
    m_takesAlong->setEnabled(hasPictures(content));
    m_takesAlong->setChecked(hasPictures(content) && areTakenAlong(content));
}

} // namespace bellpush
