// SPDX-License-Identifier: MIT
#include "ui/text/postertext.h"

#include "app/posters/posterdesign.h"
#include "app/posters/posterdraft.h"
#include "app/posters/postererror.h"
#include "app/posters/posterpaper.h"
#include "app/qr/qrprint.h"
#include "app/values/excerpt.h"
#include "ui/text/lengthtext.h"
#include "ui/text/qrtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PosterText {
    Q_DECLARE_TR_FUNCTIONS(PosterText)
};

QString paperName(const QString &id)
{
    if (id == "letter"_L1)
        return PosterText::tr("Letter");
    if (id == "half-letter"_L1)
        return PosterText::tr("Half letter");
    if (id == "tabloid"_L1)
        return PosterText::tr("Tabloid");
    if (id == "square"_L1)
        return PosterText::tr("Square");
    if (id == "round"_L1)
        return PosterText::tr("Round");
    if (id == "card"_L1)
        return PosterText::tr("Card");
    if (id == "us-card"_L1)
        return PosterText::tr("US card");
    return id.toUpper();
}

/// Not more of it than one wants to read.
QString quoted(const QString &words)
{
    constexpr qsizetype longest = 60;
    return excerpt(words, longest);
}

QString number(double value)
{
    constexpr int decimals = 1;
    return QLocale().toString(value, 'f', value == static_cast<int>(value) ? 0 : decimals);
}

} // namespace

QString posterPaperText(const PosterPaper &paper, const QLocale &locale)
{
    return PosterText::tr("%1, %2").arg(paperName(paper.id), sizeText(paper.size, locale));
}

QString posterCallToAction()
{
    return PosterText::tr("Scan to call us on WhatsApp");
}

QString posterLines()
{
    return PosterText::tr("Date\nTime");
}

QString posterCodeLookText(PosterCodeLook look)
{
    switch (look) {
    case PosterCodeLook::Plain:
        return PosterText::tr("Black");
    case PosterCodeLook::Coloured:
        return PosterText::tr("In the brand's colour");
    case PosterCodeLook::WithLogo:
        return PosterText::tr("With the logo in the middle");
    }
    Q_UNREACHABLE();
}

QString posterPlainCodeText()
{
    return PosterText::tr("With colour or logo the code would not scan as well, so it is plainer.");
}

QString posterFontMissingText()
{
    return PosterText::tr("That font is not installed on this computer: the words are set in "
                          "Inter.");
}

QString photoProblemText()
{
    return PosterText::tr("The photo cannot be read: take a PNG or JPEG of at most 20 MB.");
}

QString posterLeftOutText(const QString &words)
{
    return PosterText::tr("No room for “%1”. Shorten it, or take a larger paper or another design.")
        .arg(quoted(words));
}

QString posterNoFontText(const QString &letters)
{
    return PosterText::tr(
               "No font on this computer has “%1”. Install one that does, such as Noto's "
               "for that language.")
        .arg(quoted(letters));
}

QString posterFieldText(PosterField field)
{
    switch (field) {
    case PosterField::Headline:
        return PosterText::tr("Headline");
    case PosterField::BusinessName:
        return PosterText::tr("Business name");
    case PosterField::Number:
        return PosterText::tr("Number");
    case PosterField::Text:
        return PosterText::tr("Text");
    case PosterField::CallToAction:
        return PosterText::tr("Words beside the code");
    case PosterField::Hours:
        return PosterText::tr("Opening hours");
    case PosterField::WebAddress:
        return PosterText::tr("Web address");
    case PosterField::Headline2:
        return PosterText::tr("Headline in a second language");
    case PosterField::Text2:
        return PosterText::tr("Text in a second language");
    case PosterField::Prices:
        return PosterText::tr("Prices");
    case PosterField::Lines:
        return PosterText::tr("Lines to fill in");
    }
    Q_UNREACHABLE();
}

QString posterProblemText(const PosterProblem &problem)
{
    using enum PosterProblem::Reason;
    const auto ofField = [&problem](const QString &text) {
        return PosterText::tr("%1: %2").arg(posterFieldText(problem.field), text);
    };
    switch (problem.reason) {
    case NoHeadline:
        return PosterText::tr("There is no headline: neither in the row nor for all posters.");
    case NoRoom:
        return ofField(posterLeftOutText(problem.words));
    case NoFont:
        return ofField(posterNoFontText(problem.words));
    case NoCode:
        return PosterText::tr("The tracking code is too long for a QR code.");
    case Unfit:
        return posterErrorText(problem.error);
    }
    Q_UNREACHABLE();
}

QString posterDarkenedText()
{
    return PosterText::tr("Too pale for words on white: they are printed darker.");
}

QString posterUnplacedText()
{
    return PosterText::tr("This design has no place for it; another has.");
}

QString posterCodeText(double codeMm, int modules, const QLocale &locale)
{
    return PosterText::tr("The code is %1 wide with its white border. Scans from about %2.")
        .arg(lengthText(codeMm, locale),
             distanceText(scanDistance(modules, codeMm).comfortable, locale));
}

QString posterCodeDetails(const QrMatrix &matrix, double codeMm, int modules, const QLocale &locale)
{
    return codeDetailsText(matrix) + u' '
        + PosterText::tr("A module is %1.").arg(lengthText(codeMm / modules, locale));
}

QString posterSmallCodeText(double safeMm, double codeMm, const QLocale &locale)
{
    return PosterText::tr("Printed smaller than %1, this code may not scan; here it has %2.")
        .arg(lengthText(safeMm, locale), lengthText(codeMm, locale));
}

QString posterErrorText(const PosterError &error)
{
    using enum PosterError::Reason;
    const QString value = number(error.value);
    const QString limit = number(error.limit);
    switch (error.reason) {
    case DpiOutOfRange:
        return PosterText::tr("%1 dots per inch cannot be made; the limit is %2.")
            .arg(value, limit);
    case TooManyPixels:
        return PosterText::tr("%1 megapixels are more than can be made (%2): take fewer dots per "
                              "inch, or PDF or SVG.")
            .arg(value, limit);
    case OutOfMemory:
        return PosterText::tr("There is not enough memory for this picture: take fewer dots per "
                              "inch, or PDF or SVG.");
    case DoesNotScan:
        return PosterText::tr(
            "The finished page could not be read back, so it was neither "
            "saved nor printed. Shorten the tracking code, or take a larger paper.");
    case ModulesTooSmall:
        return PosterText::tr("The code’s modules would be %1, and none under %2 is sure to scan. "
                              "Shorten the tracking code, or take a larger paper.")
            .arg(lengthText(error.value, QLocale()), lengthText(error.limit, QLocale()));
    case TooCoarse:
        return PosterText::tr("With %1 dots a module the code could not be read back, so it was "
                              "neither saved nor printed. Take more dots per inch.")
            .arg(value);
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
