// SPDX-License-Identifier: MIT
#include "ui/text/logotext.h"

#include "app/values/logoproblem.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct LogoText {
    Q_DECLARE_TR_FUNCTIONS(LogoText)
};

} // namespace

QString logoProblemText(LogoProblem problem)
{
    using enum LogoProblem;
    switch (problem) {
    case CannotOpen:
        return LogoText::tr("The logo's file cannot be read: it is missing, not allowed, or no "
                            "file at all. Choose another.");
    case TooManyBytes:
        return LogoText::tr("The logo's file has more than %1 MB: save a smaller one.")
            .arg(largestLogoBytes / (1024 * 1024));
    case NotAPicture:
        return LogoText::tr("The logo is no picture that can be read: take a PNG, JPEG or SVG.");
    case Compressed:
        return LogoText::tr("The logo is a compressed SVG (.svgz), which is not read: save it as a "
                            "plain .svg, or as a PNG.");
    case Broken:
        return LogoText::tr("The logo's picture is cut off or damaged: save it anew.");
    case TooManyPixels:
        return LogoText::tr("The logo has more pixels than are needed and can be unpacked: save it "
                            "with 1000 on a side.");
    case DrawsNothing:
        return LogoText::tr("The logo draws nothing: it is empty, or transparent all over. Choose "
                            "another, or save it anew with its shapes inside the page.");
    case TooDeep:
        return LogoText::tr("The logo's SVG nests more than %1 elements, or entities in "
                            "entities, which are not drawn: save it as a PNG.")
            .arg(deepestSvg);
    case UnreadInside:
        return LogoText::tr("The logo's SVG holds a font, or a picture that is no PNG and no JPEG, "
                            "which is not read there: save the logo as a PNG.");
    case RefersOutside:
        return LogoText::tr("The logo has parts in other files or on the network, which are not "
                            "read: save an SVG with all of it inside, or a PNG.");
    case TakesTooLong:
        return LogoText::tr("Drawing the logo takes more than 2 seconds or 256 MB: save it as a "
                            "PNG.");
    case CannotBeDrawn:
        return LogoText::tr("Such a logo is drawn by bellpush-cli, which is not installed beside "
                            "this program: install it, or save the logo as a PNG.");
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
