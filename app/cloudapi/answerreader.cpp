// SPDX-License-Identifier: MIT
#include "app/cloudapi/answerreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: no head, and no line between chunks, is as long.
constexpr qsizetype longestHead = qsizetype{64} * 1024;

int statusOf(const QByteArray &head)
{
    static const QRegularExpression shape(u"\\AHTTP/1\\.[0-9] ([1-9][0-9]{2})(?: |\\r|\\n)"_s);
    return shape.match(QString::fromLatin1(head)).capturedView(1).toInt();
}

/// The value of the header `name` (in small letters); absent if there is none.
std::optional<QByteArray> header(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name)
            return line.sliced(colon + 1).trimmed();
    }
    return std::nullopt;
}

std::optional<qsizetype> number(const QByteArray &text, int base)
{
    bool isNumber = false;
    const qlonglong value = text.trimmed().toLongLong(&isNumber, base);
    return isNumber && value >= 0 ? std::optional<qsizetype>(value) : std::nullopt;
}

/// Where the head at the front of `bytes` ends, its empty line with it; -1 while it does not.
qsizetype headLength(const QByteArray &bytes)
{
    static const QRegularExpression emptyLine(u"\\n\\r?\\n"_s);
    const auto match
        = emptyLine.match(QString::fromLatin1(bytes.first(std::min(bytes.size(), longestHead))));
    return match.hasMatch() ? match.capturedEnd() : -1;
}

} // namespace

void AnswerReader::add(const QByteArray &bytes)
{
    m_waiting += bytes;
    while (step()) { }
}

void AnswerReader::end()
{
    if (m_part == Part::ToTheEnd)
        m_part = Part::Whole;
}

/// Reads what can be read of the part it is at; false when more has to come, or nothing will.
bool AnswerReader::step()
{
    switch (m_part) {
    case Part::Head:
        return readHead();
    case Part::Counted:
        return readCounted(Part::Whole);
    case Part::ToTheEnd:
        m_body += take(m_waiting.size());
        return false;
    case Part::ChunkSize:
        return readChunkSize();
    case Part::Chunk:
        return readCounted(Part::ChunkEnd);
    case Part::ChunkEnd:
        return readLine(Part::ChunkSize, Part::Broken);
    case Part::Trailer:
        return readLine(Part::Whole, Part::Trailer);
    case Part::Whole:
    case Part::Broken:
        return false;
    }
    Q_UNREACHABLE();
}

bool AnswerReader::readHead()
{
    const qsizetype length = headLength(m_waiting);
    if (length < 0) {
        if (m_waiting.size() >= longestHead)
            m_part = Part::Broken;
        return false;
    }
    const QByteArray head = take(length);
    const int status = statusOf(head);
    if (status == 0)
        m_part = Part::Broken;
    else if (status >= 200)
        beginBody(head);
    if (status >= 200)
        m_status = status;
    return true;
}

void AnswerReader::beginBody(const QByteArray &head)
{
    const auto coding = header(head, "transfer-encoding");
    const auto length = header(head, "content-length");
    m_part = Part::ToTheEnd;
    if (coding && coding->toLower().endsWith("chunked")) {
        m_part = Part::ChunkSize;
    } else if (const auto left = length ? number(*length, 10) : std::nullopt) {
        m_left = *left;
        m_part = Part::Counted;
    }
    const int status = statusOf(head);
    if (status == 204 || status == 304 || (m_part == Part::Counted && m_left == 0))
        m_part = Part::Whole;
}

bool AnswerReader::readCounted(Part next)
{
    const QByteArray bytes = take(std::min(m_left, m_waiting.size()));
    m_body += bytes;
    m_left -= bytes.size();
    if (m_left == 0)
        m_part = next;
    return m_left == 0;
}

bool AnswerReader::readChunkSize()
{
    const auto line = takeLine();
    if (!line)
        return false;
    const auto size = number(line->split(';').constFirst(), 16);
    m_left = size.value_or(0);
    m_part = !size ? Part::Broken : m_left == 0 ? Part::Trailer : Part::Chunk;
    return true;
}

/// Reads a line, and goes on with what follows an empty one or any other.
bool AnswerReader::readLine(Part whenEmpty, Part whenNot)
{
    const auto line = takeLine();
    if (line)
        m_part = line->isEmpty() ? whenEmpty : whenNot;
    return line.has_value();
}

/// The next line without its break; absent while it has none.
std::optional<QByteArray> AnswerReader::takeLine()
{
    const qsizetype end = m_waiting.indexOf('\n');
    if (end < 0) {
        if (m_waiting.size() > longestHead)
            m_part = Part::Broken;
        return std::nullopt;
    }
    return take(end + 1).trimmed();
}

QByteArray AnswerReader::take(qsizetype length)
{
    const QByteArray taken = m_waiting.first(length);
    m_waiting.remove(0, length);
    return taken;
}

} // namespace bellpush
