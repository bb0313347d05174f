// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

/// The rules of the practice account. They share no code with the message types.
namespace bellpush::practice {

/// Why a request is refused.
struct Refusal {
    int code;        ///< The documented error code.
    QString details; ///< What is wrong, in English, as `error_data.details` has it.
};

/// Nothing, or the first thing that is wrong.
using Verdict = std::optional<Refusal>;

/// One value of a request, and what errors call it: `interactive['body']['text']`.
class WireValue
{
public:
    /// The name of the whole message is empty.
    WireValue(QJsonValue value, QString name);

    /// The member `key`; absent as well if this is no object.
    WireValue operator[](QLatin1StringView key) const;
    /// The elements; none if this is no array.
    QList<WireValue> elements() const;

    bool isPresent() const { return !m_value.isUndefined(); }
    const QJsonValue &json() const { return m_value; }
    /// The text; empty if this is none.
    QString text() const { return m_value.toString(); }
    const QString &name() const { return m_name; }

private:
    QJsonValue m_value;
    QString m_name;
};

using Words = std::initializer_list<QLatin1StringView>;

/// 100: the documented code for misspelled, wrongly typed, too long and unlisted values.
Refusal invalidParameter(const QString &details);
/// 131009: the documented code for a value that cannot be.
Refusal invalidValue(const QString &details);

/// The first objection; nothing if there is none.
Verdict firstRefusal(std::initializer_list<Verdict> verdicts);

/// 131008 if it is absent. All rules below let an absent value pass and refuse null.
Verdict present(const WireValue &value);

/// 100 unless it is an object that has none but `keys`.
Verdict objectOf(const WireValue &value, Words keys);

/// 100 unless it is an array.
Verdict list(const WireValue &value);

/// 100 unless it is a text that is not empty.
Verdict text(const WireValue &value);

/// 100 unless it is a text of 1 to `longest` code points. Code points are our reading of
/// "characters".
Verdict textUpTo(const WireValue &value, qsizetype longest);

/// As `textUpTo`, for what people read: blank is refused too (ours: nothing would show).
Verdict wordsUpTo(const WireValue &value, qsizetype longest);

/// 100 unless it is `true` or `false`.
Verdict trueOrFalse(const WireValue &value);

/// 100 unless it is a whole number, 131009 unless it is within `least` and `most`.
Verdict wholeNumber(const WireValue &value, int least, int most);

/// 100 unless it is one of `words`, in the same case.
Verdict oneOf(const WireValue &value, Words words);

/// As `oneOf`, in any case.
Verdict oneOfInAnyCase(const WireValue &value, Words words);

/// 131009 unless it is an `http` or `https` address with a host.
Verdict webAddress(const WireValue &value);

} // namespace bellpush::practice
