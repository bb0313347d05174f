// SPDX-License-Identifier: MIT
#include "ui/text/problemtext.h"

#include "app/message/draftcheck.h"

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

bool isPhoneNumber(DraftField field)
{
    return field == DraftField::To || field == DraftField::CallLinkNumber;
}

QString missingText(DraftField field)
{
    switch (field) {
    case DraftField::To:
    case DraftField::ToUserId:
        return ProblemText::tr("Enter a phone number with + and the country code, or a "
                               "business-scoped user ID.");
    case DraftField::CallLinkNumber:
        return ProblemText::tr("Enter the number people should call, with + and the country "
                               "code.");
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

QString tooLongText(DraftField field, const ValueError &error)
{
    if (isPhoneNumber(field))
        return ProblemText::tr("A phone number has at most %1 digits; this one has %2.")
            .arg(number(error.limit), number(error.count));
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
    if (isPhoneNumber(field))
        return ProblemText::tr("A phone number has digits and a leading + only; “%1” does not "
                               "belong in it.")
            .arg(found);
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

QString longLinkText(DraftField field, const ValueError &error)
{
    if (field == DraftField::Payload)
        return ProblemText::tr("WhatsApp states no limit for a link’s payload; others cut it at "
                               "%1 characters, and this has %2.")
            .arg(number(error.limit), number(error.count));
    return ProblemText::tr("WhatsApp states no limit for this address; in templates it is %1 "
                           "characters, and this has %2.")
        .arg(number(error.limit), number(error.count));
}

QString otherCountText(DraftField field, const ValueError &error)
{
    const QString text = field == DraftField::HeaderParameter
        ? ProblemText::tr("Variables in the template header: %1; values here: %2. WhatsApp refuses "
                          "the message while they differ (132000).")
        : ProblemText::tr("Variables in the template message: %1; values here: %2. WhatsApp "
                          "refuses the message while they differ (132000).");
    return text.arg(number(error.limit), number(error.count));
}

QString listText(const ValueError &error)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case TooMany:
        return ProblemText::tr("A template has at most %1 buttons; this one has %2.")
            .arg(number(error.limit), number(error.count));
    case TooManyAlike:
        return ProblemText::tr("A template has at most %1 of this type; this one has %2.")
            .arg(number(error.limit), number(error.count));
    default:
        return ProblemText::tr("Quick replies stand together, before or after all other buttons; "
                               "here a third group begins.");
    }
}

QString variableText(DraftField field, const ValueError &error)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case VariableAtEdge:
        return ProblemText::tr("WhatsApp approves no message that begins or ends with a variable "
                               "(2388299): put words beside %1.")
            .arg(error.found);
    case VariableGap:
        return ProblemText::tr("Variables are numbered from {{1}} without a gap: %1 is missing.")
            .arg(error.found);
    case VariableNotLast:
        return ProblemText::tr("An address has one variable at most, and ends with it: %1 does not "
                               "end this one.")
            .arg(error.found);
    default:
        return field == DraftField::TemplateFooter
            ? ProblemText::tr("A footer has no variables: WhatsApp would not approve %1.")
                  .arg(error.found)
            : ProblemText::tr("There are no variables here: WhatsApp would not approve %1.")
                  .arg(error.found);
    }
}

QString nationalText(const ValueError &error)
{
    if (error.found.isEmpty())
        return ProblemText::tr("Begin with + and the country code instead of 0, such as +49 30 "
                               "123456, or say in which country it is dialled.");
    return ProblemText::tr("No number in %1 is dialled like this. Begin with + and the country "
                           "code, such as +49 30 123456.")
        .arg(QLocale::territoryToString(QLocale::codeToTerritory(error.found)));
}

QString readAsText(DraftField field, const ValueError &error)
{
    return field == DraftField::To ? ProblemText::tr("Goes to %1.").arg(error.found)
                                   : ProblemText::tr("Dials %1.").arg(error.found);
}

QString brokenLinkText(const ValueError &error)
{
    if (error.reason == ValueError::Reason::BrokenCallLink)
        return ProblemText::tr("Nobody can call from wa.me/call/%1: behind /call/ stands the "
                               "number alone, its country code first, without + or spaces, as in "
                               "https://wa.me/call/16505551234.")
            .arg(error.found);
    return ProblemText::tr("Nobody can be reached from the chat link to “%1”: it takes the number "
                           "alone, its country code first, without + or spaces, as in "
                           "https://wa.me/16505551234.")
        .arg(error.found);
}

QString unlikelyLinkText(const ValueError &error)
{
    if (error.instead.isEmpty())
        return ProblemText::tr("The link goes to %1, which does not look like a number in use. "
                               "Check its digits.")
            .arg(error.found);
    return ProblemText::tr("The link goes to %1, which does not look like a number in use. Write "
                           "%2 into it, without + and spaces, if that is meant.")
        .arg(error.found, error.instead);
}

QString otherReadingText(DraftField field, const ValueError &error)
{
    const QString text = field == DraftField::To
        ? ProblemText::tr("Goes to %1. If %2 is meant, type that, with its +.")
        : ProblemText::tr("Dials %1. If %2 is meant, type that, with its +.");
    return text.arg(error.found, error.instead);
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
        return longLinkText(field, error);
    case Unlikely:
        return ProblemText::tr("This does not look like a number in use. Check the country code "
                               "and the digits; WhatsApp may know it all the same.");
    case OtherReading:
        return otherReadingText(field, error);
    case ReadAs:
        return readAsText(field, error);
    case NoCallLink:
        return ProblemText::tr("There is no call link in this text, so nobody can call from it. "
                               "Insert one.");
    case BrokenCallLink:
    case BrokenChatLink:
        return brokenLinkText(error);
    case UnlikelyLink:
        return unlikelyLinkText(error);
    case NothingToShow:
        return ProblemText::tr("There is no link to preview: WhatsApp previews the first address "
                               "that begins with https:// or http://, and no bare IP address.");
    case NotEncoded:
        return ProblemText::tr("“%1” has to be percent-encoded in an address.").arg(error.found);
    case OtherFileType:
        return ProblemText::tr("WhatsApp does not show %1 files here.").arg(error.found);
    case OtherCount:
        return otherCountText(field, error);
    case NamedVariable:
        return ProblemText::tr("Values are sent by number, for {{1}} and {{2}}: WhatsApp will not "
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

QString errorText(DraftField field, const ValueError &error)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case Missing:
        return missingText(field);
    case Blank:
        return ProblemText::tr("There are only spaces here: write something, or clear it.");
    case TooShort:
        return ProblemText::tr("A phone number with its country code has at least %1 digits; this "
                               "one has %2.")
            .arg(number(error.limit), number(error.count));
    case TooLong:
        return tooLongText(field, error);
    case TooSmall:
    case TooLarge:
        return outOfRangeText(field, error);
    case NotANumber:
        return notANumberText(field, error);
    case StrayCharacter:
        return strayText(field, error);
    case LeadingZero:
        return nationalText(error);
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
    case ManySpaces:
        return ProblemText::tr("WhatsApp takes at most %1 spaces in a row in a variable (132018); "
                               "this has %2.")
            .arg(number(error.limit), number(error.count));
    case LongInUtf16:
    case LongLink:
    case Unlikely:
    case OtherReading:
    case ReadAs:
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

QString problemText(const Problem &problem)
{
    QString text = errorText(problem.field, problem.error);
    if (problem.place == 0)
        return text;
    return placedText(problem.field).arg(number(problem.place), text);
}

} // namespace bellpush
