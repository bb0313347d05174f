// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <utility>

namespace bellpush {

/// What a file holds, which is megabytes: copies share it, and to compare them takes no time.
/// Others are told apart by their hash.
class SharedBytes
{
public:
    SharedBytes() = default;
    SharedBytes(QByteArray bytes) : m_bytes(std::move(bytes)), m_hash(qHash(m_bytes)) { }

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// Whether both are the same piece of memory.
    bool isSharedWith(const SharedBytes &other) const
    {
        return m_bytes.constData() == other.m_bytes.constData()
            && m_bytes.size() == other.m_bytes.size();
    }

    friend bool operator==(const SharedBytes &one, const SharedBytes &other)
    {
        return one.isSharedWith(other)
            || (one.m_hash == other.m_hash && one.m_bytes == other.m_bytes);
    }

private:
    QByteArray m_bytes{};
    size_t m_hash = qHash(QByteArray());
};

} // namespace bellpush
