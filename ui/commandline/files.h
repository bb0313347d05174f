// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"
#include "ui/commandline/finding.h"

namespace bellpush {

class Console;

/// The draft in the document at `path`; `-` is standard input. Errors: Failed.
Result<MessageDraft, Failure> openDraft(const QString &path);

/// Up to `longest` bytes of a file; `-` is standard input. Errors: Failed, also for a longer one.
Result<QByteArray, Failure> readBytes(const QString &path, qint64 longest);

/// Writes all of `bytes` to `path` or leaves what is there; `-` is standard output.
std::optional<Failure> deliver(const QString &path, const QByteArray &bytes, Console &console);

} // namespace bellpush
