// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHashFunctions>

#include <utility>

namespace bellpush {

/// A list's file, which is megabytes: copies share it, and to compare them takes no time. Others
/// are told apart by their hash.
class ListBytes
{
public:
    ListBytes() = default;
    ListBytes(QByteArray bytes) : m_bytes(std::move(bytes)), m_hash(qHash(m_bytes)) { }

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// Whether both are the same piece of memory.
    bool isSharedWith(const ListBytes &other) const
    {
        return m_bytes.constData() == other.m_bytes.constData()
            && m_bytes.size() == other.m_bytes.size();
    }

    friend bool operator==(const ListBytes &one, const ListBytes &other)
    {
        return one.isSharedWith(other)
            || (one.m_hash == other.m_hash && one.m_bytes == other.m_bytes);
    }

private:
    QByteArray m_bytes{};
    size_t m_hash = qHash(QByteArray());
};

} // namespace bellpush
