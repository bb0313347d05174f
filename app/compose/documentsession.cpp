// SPDX-License-Identifier: MIT
#include "app/compose/documentsession.h"

#include "app/compose/composesession.h"

namespace bellpush {

namespace {

/// Taken before the file is read: a change in between is noticed then, and not missed.
QByteArray seenAt(const QString &path)
{
    return fileFingerprint(path).value_or(QByteArray());
}

} // namespace

DocumentSession::DocumentSession(ComposeSession &compose, QObject *parent)
    : QObject(parent),
      m_compose(compose)
{
    connect(&compose, &ComposeSession::draftChanged, this, &DocumentSession::documentChanged);
}

bool DocumentSession::hasUnsavedEdits() const
{
    return m_compose.draft() != m_saved.message();
}

void DocumentSession::startNew()
{
    setDocument({}, {}, {});
    step({});
}

void DocumentSession::startFrom(MessageDraft draft)
{
    const MessageDraft &now = m_compose.draft();
    draft.to = now.to;
    draft.recipient = now.recipient;
    draft.callLinkNumber = now.callLinkNumber;
    setDocument({}, {}, {});
    step(draft);
}

std::optional<OpenError> DocumentSession::open(const QString &path)
{
    const QByteArray seen = seenAt(path);
    const auto document = openDocument(path);
    if (!document)
        return document.error();
    m_compose.reset(document->message());
    setDocument(path, *document, seen);
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
    setDocument(path, document, fingerprint(bytes));
    return std::nullopt;
}

FileState DocumentSession::fileState() const
{
    return m_path.isEmpty() ? FileState::AsSeen
                            : bellpush::fileState(fileFingerprint(m_path), m_seen);
}

std::optional<OpenError> DocumentSession::reload()
{
    const QByteArray seen = seenAt(m_path);
    const auto document = openDocument(m_path);
    if (!document)
        return document.error();
    setDocument(m_path, *document, seen);
    step(document->message());
    return std::nullopt;
}

void DocumentSession::keepMine()
{
    const QByteArray seen = seenAt(m_path);
    setDocument(m_path, openDocument(m_path).value_or(m_saved), seen);
}

void DocumentSession::restore(const KeptDraft &kept)
{
    if (!kept.hasUnsavedEdits && !kept.path.isEmpty() && !open(kept.path))
        return; // the file may have changed since

    Document saved{.original = kept.document.original};
    if (const auto onDisk = openDocument(kept.path))
        saved = *onDisk;
    if (m_compose.draft() == MessageDraft())
        m_compose.reset(kept.document.message());
    setDocument(kept.path, saved, kept.seen.isEmpty() ? seenAt(kept.path) : kept.seen);
    step(kept.document.message());
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
        .seen = m_seen,
        .hasUnsavedEdits = hasUnsavedEdits(),
    };
}

void DocumentSession::setDocument(const QString &path, const Document &saved,
                                  const QByteArray &seen)
{
    m_path = path;
    m_saved = saved;
    m_seen = seen;
    emit documentChanged();
}

} // namespace bellpush
