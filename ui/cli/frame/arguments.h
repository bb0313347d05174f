// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/option.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace bellpush {

/// What is wrong with a command line, whatever its values mean.
struct UsageError {
    enum class Reason { Unknown, Later, NeedsValue, TakesNoValue, GivenTwice };

    Reason reason{};
    QString option{};  ///< Its name alone: a value may be a secret typed in the wrong place.
    QString nearest{}; ///< For an unknown one: what may have been meant; or empty.

    friend bool operator==(const UsageError &, const UsageError &) = default;
};

/// A command's arguments, taken apart. Only options that were declared can be read.
class Arguments
{
public:
    const QStringList &positionals() const { return m_positionals; }

    bool has(const Option &option) const;

    /// Empty when the option is not there.
    QString value(const Option &option) const { return values(option).value(0); }

    /// Absent when the option is not there.
    std::optional<QString> optionalValue(const Option &option) const;

    /// Every value of an option that may be repeated, in order.
    QStringList values(const Option &option) const;

    /// A number: `optionProblem()` found none, or the option is not there.
    int whole(const Option &option, int whenAbsent) const;
    double decimal(const Option &option, double whenAbsent) const;

    /// The place of a word among the option's: the first is what an absent one means.
    template <typename Enum>
    Enum word(const Option &option) const
    {
        return static_cast<Enum>(has(option) ? wordPlace(option, value(option)) : 0);
    }

    // For those who hold options against their declarations, which is no reading of them:
    bool isGiven(const QString &option) const { return m_values.contains(option); }
    QStringList given(const QString &option) const { return m_values.value(option); }

    /// The options that are there and that nobody has read, by name.
    QStringList unread() const;

    /// The first thing that is wrong with them; the rest was read all the same.
    const std::optional<UsageError> &error() const { return m_error; }

private:
    friend class ArgumentReader;

    QStringList m_positionals;
    QStringList m_declared;
    QHash<QString, QStringList> m_values;
    mutable QSet<QString> m_read; // what nobody reads does nothing, and its user is told
    std::optional<UsageError> m_error;
};

/// Takes `words` apart. An option's value is the next word whatever it begins with, or what follows
/// `=` in the same word; both may be empty. After `--` there are no options; `-` alone is none.
Arguments readArguments(const QStringList &words, const QList<Option> &options);

QString usageErrorText(const UsageError &error);

} // namespace bellpush
