// SPDX-License-Identifier: MIT
#include "app/storage/documentfile.h"

namespace bellpush {

Result<Document, OpenError> openDocument(const QString &path)
{
    return openDocument(path, longestDocument);
}

Result<Document, OpenError> openDocument(const QString &path, qint64 longest)
{
    const auto bytes = readFile(path, longest + 1);
    if (!bytes)
        return tl::unexpected(OpenError(bytes.error()));
    if (bytes->size() > longest)
        return tl::unexpected(OpenError(FileError{FileError::Reason::TooLarge, {}}));

    auto document = readDocument(*bytes);
    if (!document)
        return tl::unexpected(OpenError(document.error()));
    return *std::move(document);
}

} // namespace bellpush
