// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace bellpush {

/// The answer to one request over HTTP/1.1 (RFC 9112), read as its bytes come in.
///
/// What comes before the answer (100, 103 and their like) is passed over, however often:
/// QNetworkAccessManager of Qt 6.4 passes over 100 only, takes a 103 for the answer, and the real
/// one for nothing.
class AnswerReader
{
public:
    /// Takes what arrived.
    void add(const QByteArray &bytes);

    /// The other side has closed: an answer that says no length ends here.
    void end();

    bool isWhole() const { return m_part == Part::Whole; }
    /// No HTTP, or framed like none.
    bool isBroken() const { return m_part == Part::Broken; }

    int status() const { return m_status; }           ///< 0 until its head is there.
    const QByteArray &body() const { return m_body; } ///< As much as came.

private:
    enum class Part { Head, Counted, ToTheEnd, ChunkSize, Chunk, ChunkEnd, Trailer, Whole, Broken };

    bool step();
    bool readHead();
    bool readCounted(Part next);
    bool readChunkSize();
    bool readLine(Part whenEmpty, Part whenNot);
    void beginBody(const QByteArray &head);
    std::optional<QByteArray> takeLine();
    QByteArray take(qsizetype length);

    Part m_part = Part::Head;
    int m_status = 0;
    qsizetype m_left = 0; ///< Of the body, or of a chunk.
    QByteArray m_waiting; ///< Not read yet.
    QByteArray m_body;
};

} // namespace bellpush
