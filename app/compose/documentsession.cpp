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
    m_compose.endStep();
    setDocument({}, {});
    m_compose.setDraft({});
    m_compose.endStep();
}

void DocumentSession::startFrom(MessageDraft draft)
{
    const MessageDraft &now = m_compose.draft();
    draft.to = now.to;
    draft.recipient = now.recipient;
    draft.callLinkNumber = now.callLinkNumber;
    m_compose.endStep();
    m_compose.setDraft(draft);
    m_compose.endStep();
}

std::optional<OpenError> DocumentSession::open(const QString &path)
{
    const auto document = openDocument(path);
    if (!document)
        return document.error();
    m_compose.reset(document->draft);
    setDocument(path, *document);
    return std::nullopt;
}

std::optional<FileError> DocumentSession::save(const QString &path)
{
    const Document document{m_compose.draft(), m_saved.original};
    if (const auto error = writeFile(path, documentBytes(document)))
        return error;
    m_compose.endStep();
    setDocument(path, document);
    return std::nullopt;
}

void DocumentSession::restore(const KeptDraft &kept)
{
    m_compose.reset(kept.document.draft);
    Document saved = kept.document;
    if (kept.hasUnsavedEdits) {
        const auto onDisk
            = kept.path.isEmpty() ? Document{} : openDocument(kept.path).value_or(Document{});
        saved.draft = onDisk.draft;
    }
    setDocument(kept.path, saved);
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
