// SPDX-License-Identifier: MIT
#include "app/message/templatewordscheck.h"

#include "app/message/edgevariable.h"
#include "app/values/charactercount.h"
#include "app/values/numberremark.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = ValueError::Reason;

/// As a variable stands in a text.
QString typedVariable(const QString &name)
{
    return u"{{%1}}"_s.arg(name);
}

QString typedVariable(int number)
{
    return typedVariable(QString::number(number));
}

/// Collects warnings about a template's words.
struct Warnings {
    QList<Problem<DraftField>> problems{};

    void add(DraftField field, ValueError error, int place = 0)
    {
        error.source = Source::Templates;
        problems.append({field, Severity::Warning, error, place});
    }

    void addIfLong(DraftField field, const QString &text, qsizetype longest, int place = 0)
    {
        const qsizetype count = characterCount(text);
        if (count > longest)
            add(field, {.reason = Reason::TooLong, .limit = longest, .count = count}, place);
    }
};

/// Notes the first number that `variables` leave out: WhatsApp wants all from 1 to the highest.
void checkNumbers(Warnings &warnings, DraftField field, const QList<FilledVariable> &variables,
                  int place = 0)
{
    QSet<int> numbers;
    for (const FilledVariable &each : variables)
        numbers.insert(each.number);
    int next = 1;
    while (numbers.contains(next))
        ++next;
    if (next <= numbers.size())
        warnings.add(field, {.reason = Reason::VariableGap, .found = typedVariable(next)}, place);
}

/// Notes the first variable where there can be none.
void checkHasNone(Warnings &warnings, DraftField field, const QString &text, int place = 0)
{
    const QList<FilledVariable> variables = filledText(text, {}).variables;
    if (!variables.isEmpty())
        warnings.add(field,
                     {.reason = Reason::NoVariables, .found = typedVariable(variables[0].name)},
                     place);
}

/// Notes the variable that a body begins or ends with.
void checkEdges(Warnings &warnings, const QString &body)
{
    if (const auto name = edgeVariable(body))
        warnings.add(DraftField::TemplateBody,
                     {.reason = Reason::VariableAtEdge, .found = typedVariable(*name)});
}

/// Notes a variable in an address that is not its end: WhatsApp takes one, there.
void checkAddress(Warnings &warnings, const QString &address, int place)
{
    const QList<FilledVariable> variables = filledText(address, {}).variables;
    if (variables.isEmpty())
        return;
    const FilledVariable &first = variables.constFirst();
    if (first.start + first.length != address.size())
        warnings.add(DraftField::TemplateButtonUrl,
                     {.reason = Reason::VariableNotLast, .found = typedVariable(first.name)},
                     place);
    else if (first.number != 0)
        checkNumbers(warnings, DraftField::TemplateButtonUrl, {first}, place);
}

/// Notes where the variables of `text` and the `given` values do not belong together: the number
/// at `valuesField`, a variable no value can be sent for at `textField`.
void checkVariables(Warnings &warnings, DraftField textField, const QString &text,
                    DraftField valuesField, qsizetype given)
{
    if (text.isEmpty())
        return;
    const QList<FilledVariable> variables = filledText(text, {}).variables;
    const auto named = std::find_if(variables.cbegin(), variables.cend(),
                                    [](const FilledVariable &each) { return each.number == 0; });
    if (named != variables.cend()) {
        warnings.add(textField,
                     {.reason = Reason::NamedVariable, .found = typedVariable(named->name)});
        return;
    }
    checkNumbers(warnings, textField, variables);
    const int needed = neededValues(text);
    if (needed != given)
        warnings.add(valuesField, {.reason = Reason::OtherCount, .limit = needed, .count = given});
}

/// Notes what is odd about the number that a button dials.
void checkNumber(Warnings &warnings, const QString &typed, const std::optional<Country> &country,
                 int place)
{
    if (typed.isEmpty() || !filledText(typed, {}).variables.isEmpty())
        return;
    const auto remark = numberRemark(readNumber(typed, country));
    if (!remark)
        return;
    warnings.problems.append({.field = DraftField::TemplateButtonNumber,
                              .severity = std::max(remark->severity, Severity::Warning),
                              .error = remark->error,
                              .place = place});
}

DraftField valueField(TemplateButtonKind kind)
{
    switch (kind) {
    case TemplateButtonKind::PhoneNumber:
        return DraftField::TemplateButtonNumber;
    case TemplateButtonKind::CopyCode:
        return DraftField::TemplateButtonCode;
    default:
        return DraftField::TemplateButtonUrl;
    }
}

void checkVariables(Warnings &warnings, const TemplateButton &button, int place)
{
    if (hasLabel(button.kind))
        checkHasNone(warnings, DraftField::TemplateButtonLabel, button.text, place);
    if (button.kind == TemplateButtonKind::Url)
        checkAddress(warnings, button.value, place);
    else if (hasValue(button.kind))
        checkHasNone(warnings, valueField(button.kind), button.value, place);
}

void checkLengths(Warnings &warnings, const TemplateButton &button, int place)
{
    if (hasLabel(button.kind))
        warnings.addIfLong(DraftField::TemplateButtonLabel, button.text, longestLabel(button.kind),
                           place);
    if (hasValue(button.kind))
        warnings.addIfLong(valueField(button.kind), button.value, longestValue(button.kind), place);
}

/// Notes the first button that is one too many of its kind.
void checkCount(Warnings &warnings, const QList<TemplateButton> &buttons, TemplateButtonKind kind)
{
    const qsizetype most = mostButtons(kind);
    int count = 0;
    int place = 0; // of the first one too many
    for (int i = 0; i < buttons.size(); ++i) {
        if (buttons[i].kind == kind && ++count == most + 1)
            place = i + 1;
    }
    if (place != 0)
        warnings.add(DraftField::TemplateButtons,
                     {.reason = Reason::TooManyAlike, .limit = most, .count = count}, place);
}

/// Notes where a third group begins: quick replies stand together, and so do the others.
void checkGroups(Warnings &warnings, const QList<TemplateButton> &buttons)
{
    const auto isReply = [&](int i) {
        return buttons[i].kind == TemplateButtonKind::QuickReply;
    };
    int groups = 1;
    for (int i = 1; i < buttons.size(); ++i) {
        if (isReply(i) != isReply(i - 1) && ++groups > 2) {
            warnings.add(DraftField::TemplateButtons, {.reason = Reason::NotGrouped}, i + 1);
            return;
        }
    }
}

void checkButtons(Warnings &warnings, const QList<TemplateButton> &buttons,
                  const std::optional<Country> &country)
{
    if (buttons.size() > TemplateWords::mostButtons)
        warnings.add(DraftField::TemplateButtons,
                     {.reason = Reason::TooMany,
                      .limit = TemplateWords::mostButtons,
                      .count = buttons.size()});
    using enum TemplateButtonKind;
    for (const TemplateButtonKind kind : {Call, Url, PhoneNumber, CopyCode})
        checkCount(warnings, buttons, kind);
    checkGroups(warnings, buttons);
    for (int i = 0; i < buttons.size(); ++i) {
        checkLengths(warnings, buttons[i], i + 1);
        checkVariables(warnings, buttons[i], i + 1);
        if (buttons[i].kind == PhoneNumber)
            checkNumber(warnings, buttons[i].value, country, i + 1);
    }
}

} // namespace

QList<Problem<DraftField>> templateWordsWarnings(const MessageDraft &draft)
{
    const TemplateWords &words = draft.templateWords;
    Warnings warnings;
    warnings.addIfLong(DraftField::TemplateHeader, words.header, TemplateWords::longestHeader);
    warnings.addIfLong(DraftField::TemplateBody, words.body, TemplateWords::longestBody);
    warnings.addIfLong(DraftField::TemplateFooter, words.footer, TemplateWords::longestFooter);
    checkVariables(warnings, DraftField::TemplateHeader, words.header, DraftField::HeaderParameter,
                   draft.headerParameter.isEmpty() ? 0 : 1);
    checkEdges(warnings, words.body);
    checkHasNone(warnings, DraftField::TemplateFooter, words.footer);
    checkVariables(warnings, DraftField::TemplateBody, words.body, DraftField::BodyParameters,
                   draft.bodyParameters.size());
    checkButtons(warnings, words.buttons, draft.country);
    return std::move(warnings.problems);
}

} // namespace bellpush
