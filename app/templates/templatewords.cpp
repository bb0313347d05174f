// SPDX-License-Identifier: MIT
#include "app/templates/templatewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: a number of ten digits may not fit into an int, and no text has room for as many variables.
constexpr qsizetype mostDigits = 9;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || c == u'_';
}

bool isNumber(QStringView name)
{
    return name.size() <= mostDigits && name.front() != u'0'
        && std::all_of(name.begin(), name.end(), isDigit);
}

/// The name of the variable that begins where `text` does; empty if none does.
QStringView variableName(QStringView text)
{
    if (!text.startsWith("{{"_L1))
        return {};
    const QStringView rest = text.sliced(2);
    const auto *end = std::find_if_not(rest.begin(), rest.end(),
                                       [](QChar c) { return isNameStart(c) || isDigit(c); });
    const QStringView name = rest.first(end - rest.begin());
    if (name.isEmpty() || !rest.sliced(name.size()).startsWith("}}"_L1))
        return {};
    return isNameStart(name.front()) || isNumber(name) ? name : QStringView();
}

} // namespace

bool hasLabel(TemplateButtonKind kind)
{
    return longestLabel(kind) > 0;
}

bool hasValue(TemplateButtonKind kind)
{
    return longestValue(kind) > 0;
}

qsizetype longestLabel(TemplateButtonKind kind)
{
    switch (kind) {
    case TemplateButtonKind::Call:
        return TemplateButton::longestCallText;
    case TemplateButtonKind::Url:
    case TemplateButtonKind::PhoneNumber:
    case TemplateButtonKind::QuickReply:
        return TemplateButton::longestText;
    case TemplateButtonKind::CopyCode:
        return 0;
    }
    Q_UNREACHABLE();
}

qsizetype longestValue(TemplateButtonKind kind)
{
    switch (kind) {
    case TemplateButtonKind::Url:
        return TemplateButton::longestUrl;
    case TemplateButtonKind::PhoneNumber:
        return TemplateButton::longestPhoneNumber;
    case TemplateButtonKind::CopyCode:
        return TemplateButton::longestCode;
    case TemplateButtonKind::Call:
    case TemplateButtonKind::QuickReply:
        return 0;
    }
    Q_UNREACHABLE();
}

qsizetype mostButtons(TemplateButtonKind kind)
{
    switch (kind) {
    case TemplateButtonKind::Url:
        return 2;
    case TemplateButtonKind::QuickReply:
        return TemplateWords::mostButtons;
    case TemplateButtonKind::Call: // says a third party; Meta does not
    case TemplateButtonKind::PhoneNumber:
    case TemplateButtonKind::CopyCode:
        return 1;
    }
    Q_UNREACHABLE();
}

FilledText filledText(QStringView text, const QStringList &values)
{
    FilledText filled;
    filled.text.reserve(text.size());
    qsizetype done = 0; // up to here `text` is in `filled`
    for (qsizetype at = text.indexOf(u'{'); at >= 0; at = text.indexOf(u'{', at)) {
        const QStringView name = variableName(text.sliced(at));
        if (name.isEmpty()) {
            ++at;
            continue;
        }
        const QStringView typed = text.sliced(at, name.size() + 4);
        const int number = isNameStart(name.front()) ? 0 : name.toInt();
        const QString value = values.value(number - 1);
        filled.text += text.sliced(done, at - done);
        filled.variables.append({.start = filled.text.size(),
                                 .length = value.isEmpty() ? typed.size() : value.size(),
                                 .name = name.toString(),
                                 .number = number,
                                 .isFilled = !value.isEmpty()});
        filled.text += value.isEmpty() ? typed : QStringView(value);
        at += typed.size();
        done = at;
    }
    filled.text += text.sliced(done);
    return filled;
}

int neededValues(QStringView text)
{
    int highest = 0;
    for (const FilledVariable &variable : filledText(text, {}).variables)
        highest = std::max(highest, variable.number);
    return highest;
}

} // namespace bellpush
