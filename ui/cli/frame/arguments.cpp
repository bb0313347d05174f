// SPDX-License-Identifier: MIT
#include "ui/cli/frame/arguments.h"

#include "ui/cli/frame/nearestword.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct UsageText {
    Q_DECLARE_TR_FUNCTIONS(UsageText)
};

} // namespace

bool Arguments::has(const Option &option) const
{
    Q_ASSERT(m_declared.contains(option.name));
    m_read.insert(option.name);
    return m_values.contains(option.name);
}

QStringList Arguments::values(const Option &option) const
{
    return has(option) ? m_values.value(option.name) : QStringList();
}

std::optional<QString> Arguments::optionalValue(const Option &option) const
{
    return has(option) ? std::optional(value(option)) : std::nullopt;
}

int Arguments::whole(const Option &option, int whenAbsent) const
{
    return has(option) ? value(option).toInt() : whenAbsent;
}

double Arguments::decimal(const Option &option, double whenAbsent) const
{
    return has(option) ? value(option).toDouble() : whenAbsent;
}

QStringList Arguments::unread() const
{
    QStringList names = m_values.keys();
    names.removeIf([this](const QString &name) { return m_read.contains(name); });
    names.sort();
    return names;
}

/// Reads one word after the other.
class ArgumentReader
{
public:
    ArgumentReader(const QStringList &words, const QList<Option> &options)
        : m_words(words),
          m_options(options)
    {
        for (const Option &option : options)
            m_arguments.m_declared.append(option.name);
    }

    Arguments read()
    {
        bool optionsEnded = false;
        while (m_next < m_words.size()) {
            const QString &word = m_words.at(m_next++);
            if (!optionsEnded && word == "--"_L1)
                optionsEnded = true;
            else if (optionsEnded || word == "-"_L1 || !word.startsWith(u'-'))
                m_arguments.m_positionals.append(word);
            else
                readOption(word);
        }
        return m_arguments;
    }

private:
    using Reason = UsageError::Reason;

    void readOption(const QString &word)
    {
        const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
        const QString name = word.left(equals);
        const auto known
            = std::find_if(m_options.cbegin(), m_options.cend(),
                           [&name](const Option &option) { return option.name == name; });
        if (known == m_options.cend()) {
            refuse(Reason::Unknown, name, nearestWord(name, offered()));
            return;
        }
        if (known->isLater)
            refuse(Reason::Later, name);
        if (known->value.isEmpty())
            readFlag(name, equals >= 0);
        else
            readValue(*known, equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1)));
    }

    /// Without those that would be refused.
    QStringList offered() const
    {
        QStringList names;
        for (const Option &option : m_options) {
            if (!option.isLater)
                names.append(option.name);
        }
        return names;
    }

    void readFlag(const QString &name, bool hasValue)
    {
        if (hasValue)
            refuse(Reason::TakesNoValue, name);
        m_arguments.m_values.insert(name, {});
    }

    void readValue(const Option &option, std::optional<QString> value)
    {
        const QString name = option.name;
        if (!value && m_next < m_words.size())
            value = m_words.at(m_next++);
        if (!value) {
            refuse(Reason::NeedsValue, name);
            return;
        }
        QStringList &values = m_arguments.m_values[name];
        if (!values.isEmpty() && !option.isRepeated)
            refuse(Reason::GivenTwice, name);
        values.append(*value);
    }

    void refuse(Reason reason, const QString &option, const QString &nearest = {})
    {
        if (!m_arguments.m_error)
            m_arguments.m_error = {reason, option, nearest};
    }

    const QStringList &m_words;
    const QList<Option> &m_options;
    qsizetype m_next = 0;
    Arguments m_arguments;
};

Arguments readArguments(const QStringList &words, const QList<Option> &options)
{
    return ArgumentReader(words, options).read();
}

QString usageErrorText(const UsageError &error)
{
    using enum UsageError::Reason;
    switch (error.reason) {
    case Unknown:
        return error.nearest.isEmpty()
            ? UsageText::tr("There is no option %1 here.").arg(error.option)
            : UsageText::tr("There is no option %1 here; %2 perhaps?")
                  .arg(error.option, error.nearest);
    case Later:
        return UsageText::tr("%1 comes with a later version.").arg(error.option);
    case NeedsValue:
        return UsageText::tr("%1 needs a value.").arg(error.option);
    case TakesNoValue:
        return UsageText::tr("%1 takes no value.").arg(error.option);
    case GivenTwice:
        return UsageText::tr("%1 is given twice.").arg(error.option);
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
