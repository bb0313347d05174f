// SPDX-License-Identifier: MIT
#include "app/web/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace bellpush {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent),
      m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 longest)
{
    const qint64 length = std::min(longest, m_bytes.size() - m_position);
    if (length <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(length));
    m_position += length;
    return length;
}

qint64 OneShotBody::writeData(const char * /*data*/, qint64 /*length*/)
{
    return -1;
}

} // namespace bellpush
