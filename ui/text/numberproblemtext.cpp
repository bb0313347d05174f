// SPDX-License-Identifier: MIT
#include "ui/text/numberproblemtext.h"

#include "app/values/valueerror.h"
#include "ui/text/moduletext.h"

#include <QCoreApplication>
#include <QLocale>

namespace bellpush {

namespace {

struct NumberText {
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

QString amount(qint64 value)
{
    return QLocale().toString(value);
}

QString missingText(NumberUse use)
{
    switch (use) {
    case NumberUse::WriteTo:
        return NumberText::tr("Enter a phone number with + and the country code, or a "
                              "business-scoped user ID.");
    case NumberUse::Dial:
        return NumberText::tr("Enter the number people should call, with + and the country code.");
    case NumberUse::ChatTo:
        return NumberText::tr("Enter the number people should write to, with + and the country "
                              "code.");
    }
    Q_UNREACHABLE();
}

QString lengthText(const ValueError &error)
{
    if (error.reason == ValueError::Reason::TooShort)
        return NumberText::tr("A phone number with its country code has at least %1 digits; this "
                              "one has %2.")
            .arg(amount(error.limit), amount(error.count));
    return NumberText::tr("A phone number has at most %1 digits; this one has %2.")
        .arg(amount(error.limit), amount(error.count));
}

QString strayText(const ValueError &error)
{
    return NumberText::tr("A phone number has digits and a leading + only; “%1” does not belong in "
                          "it.")
        .arg(error.found.isEmpty() ? NumberText::tr("a symbol") : error.found);
}

QString nationalText(const ValueError &error)
{
    if (error.found.isEmpty())
        return NumberText::tr("Begin with + and the country code instead of 0, such as +49 30 "
                              "123456, or say in which country it is dialled.");
    return NumberText::tr("No number in %1 is dialled like this. Begin with + and the country "
                          "code, such as +49 30 123456.")
        .arg(QLocale::territoryToString(QLocale::codeToTerritory(error.found)));
}

QString readAsText(NumberUse use, const ValueError &error)
{
    return use == NumberUse::WriteTo ? NumberText::tr("Goes to %1.").arg(error.found)
                                     : NumberText::tr("Dials %1.").arg(error.found);
}

QString otherReadingText(NumberUse use, const ValueError &error)
{
    const QString text = use == NumberUse::WriteTo
        ? NumberText::tr("Goes to %1. If %2 is meant, type that, with its +.")
        : NumberText::tr("Dials %1. If %2 is meant, type that, with its +.");
    return text.arg(error.found, error.instead);
}

QString brokenLinkText(const ValueError &error)
{
    if (error.reason == ValueError::Reason::BrokenCallLink)
        return NumberText::tr("Nobody can call from wa.me/call/%1: behind /call/ stands the "
                              "number alone, its country code first, without + or spaces, as in "
                              "https://wa.me/call/16505551234.")
            .arg(error.found);
    return NumberText::tr("Nobody can be reached from the chat link to “%1”: it takes the number "
                          "alone, its country code first, without + or spaces, as in "
                          "https://wa.me/16505551234.")
        .arg(error.found);
}

QString unlikelyLinkText(const ValueError &error)
{
    if (error.instead.isEmpty())
        return NumberText::tr("The link goes to %1, which does not look like a number in use. "
                              "Check its digits.")
            .arg(error.found);
    return NumberText::tr("The link goes to %1, which does not look like a number in use. Write "
                          "%2 into it, without + and spaces, if that is meant.")
        .arg(error.found, error.instead);
}

} // namespace

QString numberProblemText(const ValueError &error, NumberUse use)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case Missing:
        return missingText(use);
    case TooShort:
    case TooLong:
        return lengthText(error);
    case LeadingZero:
        return nationalText(error);
    case Rounded:
        return NumberText::tr("A spreadsheet has rounded the number to %1, and its last digits are "
                              "lost: enter all of them.")
            .arg(error.found);
    case NoNumberPlans:
        return missingModuleText(error.found);
    case Unlikely:
        return NumberText::tr("This does not look like a number in use. Check the country code and "
                              "the digits; WhatsApp may know it all the same.");
    case OtherReading:
        return otherReadingText(use, error);
    case ReadAs:
        return readAsText(use, error);
    default:
        return strayText(error);
    }
}

QString linkFaultText(const ValueError &error)
{
    using enum ValueError::Reason;
    switch (error.reason) {
    case BrokenCallLink:
    case BrokenChatLink:
        return brokenLinkText(error);
    case UnlikelyLink:
        return unlikelyLinkText(error);
    default:
        return {};
    }
}

QString longPayloadText(qint64 limit, qint64 count)
{
    return NumberText::tr(
               "WhatsApp states no limit for a link’s tracking code; others cut it at %1 "
               "characters, and this has %2.")
        .arg(amount(limit), amount(count));
}

} // namespace bellpush
