// SPDX-License-Identifier: MIT
#include "ui/window/draftoffers.h"

#include "app/compose/documentsession.h"
#include "app/compose/draftkeeping.h"
#include "ui/text/filetext.h"
#include "ui/widgets/banner.h"
#include "ui/window/noticearea.h"

#include <QFileInfo>
#include <QLocale>

namespace bellpush {

namespace {

using Kind = NoticeArea::Kind;

QString shown(const QDateTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

DraftOffers::DraftOffers(const DraftParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{ }

void DraftOffers::begin(Last last, const QString &file)
{
    DraftKeeper &keeper = m_parts.keeper;
    const std::optional<QString> failed = keeper.failedStart();
    keeper.beginStart(file);
    const std::optional<KeptDraft> kept = keeper.lastDraft();
    const bool isEasy = kept && (kept->closedProperly || !isWorthKeeping(*kept));
    if (last == Last::Restored && isEasy && !failed)
        m_parts.documents.restore(*kept);
    else if (kept && (isWorthKeeping(*kept) || (failed && !isEmpty(kept->document.content))))
        keeper.setAside();
    m_asides = keeper.asideDrafts();
    offerNext();

    if (!file.isEmpty() && failed == file)
        offerFile(file);
}

void DraftOffers::offerNext()
{
    m_parts.notices.clear(Kind::Offer);
    if (m_asides.isEmpty())
        return;
    const AsideDraft aside = m_asides.takeFirst();
    if (aside.draft)
        offer(aside, *aside.draft);
    else
        offer(aside, aside.draft.error());
}

void DraftOffers::offer(const AsideDraft &aside, const KeptDraft &draft)
{
    const QString when = shown(draft.keptAt.isValid() ? draft.keptAt : aside.setAt);
    const QString text = draft.closedProperly
        ? tr("Your draft of %1 was not saved. It is still here.").arg(when)
        : tr("Bellpush did not close properly. Your draft of %1 is still here.").arg(when);
    auto *banner = new Banner(text, &m_parts.notices);
    banner->addButton(tr("Restore draft"), [this, aside] { restore(aside); });
    banner->addButton(tr("Discard it"), [this, aside] {
        m_parts.keeper.forget(aside);
        offerNext();
    });
    m_parts.notices.show(Kind::Offer, banner);
}

void DraftOffers::offer(const AsideDraft &aside, const OpenError &error)
{
    auto *banner = new Banner(tr("A draft of %1 that was kept cannot be read. %2")
                                  .arg(shown(aside.setAt), openErrorText(aside.file, error)),
                              &m_parts.notices);
    banner->setToolTip(aside.file);
    banner->addButton(tr("Keep it"), [this] { offerNext(); });
    banner->addButton(tr("Discard it"), [this, aside] {
        m_parts.keeper.forget(aside);
        offerNext();
    });
    m_parts.notices.show(Kind::Offer, banner);
}

/// The start that failed was to open it: once more only if somebody wants to.
void DraftOffers::offerFile(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    auto *banner = new Banner(tr("Bellpush ended while it opened %1 the last time.").arg(name),
                              &m_parts.notices);
    banner->addButton(tr("Open it"), [this, file] {
        m_parts.notices.clear(Kind::File);
        emit fileWanted(file);
    });
    banner->addButton(tr("Close"), [this] { m_parts.notices.clear(Kind::File); });
    m_parts.notices.show(Kind::File, banner);
}

/// The copy that was set aside goes once the draft is kept again: it may be what ended the program.
/// What it takes the place of is offered at the next start.
void DraftOffers::restore(const AsideDraft &aside)
{
    if (isWorthKeeping(m_parts.documents.kept()) && !m_parts.keeping.close())
        m_parts.keeper.setAside();
    m_parts.documents.restore(*aside.draft);
    if (!m_parts.keeping.keepNow())
        m_parts.keeper.forget(aside);
    offerNext();
}

} // namespace bellpush
