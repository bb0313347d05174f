// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

#include <QtGlobal>

namespace bellpush {

/// Nobody reads the environment's `WHATSAPP_TOKEN` out of this process, whatever the command is: to
/// be called before anything else.
void guardTokenVariable();

inline constexpr Option tokenFileOption{
    .name = QLatin1StringView("--token-file"),
    .value = QLatin1StringView("FILE"),
    .help = QT_TRANSLATE_NOOP("Option", "has the token; else WHATSAPP_TOKEN has it")};

/// The token to send with: from `--token-file`, or else from the environment's `WHATSAPP_TOKEN`;
/// never from the command line, which every user of the machine can read.
///
/// It is taken out of the environment, and no picture of the memory it then stands in can be had.
/// White space around it is removed. Errors: Failed for a file that cannot be read, WrongUsage for
/// no token and for bytes that cannot stand in a header.
Result<QByteArray, Failure> readToken(const Arguments &arguments);

/// A server's `words` without the token, should they repeat it. Tokens under eight characters
/// are left alone: they are none of WhatsApp's and could be part of any word.
QString withoutToken(QString words, const QByteArray &token);

} // namespace bellpush
