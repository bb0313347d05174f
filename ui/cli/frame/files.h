// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"
#include "app/message/messagedraft.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

class Console;

/// The draft in the document at `path`; `-` is standard input. Errors: Failed.
Result<MessageDraft, Failure> openDraft(const QString &path);

/// Up to `longest` bytes of a file; `-` is standard input. Errors: Failed, also for a longer one.
Result<QByteArray, Failure> readBytes(const QString &path, qint64 longest);

/// `-`, or a name of it that the system gives.
bool isStandardOutput(const QString &path);

/// Whether `path` is none that a file could be put at: standard output, a device or a pipe.
bool isStream(const QString &path);

Failure writeFailed(const QString &path, const FileError &error);

/// Writes all of `bytes` to `path` or leaves what is there; `-` is standard output. A device or a
/// pipe is written to and not replaced.
std::optional<Failure> deliver(const QString &path, const QByteArray &bytes, Console &console);

} // namespace bellpush
