// SPDX-License-Identifier: MIT
#include "ui/text/sheettext.h"

#include "app/labels/sheeterror.h"
#include "app/values/excerpt.h"
#include "ui/text/designfittext.h"
#include "ui/text/filetext.h"
#include "ui/text/lengthtext.h"
#include "ui/text/qrtext.h"
#include "ui/text/stocktext.h"

#include <QCoreApplication>
#include <QLocale>

namespace bellpush {

namespace {

// Ours: enough to find it in the list by.
constexpr qsizetype longestQuoted = 60;

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

QString number(double value, const QLocale &locale)
{
    return locale.toString(value, 'g', 6);
}

QString measure(SheetError::Reason reason, double value, const QLocale &locale)
{
    if (reason == SheetError::Reason::OffsetOutOfRange)
        return exactLengthText(value, locale);
    if (reason == SheetError::Reason::DpiOutOfRange)
        return SheetText::tr("%1 dpi").arg(number(value, locale));
    return number(value, locale);
}

QString outOfRangeText(const SheetError &error, const QLocale &locale)
{
    const QString text = error.value > error.limit ? SheetText::tr("At most %1; this is %2.")
                                                   : SheetText::tr("At least %1; this is %2.");
    return text.arg(measure(error.reason, error.limit, locale),
                    measure(error.reason, error.value, locale));
}

} // namespace

QString sheetErrorText(const SheetError &error, const QLocale &locale)
{
    using enum SheetError::Reason;
    switch (error.reason) {
    case BadStock:
        return error.stock ? stockErrorText(*error.stock, locale)
                           : SheetText::tr("Nothing can be printed on these labels.");
    case NoLabelFree:
        return SheetText::tr("Every label of the sheet is used.");
    case OffsetOutOfRange:
    case ScaleOutOfRange:
    case DpiOutOfRange:
    case CopiesOutOfRange:
        return outOfRangeText(error, locale);
    case BadColour:
        return error.colour ? qrPictureErrorText(*error.colour)
                            : SheetText::tr("Codes in this colour may not scan.");
    case DesignDoesNotFit:
        return error.misfit ? designMisfitText(*error.misfit, locale)
                            : SheetText::tr("This design does not go onto these labels.");
    case NoCode:
        return error.code ? qrErrorText(*error.code)
                          : SheetText::tr("There is no code for this link.");
    case ModulesTooSmall:
        return SheetText::tr(
                   "The code’s modules would be %1 on this label, and none under %2 "
                   "is sure to scan. Shorten the tracking code, or choose a larger label.")
            .arg(lengthText(error.value, locale), lengthText(error.limit, locale));
    case NoFont:
        return SheetText::tr("No font on this computer has %1: install one, or write the label "
                             "otherwise.")
            .arg(excerpt(error.words, longestQuoted));
    case UnfitWords:
        return unfitWordsText(error.unfit);
    case OffPage:
        return SheetText::tr("The printer’s adjustment takes the code off the paper. Check its "
                             "offset and scale.");
    case DoesNotScan:
        return SheetText::tr("The finished code was read back and did not say the link.");
    case CannotWrite:
        return SheetText::tr("The file could not be written.")
            + (error.file ? u' ' + fileReasonText(*error.file) : QString());
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
