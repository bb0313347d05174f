// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace bellpush {

/// An option that a command knows.
struct Option {
    enum class Takes { Nothing, Value, Values };

    QLatin1StringView name; ///< As typed, with its dashes.
    Takes takes = Takes::Value;
    bool isLater = false; ///< Promised for a later version: refused until it is there.
};

/// What is wrong with a command line, whatever its values mean.
struct UsageError {
    enum class Reason { Unknown, Later, NeedsValue, TakesNoValue, GivenTwice };

    Reason reason{};
    QString option{}; ///< Its name alone: a value may be a secret typed in the wrong place.

    friend bool operator==(const UsageError &, const UsageError &) = default;
};

/// A command's arguments, taken apart.
class Arguments
{
public:
    const QStringList &positionals() const { return m_positionals; }

    bool has(QLatin1StringView option) const { return m_values.contains(option); }

    /// Empty when the option is not there.
    QString value(QLatin1StringView option) const { return m_values.value(option).value(0); }

    /// Absent when the option is not there.
    std::optional<QString> optionalValue(QLatin1StringView option) const;

    /// Every value of an option that may be repeated, in order.
    QStringList values(QLatin1StringView option) const { return m_values.value(option); }

    /// The options that are there, in no order.
    QStringList options() const { return m_values.keys(); }

    /// The first thing that is wrong with them; the rest was read all the same.
    const std::optional<UsageError> &error() const { return m_error; }

private:
    friend class ArgumentReader;

    QStringList m_positionals;
    QHash<QString, QStringList> m_values;
    std::optional<UsageError> m_error;
};

/// Takes `words` apart. An option's value is the next word whatever it begins with, or what follows
/// `=` in the same word; both may be empty. After `--` there are no options; `-` alone is none.
Arguments readArguments(const QStringList &words, const QList<Option> &options);

QString usageErrorText(const UsageError &error);

} // namespace bellpush
