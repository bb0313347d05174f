// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace bellpush {

struct Command;

/// What `bellpush-cli COMMAND --help` prints, without a newline at the end.
QString helpText(const Command &command);

/// What `bellpush-cli --help` prints.
QString helpText(const QList<Command> &commands);

} // namespace bellpush
