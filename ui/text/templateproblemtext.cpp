// SPDX-License-Identifier: MIT
#include "ui/text/templateproblemtext.h"

#include "app/message/draftcheck.h"

#include <QCoreApplication>
#include <QLocale>

namespace bellpush {

namespace {

struct TemplateProblemText {
    Q_DECLARE_TR_FUNCTIONS(TemplateProblemText)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString otherCountText(DraftField field, const ValueError &error)
{
    const QString text = field == DraftField::HeaderParameter
        ? TemplateProblemText::tr(
            "Variables in the template header: %1; values here: %2. WhatsApp refuses "
            "the message while they differ (132000).")
        : TemplateProblemText::tr(
            "Variables in the template message: %1; values here: %2. WhatsApp "
            "refuses the message while they differ (132000).");
    return text.arg(number(error.limit), number(error.count));
}

QString listText(const ValueError &error)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case TooMany:
        return TemplateProblemText::tr("A template has at most %1 buttons; this one has %2.")
            .arg(number(error.limit), number(error.count));
    case TooManyAlike:
        return TemplateProblemText::tr("A template has at most %1 of this type; this one has %2.")
            .arg(number(error.limit), number(error.count));
    default:
        return TemplateProblemText::tr(
            "Quick replies stand together, before or after all other buttons; "
            "here a third group begins.");
    }
}

QString variableText(DraftField field, const ValueError &error)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case VariableAtEdge:
        return TemplateProblemText::tr(
                   "WhatsApp approves no message that begins or ends with a variable "
                   "(2388299): put words beside %1.")
            .arg(error.found);
    case VariableGap:
        return TemplateProblemText::tr(
                   "Variables are numbered from {{1}} without a gap: %1 is missing.")
            .arg(error.found);
    case VariableNotLast:
        return TemplateProblemText::tr(
                   "An address has one variable at most, and ends with it: %1 does not "
                   "end this one.")
            .arg(error.found);
    default:
        return field == DraftField::TemplateFooter
            ? TemplateProblemText::tr("A footer has no variables: WhatsApp would not approve %1.")
                  .arg(error.found)
            : TemplateProblemText::tr("There are no variables here: WhatsApp would not approve %1.")
                  .arg(error.found);
    }
}

} // namespace

QString templateProblemText(DraftField field, const ValueError &error)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case OtherCount:
        return otherCountText(field, error);
    case NamedVariable:
        return TemplateProblemText::tr(
                   "Values are sent by number, for {{1}} and {{2}}: WhatsApp will not "
                   "take one for “%1”.")
            .arg(error.found);
    case VariableAtEdge:
    case VariableGap:
    case VariableNotLast:
    case NoVariables:
        return variableText(field, error);
    default:
        return listText(error);
    }
}

} // namespace bellpush
