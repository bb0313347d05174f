// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/media.h"

#include <QUrl>

namespace bellpush {

/// The address in what was typed: https, http on this machine only, or a file (`file:` or an
/// absolute path). Errors: NoAddress, PlainHttp, HasPassword.
Result<QUrl, MediaProblem> mediaAddress(const QString &typed);

/// Whether `typed` looks like all of an address, allowed or not: a host with a dot (or this
/// machine) and something behind it, or a path that does not end in a folder. What is still being
/// typed mostly does not, so that nobody else's server is asked.
bool isComplete(const QString &typed);

/// Why nothing is fetched from `address`, if so; the rules of mediaAddress().
std::optional<MediaProblem> addressProblem(const QUrl &address);

/// Whether an answer from `from` may send us to `to`: never to a file or to plain http elsewhere,
/// and never to this machine from another, whose pages must not choose what is read here.
bool mayRedirect(const QUrl &from, const QUrl &to);

} // namespace bellpush
