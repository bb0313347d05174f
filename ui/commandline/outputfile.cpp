// SPDX-License-Identifier: MIT
#include "ui/commandline/outputfile.h"

#include "app/storage/documentfile.h"
#include "ui/commandline/console.h"
#include "ui/text/filetext.h"

using namespace Qt::StringLiterals;

namespace bellpush {

OutputFile::OutputFile(QString path) : m_path(std::move(path)) { }

std::optional<Failure> OutputFile::open()
{
    if (m_path == "-"_L1) {
        m_buffer.open(QIODevice::WriteOnly);
        return std::nullopt;
    }
    if (const auto error = openForWriting(m_file, m_path))
        return failure(ExitCode::Failed, u"%1: %2"_s.arg(m_path, writeErrorText(m_path, *error)))
            .value();
    return std::nullopt;
}

QIODevice &OutputFile::device()
{
    if (m_path == "-"_L1)
        return m_buffer;
    return m_file;
}

std::optional<Failure> OutputFile::write(const QByteArray &bytes)
{
    return device().write(bytes) == bytes.size() ? std::nullopt : std::optional(writeFailure());
}

Failure OutputFile::writeFailure() const
{
    const FileError error{FileError::Reason::Failed, m_file.errorString()};
    return failure(ExitCode::Failed, writeErrorText(m_path, error)).value();
}

std::optional<Failure> OutputFile::deliver(Console &console)
{
    if (m_path == "-"_L1)
        return console.write(m_buffer.data());
    if (const auto error = putInPlace(m_file, m_path))
        return failure(ExitCode::Failed, writeErrorText(m_path, *error)).value();
    return std::nullopt;
}

} // namespace bellpush
