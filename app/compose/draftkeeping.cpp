// SPDX-License-Identifier: MIT
#include "app/compose/draftkeeping.h"

#include "app/compose/documentsession.h"

using namespace std::chrono_literals;

namespace bellpush {

DraftKeeping::DraftKeeping(DocumentSession &documents, DraftKeeper &keeper, QObject *parent)
    : QObject(parent),
      m_documents(documents),
      m_keeper(keeper)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(2s); // ours: what a crash may cost
    m_writer.setMaxThreadCount(1);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_writer.start([this, draft = draftNow(false)] {
            const auto error = m_keeper.keep(draft);
            QMetaObject::invokeMethod(this, [this, error] { take(error); });
        });
    });
}

void DraftKeeping::start()
{
    // Not restarted while it runs: someone who types without a pause is kept up with as well.
    connect(&m_documents, &DocumentSession::documentChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

std::optional<FileError> DraftKeeping::close()
{
    return keepWaiting(true);
}

std::optional<FileError> DraftKeeping::keepNow()
{
    return keepWaiting(false);
}

std::optional<FileError> DraftKeeping::keepWaiting(bool closedProperly)
{
    m_soon.stop();
    m_writer.waitForDone();
    return m_keeper.keep(draftNow(closedProperly));
}

void DraftKeeping::take(const std::optional<FileError> &error)
{
    const bool isNews = error && !m_hasFailed;
    m_hasFailed = error.has_value();
    if (isNews)
        emit failed(*error);
    if (!error)
        emit kept();
}

KeptDraft DraftKeeping::draftNow(bool closedProperly) const
{
    KeptDraft kept = m_documents.kept();
    kept.closedProperly = closedProperly;
    kept.keptAt = QDateTime::currentDateTime();
    return kept;
}

} // namespace bellpush
