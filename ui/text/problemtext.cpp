// SPDX-License-Identifier: MIT
#include "ui/text/problemtext.h"

#include "app/message/draftcheck.h"
#include "ui/text/numberproblemtext.h"
#include "ui/text/templateproblemtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bellpush {

namespace {

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString missingText(DraftField field)
{
    switch (field) {
    case DraftField::ToUserId:
        return numberProblemText({.reason = ValueError::Reason::Missing}, NumberUse::WriteTo);
    case DraftField::Body:
        return ProblemText::tr("Write the message: WhatsApp sends none without text.");
    case DraftField::DisplayText:
        return ProblemText::tr("Write what the button says.");
    case DraftField::Url:
        return ProblemText::tr("Enter the address the button opens, such as "
                               "https://example.com/book.");
    case DraftField::TextHeader:
        return ProblemText::tr("Write the header, or choose None as its type.");
    case DraftField::ImageHeader:
    case DraftField::VideoHeader:
    case DraftField::DocumentHeader:
        return ProblemText::tr("Enter the address of the file, or choose None as the header’s "
                               "type.");
    case DraftField::Name:
        return ProblemText::tr("Enter the name of an approved template.");
    case DraftField::Language:
        return ProblemText::tr("Choose the language the template was approved in.");
    case DraftField::BodyParameters:
        return ProblemText::tr("is empty: a variable needs a value.");
    default:
        return ProblemText::tr("Fill this in.");
    }
}

QString tooLongText(const ValueError &error)
{
    return ProblemText::tr("At most %1 characters; this has %2.")
        .arg(number(error.limit), number(error.count));
}

QString outOfRangeText(DraftField field, const ValueError &error)
{
    if (field != DraftField::TtlMinutes)
        return ProblemText::tr("A template’s buttons are counted from 0 to 9; this is %1.")
            .arg(number(error.count));
    if (error.count < 0) // tr() puts no number below zero in place of %n
        return ProblemText::tr("From 1 minute to 30 days (43,200 minutes); this is %1.")
            .arg(number(error.count));
    return ProblemText::tr("From 1 minute to 30 days (43,200 minutes); this is %n minute(s).",
                           nullptr, static_cast<int>(std::min(error.count, qint64{2'000'000'000})));
}

QString notANumberText(DraftField field, const ValueError &error)
{
    if (field == DraftField::TtlMinutes)
        return ProblemText::tr("Enter a whole number of minutes from 1 to 43,200; this is “%1”.")
            .arg(error.found);
    return ProblemText::tr("Enter a whole number from 0 to 9; this is “%1”.").arg(error.found);
}

QString strayText(DraftField field, const ValueError &error)
{
    const QString found = error.found.isEmpty() ? ProblemText::tr("a symbol") : error.found;
    if (field == DraftField::Name)
        return ProblemText::tr("A template’s name has only a–z, 0–9 and _; “%1” does not belong "
                               "in it.")
            .arg(found);
    return ProblemText::tr("An address has no spaces: write %20 instead.");
}

QString malformedText(DraftField field)
{
    if (field == DraftField::ToUserId)
        return ProblemText::tr("A business-scoped user ID looks like US.13491208655302741918: "
                               "two capital letters, a dot, then letters and digits.");
    return ProblemText::tr("Enter a whole address that begins with https:// or http://.");
}

QString needsOtherText(DraftField field)
{
    if (field == DraftField::UrlIndex)
        return ProblemText::tr("Say which button of the template the link variable belongs to: 0 "
                               "is the first.");
    return ProblemText::tr("Enter what the button adds to its address, or clear the button’s "
                           "place.");
}

QString warningText(DraftField field, const ValueError &error)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case LongInUtf16:
        return ProblemText::tr("Fits if WhatsApp counts characters as people do. Should it count "
                               "UTF-16 units, this has %1 of %2.")
            .arg(number(error.count), number(error.limit));
    case LongLink:
        return ProblemText::tr("WhatsApp states no limit for this address; in templates it is %1 "
                               "characters, and this has %2.")
            .arg(number(error.limit), number(error.count));
    case NoCallLink:
        return ProblemText::tr("There is no call link in this text, so nobody can call from it. "
                               "Insert one.");
    case BrokenCallLink:
    case BrokenChatLink:
    case UnlikelyLink:
        return linkFaultText(error);
    case NothingToShow:
        return ProblemText::tr("There is no link to preview: WhatsApp previews the first address "
                               "that begins with https:// or http://, and no bare IP address.");
    case NotEncoded:
        return ProblemText::tr("“%1” has to be percent-encoded in an address.").arg(error.found);
    case OtherFileType:
        return ProblemText::tr("WhatsApp does not show %1 files here.").arg(error.found);
    default:
        return templateProblemText(field, error);
    }
}

QString otherText(DraftField field, const ValueError &error)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case Missing:
        return missingText(field);
    case Blank:
        return ProblemText::tr("There are only spaces here: write something, or clear it.");
    case TooShort:
    case TooLong:
        return tooLongText(error);
    case TooSmall:
    case TooLarge:
        return outOfRangeText(field, error);
    case NotANumber:
        return notANumberText(field, error);
    case StrayCharacter:
        return strayText(field, error);
    case LeadingZero:
    case Unlikely:
    case OtherReading:
    case ReadAs:
        return numberProblemText(error, NumberUse::Dial);
    case Malformed:
        return malformedText(field);
    case NotOffered:
        return ProblemText::tr("WhatsApp has no template language “%1”; pt_BR and en are two it "
                               "has.")
            .arg(error.found);
    case NeedsOther:
        return needsOtherText(field);
    case BreaksLine:
        return ProblemText::tr("WhatsApp takes no line breaks and no tabs in a variable (132018): "
                               "write it in one line.");
    case Rounded:
    case NoNumberPlans:
        return numberProblemText(error, NumberUse::Dial);
    case ManySpaces:
        return ProblemText::tr("WhatsApp takes at most %1 spaces in a row in a variable (132018); "
                               "this has %2.")
            .arg(number(error.limit), number(error.count));
    case LongInUtf16:
    case LongLink:
    case NoCallLink:
    case BrokenCallLink:
    case BrokenChatLink:
    case UnlikelyLink:
    case NothingToShow:
    case NotEncoded:
    case OtherFileType:
    case OtherCount:
    case NamedVariable:
    case TooMany:
    case TooManyAlike:
    case VariableAtEdge:
    case VariableGap:
    case NoVariables:
    case VariableNotLast:
    case NotGrouped:
        return warningText(field, error);
    }
    Q_UNREACHABLE();
}

QString errorText(DraftField field, const ValueError &error)
{
    switch (field) {
    case DraftField::To:
        return numberProblemText(error, NumberUse::WriteTo);
    case DraftField::CallLinkNumber:
        return numberProblemText(error, NumberUse::Dial);
    case DraftField::TemplateButtonNumber:
        if (error.source == Source::PhoneNumbers)
            return numberProblemText(error, NumberUse::Dial);
        return otherText(field, error);
    case DraftField::Payload:
        if (error.reason == ValueError::Reason::LongLink)
            return longPayloadText(error.limit, error.count);
        return otherText(field, error);
    default:
        return otherText(field, error);
    }
}

/// What a problem of one value or button begins with: its place, then the sentence.
QString placedText(DraftField field)
{
    switch (field) {
    case DraftField::TemplateButtons:
        return ProblemText::tr("Button %1: %2");
    case DraftField::TemplateButtonLabel:
        return ProblemText::tr("Button %1, label: %2");
    case DraftField::TemplateButtonUrl:
        return ProblemText::tr("Button %1, address: %2");
    case DraftField::TemplateButtonNumber:
        return ProblemText::tr("Button %1, phone number: %2");
    case DraftField::TemplateButtonCode:
        return ProblemText::tr("Button %1, code: %2");
    default:
        return ProblemText::tr("Variable %1: %2");
    }
}

} // namespace

QString problemText(const Problem<DraftField> &problem)
{
    const QString text = errorText(problem.field, problem.error);
    if (problem.place == 0)
        return text;
    return placedText(problem.field).arg(number(problem.place), text);
}

} // namespace bellpush
