// SPDX-License-Identifier: MIT
#include "app/practice/wirevalue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush::practice {

namespace {

bool contains(Words words, const QString &text, Qt::CaseSensitivity sensitivity)
{
    return std::ranges::any_of(words, [&text, sensitivity](QLatin1StringView word) {
        return text.compare(word, sensitivity) == 0;
    });
}

Verdict must(bool kept, const WireValue &value, const QString &rule)
{
    if (kept || !value.isPresent())
        return {};
    return invalidParameter(u"Param %1 must %2."_s.arg(value.name(), rule));
}

/// As the real server words it, enum in braces and all.
Verdict oneOf(const WireValue &value, Words words, Qt::CaseSensitivity sensitivity)
{
    QStringList choices;
    for (const QLatin1StringView word : words)
        choices += word;
    const QString rule = u"be one of {%1} - got \"%2\""_s.arg(choices.join(", "_L1), value.text());
    return firstRefusal(
        {text(value), must(contains(words, value.text(), sensitivity), value, rule)});
}

} // namespace

WireValue::WireValue(QJsonValue value, QString name)
    : m_value(std::move(value)),
      m_name(std::move(name))
{ }

WireValue WireValue::operator[](QLatin1StringView key) const
{
    return {m_value[key], m_name.isEmpty() ? QString(key) : u"%1['%2']"_s.arg(m_name, key)};
}

QList<WireValue> WireValue::elements() const
{
    QList<WireValue> all;
    for (const QJsonValue element : m_value.toArray())
        all.append({element, u"%1[%2]"_s.arg(m_name, QString::number(all.size()))});
    return all;
}

Refusal invalidParameter(const QString &details)
{
    return {100, details};
}

Refusal invalidValue(const QString &details)
{
    return {131009, details};
}

Verdict firstRefusal(std::initializer_list<Verdict> verdicts)
{
    const auto *found = std::ranges::find_if(verdicts, &Verdict::has_value);
    return found == verdicts.end() ? Verdict{} : *found;
}

Verdict present(const WireValue &value)
{
    if (value.isPresent())
        return {};
    return Refusal{131008, u"The parameter %1 is required."_s.arg(value.name())};
}

Verdict objectOf(const WireValue &value, Words keys)
{
    if (Verdict refusal = must(value.json().isObject(), value, u"be an object"_s))
        return refusal;

    const QStringList all = value.json().toObject().keys();
    const auto unexpected = std::ranges::find_if(
        all, [keys](const QString &key) { return !contains(keys, key, Qt::CaseSensitive); });
    if (unexpected == all.end())
        return {};
    return invalidParameter(u"Unexpected key \"%1\" on param \"%2\"."_s.arg(
        *unexpected, value.name().isEmpty() ? u"message"_s : value.name()));
}

Verdict list(const WireValue &value)
{
    return must(value.json().isArray(), value, u"be an array"_s);
}

Verdict text(const WireValue &value)
{
    return firstRefusal({must(value.json().isString(), value, u"be a string"_s),
                         must(!value.text().isEmpty(), value, u"not be empty"_s)});
}

Verdict textUpTo(const WireValue &value, qsizetype longest)
{
    const QString rule = u"be at most %1 characters long"_s.arg(longest);
    return firstRefusal({text(value), must(value.text().toUcs4().size() <= longest, value, rule)});
}

Verdict wordsUpTo(const WireValue &value, qsizetype longest)
{
    return firstRefusal({textUpTo(value, longest),
                         must(!value.text().trimmed().isEmpty(), value, u"not be blank"_s)});
}

Verdict trueOrFalse(const WireValue &value)
{
    return must(value.json().isBool(), value, u"be a boolean"_s);
}

Verdict wholeNumber(const WireValue &value, int least, int most)
{
    const double number = value.json().toDouble();
    const bool isWhole = value.json().isDouble() && std::floor(number) == number;
    if (Verdict refusal = must(isWhole, value, u"be an integer"_s))
        return refusal;
    if (!value.isPresent() || (number >= least && number <= most))
        return {};
    return invalidValue(u"Param %1 must be between %2 and %3."_s.arg(
        value.name(), QString::number(least), QString::number(most)));
}

Verdict oneOf(const WireValue &value, Words words)
{
    return oneOf(value, words, Qt::CaseSensitive);
}

Verdict oneOfInAnyCase(const WireValue &value, Words words)
{
    return oneOf(value, words, Qt::CaseInsensitive);
}

Verdict webAddress(const WireValue &value)
{
    if (Verdict refusal = text(value))
        return refusal;
    const QUrl url(value.text(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!value.isPresent() || (url.isValid() && isWeb && !url.host().isEmpty()))
        return {};
    return invalidValue(u"Param %1 is not a valid http or https URL."_s.arg(value.name()));
}

} // namespace bellpush::practice
