// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/problem.h"
#include "ui/cli/frame/exitcode.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace bellpush {

enum class DraftField;

/// One thing to say on standard error: a line of words, or of JSON.
struct Finding {
    Severity severity
        = Severity::Error; ///< A warning leaves the exit status; a note says what was done.
    QString field{};       ///< An option's name without its dashes; empty: about no single field.
    QString file{};        ///< Where several files are looked at: which one.
    QString text{};        ///< In the user's language.
    std::optional<ValueError> value{}; ///< The rule, for those who read JSON.
    QJsonObject more{};                ///< Members of JSON that only this finding has.
};

/// Why a command ends early.
struct Failure {
    ExitCode exit{};
    Finding finding{};
};

/// A failure with one sentence and no field.
tl::unexpected<Failure> failure(ExitCode exit, const QString &text);

/// A rule broken in `field`.
tl::unexpected<Failure> ruleBroken(const QString &field, const QString &text);

Finding warning(const QString &field, const QString &text);

Finding note(const QString &text);

/// A draft's problem under the name of its field.
Finding toFinding(const Problem<DraftField> &problem);

/// `error: body: At most …`, on one line whatever is quoted in it: control characters and line
/// separators become spaces.
QString toLine(const Finding &finding);

/// The same as an object with `severity`, `text` and, where they apply, `field`, `file`, `limit`,
/// `count` and `source` (the page the rule is from).
QJsonObject toJson(const Finding &finding);

} // namespace bellpush
