// SPDX-License-Identifier: MIT
#include "ui/cli/frame/outputfile.h"

#include "ui/cli/frame/console.h"
#include "ui/cli/frame/files.h"

namespace bellpush {

OutputFile::OutputFile(QString path) : m_path(std::move(path)) { }

std::optional<Failure> OutputFile::open()
{
    if (isStandardOutput(m_path)) {
        m_buffer.open(QIODevice::WriteOnly);
        return std::nullopt;
    }
    const auto error = m_file.open(m_path, WholeFile::Special::WrittenThrough);
    return error ? std::optional(writeFailed(m_path, *error)) : std::nullopt;
}

QIODevice &OutputFile::device()
{
    if (isStandardOutput(m_path))
        return m_buffer;
    return m_file.device();
}

std::optional<Failure> OutputFile::write(const QByteArray &bytes)
{
    return device().write(bytes) == bytes.size() ? std::nullopt : std::optional(writeFailure());
}

Failure OutputFile::writeFailure() const
{
    return writeFailed(m_path, m_file.error());
}

std::optional<Failure> OutputFile::deliver(Console &console)
{
    if (isStandardOutput(m_path))
        return console.write(m_buffer.data());
    const auto error = m_file.putInPlace();
    return error ? std::optional(writeFailed(m_path, *error)) : std::nullopt;
}

} // namespace bellpush
