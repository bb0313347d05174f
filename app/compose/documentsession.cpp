// SPDX-License-Identifier: MIT
#include "app/compose/documentsession.h"

#include "app/compose/composesession.h"

namespace bellpush {

DocumentSession::DocumentSession(ComposeSession &compose, QObject *parent)
    : QObject(parent),
      m_compose(compose)
{
    connect(&compose, &ComposeSession::draftChanged, this, &DocumentSession::documentChanged);
}

bool DocumentSession::hasUnsavedEdits() const
{
    return m_compose.draft() != m_saved.draft;
}

void DocumentSession::startNew()
{
    setDocument({}, {});
    step({});
}

void DocumentSession::startFrom(MessageDraft draft)
{
    const MessageDraft &now = m_compose.draft();
    draft.to = now.to;
    draft.recipient = now.recipient;
    draft.callLinkNumber = now.callLinkNumber;
    setDocument({}, {});
    step(draft);
}

std::optional<OpenError> DocumentSession::open(const QString &path)
{
    const auto document = openDocument(path);
    if (!document)
        return document.error();
    m_compose.reset(document->draft);
    setDocument(path, *document);
    emit replaced();
    return std::nullopt;
}

std::optional<FileError> DocumentSession::save(const QString &path)
{
    const Document document{m_compose.draft(), m_saved.original};
    const QByteArray bytes = documentBytes(document);
    if (bytes.size() > longestDocument) // it could not be opened again
        return FileError{FileError::Reason::TooLarge, {}};
    if (const auto error = writeFile(path, bytes))
        return error;
    m_compose.endStep();
    setDocument(path, document);
    return std::nullopt;
}

void DocumentSession::restore(const KeptDraft &kept)
{
    if (!kept.hasUnsavedEdits && !kept.path.isEmpty() && !open(kept.path))
        return; // the file may have changed since

    Document saved{.original = kept.document.original};
    if (const auto onDisk = openDocument(kept.path))
        saved = *onDisk;
    if (m_compose.draft() == MessageDraft())
        m_compose.reset(kept.document.draft);
    setDocument(kept.path, saved);
    step(kept.document.draft);
}

void DocumentSession::step(const MessageDraft &draft)
{
    m_compose.endStep();
    m_compose.setDraft(draft);
    m_compose.endStep();
    emit replaced();
}

KeptDraft DocumentSession::kept() const
{
    return {
        .document = {m_compose.draft(), m_saved.original},
        .path = m_path,
        .hasUnsavedEdits = hasUnsavedEdits(),
    };
}

void DocumentSession::setDocument(const QString &path, const Document &saved)
{
    m_path = path;
    m_saved = saved;
    emit documentChanged();
}

} // namespace bellpush
