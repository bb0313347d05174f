// SPDX-License-Identifier: MIT
#include "app/practice/templaterules.h"

#include "app/practice/voicecallrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush::practice {

namespace {

constexpr qsizetype longestName = 512;
constexpr int mostButtons = 10;

bool isWord(const WireValue &value, QLatin1StringView word)
{
    return value.text().compare(word, Qt::CaseInsensitive) == 0;
}

bool isCallButton(const WireValue &component)
{
    return isWord(component["type"_L1], "button"_L1)
        && isWord(component["sub_type"_L1], "voice_call"_L1);
}

/// The first objection of `rule` to an element.
Verdict eachRefusal(const WireValue &array, Verdict (*rule)(const WireValue &))
{
    for (const WireValue &element : array.elements()) {
        if (Verdict refusal = rule(element))
            return refusal;
    }
    return {};
}

Verdict callParameterRefusal(const WireValue &parameter)
{
    const QByteArray type = parameter["type"_L1].text().toLatin1();
    return firstRefusal({
        parameter.json().isObject() ? Verdict{} : objectOf(parameter, {}),
        present(parameter["type"_L1]),
        oneOf(parameter["type"_L1], {"ttl_minutes"_L1, "payload"_L1}),
        objectOf(parameter, {"type"_L1, QLatin1StringView(type)}),
        present(parameter[QLatin1StringView(type)]),
        timeToLive(parameter["ttl_minutes"_L1]),
        callPayload(parameter["payload"_L1]),
    });
}

/// 132018, as the real server words it.
Verdict lineRefusal(const WireValue &content)
{
    static const QRegularExpression fault(uR"([\n\r\t]| {5})"_s);
    if (!fault.match(content.text()).hasMatch())
        return {};
    return Refusal{132018,
                   u"Param text cannot have new-line/tab characters or more than 4 "
                   "consecutive spaces"_s};
}

/// The parameters of headers, bodies and other buttons: our templates take none, so their many
/// kinds are only looked at as far as a count needs it.
Verdict parameterRefusal(const WireValue &parameter)
{
    const WireValue content = parameter["text"_L1];
    return firstRefusal({
        parameter.json().isObject() ? Verdict{} : objectOf(parameter, {}),
        present(parameter["type"_L1]),
        text(parameter["type"_L1]),
        isWord(parameter["type"_L1], "text"_L1) ? present(content) : Verdict{},
        text(content),
        lineRefusal(content),
    });
}

Verdict repeatedParameterRefusal(const WireValue &parameters)
{
    QStringList types;
    for (const WireValue &parameter : parameters.elements())
        types += parameter["type"_L1].text();
    if (types.removeDuplicates() == 0)
        return {};
    return invalidParameter(u"Param %1 has a type twice."_s.arg(parameters.name()));
}

Verdict callButtonRefusal(const WireValue &component)
{
    const WireValue parameters = component["parameters"_L1];
    Verdict empty;
    if (parameters.elements().isEmpty())
        empty = invalidParameter(u"Param %1 must not be empty."_s.arg(parameters.name()));
    return firstRefusal({
        present(parameters),
        list(parameters),
        empty,
        eachRefusal(parameters, callParameterRefusal),
        repeatedParameterRefusal(parameters),
    });
}

/// `"0"` or `0`: both are in Meta's pages.
Verdict indexRefusal(const WireValue &index)
{
    static const QRegularExpression digit(uR"(\A[0-9]\z)"_s);
    if (!index.json().isString())
        return wholeNumber(index, 0, mostButtons - 1);
    if (digit.match(index.text()).hasMatch())
        return {};
    return invalidValue(u"Param %1 must be the place of a button, from 0."_s.arg(index.name()));
}

Verdict buttonRefusal(const WireValue &component)
{
    Verdict refusal = firstRefusal({
        objectOf(component, {"type"_L1, "sub_type"_L1, "index"_L1, "parameters"_L1}),
        present(component["sub_type"_L1]),
        oneOfInAnyCase(component["sub_type"_L1],
                       {"BOOKING_CONFIRMATION"_L1, "CATALOG"_L1, "COPY_CODE"_L1, "FLOW"_L1,
                        "MPM"_L1, "ORDER_DETAILS"_L1, "QUICK_REPLY"_L1, "REMINDER"_L1, "URL"_L1,
                        "VOICE_CALL"_L1}),
        indexRefusal(component["index"_L1]),
    });
    if (refusal)
        return refusal;
    if (isCallButton(component))
        return callButtonRefusal(component);
    return firstRefusal({
        present(component["index"_L1]),
        present(component["parameters"_L1]),
        list(component["parameters"_L1]),
        eachRefusal(component["parameters"_L1], parameterRefusal),
    });
}

Verdict componentRefusal(const WireValue &component)
{
    Verdict refusal = firstRefusal({
        component.json().isObject() ? Verdict{} : objectOf(component, {}),
        present(component["type"_L1]),
        oneOfInAnyCase(component["type"_L1], {"header"_L1, "body"_L1, "button"_L1}),
    });
    if (refusal)
        return refusal;
    if (isWord(component["type"_L1], "button"_L1))
        return buttonRefusal(component);
    return firstRefusal({
        objectOf(component, {"type"_L1, "parameters"_L1}),
        present(component["parameters"_L1]),
        list(component["parameters"_L1]),
        eachRefusal(component["parameters"_L1], parameterRefusal),
    });
}

Verdict shapeRefusal(const WireValue &message)
{
    const WireValue language = message["language"_L1];
    return firstRefusal({
        present(message),
        objectOf(message, {"name"_L1, "language"_L1, "components"_L1}),
        present(message["name"_L1]),
        textUpTo(message["name"_L1], longestName),
        present(language),
        objectOf(language, {"code"_L1}),
        present(language["code"_L1]),
        text(language["code"_L1]),
        list(message["components"_L1]),
        eachRefusal(message["components"_L1], componentRefusal),
    });
}

/// The call button of a template comes once and takes its own two parameters, at place 0; nothing
/// else of our templates takes any.
Verdict countRefusal(const WireValue &message, const ApprovedTemplate &approved)
{
    qsizetype callButtonsLeft = approved.hasCallButton ? 1 : 0;
    for (const WireValue &component : message["components"_L1].elements()) {
        if (isCallButton(component) && callButtonsLeft-- > 0) {
            if (component["index"_L1].json().toVariant().toInt() != 0)
                return invalidValue(u"Param %1 is not the call button's place, 0."_s.arg(
                    component["index"_L1].name()));
            continue;
        }
        if (const qsizetype count = component["parameters"_L1].elements().size(); count > 0) {
            return Refusal{
                132000,
                u"%1: number of localizable_params (%2) does not match the "
                "expected number of params (0)"_s.arg(component.name(), QString::number(count))};
        }
    }
    return {};
}

} // namespace

Verdict templateRefusal(const WireValue &message, const QList<ApprovedTemplate> &templates)
{
    if (Verdict refusal = shapeRefusal(message))
        return refusal;

    const QString name = message["name"_L1].text();
    const QString language = message["language"_L1]["code"_L1].text();
    const auto found = std::ranges::find_if(templates, [&name, &language](const auto &approved) {
        return name == approved.name && language == approved.language;
    });
    if (found == templates.end())
        return Refusal{132001, u"template name (%1) does not exist in %2"_s.arg(name, language)};
    return countRefusal(message, *found);
}

} // namespace bellpush::practice
