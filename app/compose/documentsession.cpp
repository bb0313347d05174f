// SPDX-License-Identifier: MIT
#include "app/compose/documentsession.h"

#include "app/compose/draftsession.h"

#include <QFileInfo>

namespace bellpush {

DocumentSession::DocumentSession(DraftSession &session, QObject *parent)
    : QObject(parent),
      m_session(session)
{
    connect(&session, &DraftSession::contentChanged, this, &DocumentSession::documentChanged);
}

DocumentKind DocumentSession::kind() const
{
    return kindOf(m_session.first());
}

bool DocumentSession::hasUnsavedEdits() const
{
    return m_path.isEmpty() ? !isBlank() : m_session.content() != m_saved.content;
}

bool DocumentSession::isBlank() const
{
    return m_session.content() == m_session.first();
}

void DocumentSession::startNew()
{
    startFrom(m_session.first());
}

void DocumentSession::startFrom(const DocumentContent &content)
{
    setDocument({}, {}, {});
    step(content);
}

void DocumentSession::open(const OpenedDocument &opened)
{
    m_session.reset(opened.document.content);
    // As the session has it, which may know more of it.
    setDocument(opened.path, {m_session.content(), opened.document.original}, opened.seen);
    emit m_session.replaced();
}

Result<OpenedDocument, OpenError> DocumentSession::opened(const QString &path) const
{
    auto opened = openedDocument(path);
    if (!opened)
        return opened;
    const DocumentKind found = kindOf(opened->document.content);
    if (found != kind())
        return tl::unexpected(OpenError(DocumentError{.reason = DocumentError::Reason::OtherKind,
                                                      .words = QString(kindName(found))}));
    return opened;
}

std::optional<FileError> DocumentSession::save(const QString &path)
{
    const DocumentContent content = m_session.content();
    const QByteArray bytes
        = documentBytes({seenFrom(QFileInfo(path).absolutePath(), content), m_saved.original});
    if (bytes.size() > longestDocument) // it could not be opened again
        return FileError{FileError::Reason::TooLarge, {}};
    if (const auto error = writeFile(path, bytes))
        return error;
    m_session.endStep();
    setDocument(path, {content, m_saved.original}, fingerprint(bytes));
    return std::nullopt;
}

FileState DocumentSession::fileState() const
{
    return m_path.isEmpty() ? FileState::AsSeen
                            : bellpush::fileState(fileFingerprint(m_path), m_seen);
}

std::optional<OpenError> DocumentSession::reload()
{
    const auto theirs = opened(m_path);
    if (!theirs)
        return theirs.error();
    m_session.step(theirs->document.content);
    setDocument(m_path, {m_session.content(), theirs->document.original}, theirs->seen);
    emit m_session.replaced();
    return std::nullopt;
}

void DocumentSession::keepMine()
{
    const auto theirs = opened(m_path);
    if (theirs)
        setDocument(m_path, theirs->document, theirs->seen);
    else
        setDocument(m_path, m_saved, seenAt(m_path));
}

void DocumentSession::restore(const KeptDraft &kept)
{
    const auto onDisk = opened(kept.path);
    if (!kept.hasUnsavedEdits && onDisk)
        return open(*onDisk); // it may have changed since
    if (!kept.hasUnsavedEdits && kept.path.isEmpty())
        return; // as a new one began then

    if (isBlank())
        m_session.reset(kept.document.content);
    const Document saved
        = onDisk ? onDisk->document : Document{m_session.first(), kept.document.original};
    setDocument(kept.path, saved, kept.seen.isEmpty() ? seenAt(kept.path) : kept.seen);
    step(kept.document.content);
}

void DocumentSession::step(const DocumentContent &content)
{
    m_session.step(content);
    emit m_session.replaced();
}

KeptDraft DocumentSession::kept() const
{
    return {
        .document = {m_session.content(), m_saved.original},
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
