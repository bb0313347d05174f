// SPDX-License-Identifier: MIT
#include "ui/cli/print/posterwordoptions.h"

#include "app/posters/posterfont.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/optioncheck.h"
#include "ui/cli/print/colouroption.h"
#include "ui/cli/print/qroptions.h"
#include "ui/draw/pictures/photofile.h"
#include "ui/text/postertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PosterWordText {
    Q_DECLARE_TR_FUNCTIONS(PosterWordText)
};

using enum Option::Kind;

constexpr Option headline{.name = "--headline"_L1,
                          .value = "TEXT"_L1,
                          .help = QT_TRANSLATE_NOOP("Option", "what it says first"),
                          .needed = "--call"_L1};
constexpr Option businessName{.name = "--business-name"_L1,
                              .value = "TEXT"_L1,
                              .help = QT_TRANSLATE_NOOP("Option", "whose it is")};
constexpr Option shortText{
    .name = "--text"_L1,
    .value = "TEXT"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "a few words more; a line break starts a new line")};
constexpr Option callToAction{
    .name = "--call-to-action"_L1,
    .value = "TEXT"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "what stands beside the code; empty for nothing")};
constexpr Option brand{.name = "--brand"_L1,
                       .value = "#RRGGBB"_L1,
                       .help = QT_TRANSLATE_NOOP("Option",
                                                 "of areas and of some words, as #RRGGBB or #RGB, "
                                                 "else #0F6E66"),
                       .kind = Colour};
constexpr Option hours{
    .name = "--hours"_L1,
    .value = "TEXT"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "when somebody answers, as Mon–Fri 9:00–18:00")};
constexpr Option webAddress{.name = "--web-address"_L1,
                            .value = "TEXT"_L1,
                            .help = QT_TRANSLATE_NOOP("Option", "as it is to be read")};
constexpr Option headline2{
    .name = "--headline-2"_L1,
    .value = "TEXT"_L1,
    .help
    = QT_TRANSLATE_NOOP("Option", "the headline in a second language, where a design has it")};
constexpr Option text2{.name = "--text-2"_L1,
                       .value = "TEXT"_L1,
                       .help
                       = QT_TRANSLATE_NOOP("Option", "the few words more in a second language")};
constexpr Option prices{
    .name = "--prices"_L1,
    .value = "TEXT"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "of a price list: a line each, the price last")};
constexpr Option lines{.name = "--lines"_L1,
                       .value = "TEXT"_L1,
                       .help = QT_TRANSLATE_NOOP(
                           "Option", "what is filled in by hand, a line each, else date and time")};
constexpr Option accent{
    .name = "--accent"_L1,
    .value = "#RRGGBB"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "a second colour, as #RRGGBB or #RGB, else the brand's"),
    .kind = Colour};
constexpr Option photo{
    .name = "--photo"_L1,
    .value = "FILE"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "a PNG or JPEG, where a design has room for it")};
constexpr Option codeLook{
    .name = "--code-look"_L1,
    .value = "plain|coloured|logo"_L1, // in the order of PosterCodeLook
    .help = QT_TRANSLATE_NOOP("Option",
                              "black squares, the brand's colour, or with the logo in the "
                              "middle, as far as it scans, else logo"),
    .kind = Word};

/// The fonts that there are, parted as the words of an option are.
QByteArray fontWords()
{
    QStringList ids;
    for (const PosterFont &font : posterFonts())
        ids.append(font.id);
    return ids.join(u'|').toLatin1();
}

const Option &fontOption()
{
    static const QByteArray words = fontWords();
    static const Option font{.name = "--font"_L1,
                             .value = QLatin1StringView(words),
                             .help = QT_TRANSLATE_NOOP("Option", "the letters, else inter"),
                             .kind = Word};
    return font;
}

/// The picture that `--photo` names; null without it.
Result<QImage, Failure> readPhotoOption(const Arguments &arguments)
{
    if (!arguments.has(photo))
        return QImage();
    const auto bytes = readBytes(arguments.value(photo), largestPhotoBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto picture = photoPicture(*bytes);
    if (!picture)
        return ruleBroken(fieldOf(photo), photoProblemText());
    return *picture;
}

PosterCodeLook readCodeLook(const Arguments &arguments)
{
    if (!arguments.has(codeLook))
        return PosterCodeLook::WithLogo;
    return static_cast<PosterCodeLook>(wordPlace(codeLook, arguments.value(codeLook)));
}

} // namespace

QList<Option> posterWordOptions()
{
    return {headline,   businessName, shortText, callToAction, hours,
            webAddress, headline2,    text2,     prices,       lines};
}

QList<Option> posterPictureOptions()
{
    return {codeLook, photo};
}

QList<Option> posterLookOptions()
{
    return {fontOption(), brand, accent, logoOption};
}

Result<PosterContent, Failure> readPosterContent(const Arguments &arguments)
{
    const auto logo = readLogoFile(arguments);
    if (!logo)
        return tl::unexpected(logo.error());
    return PosterContent{.headline = arguments.value(headline),
                         .businessName = arguments.value(businessName),
                         .text = arguments.value(shortText),
                         .callToAction
                         = arguments.optionalValue(callToAction).value_or(posterCallToAction()),
                         .hours = arguments.value(hours),
                         .webAddress = arguments.value(webAddress),
                         .headline2 = arguments.value(headline2),
                         .text2 = arguments.value(text2),
                         .prices = arguments.value(prices),
                         .lines = arguments.optionalValue(lines).value_or(posterLines()),
                         .brand = readColour(arguments, brand, QColor(PosterDraft::usualBrand)),
                         .accent = readColour(arguments, accent, {}),
                         .font = arguments.value(fontOption()).toLower(),
                         .logo = *logo};
}

std::optional<Failure> readPosterPictures(const Arguments &arguments, PosterContent &content)
{
    const auto picture = readPhotoOption(arguments);
    if (!picture)
        return picture.error();
    content.photo = *picture;
    content.codeLook = readCodeLook(arguments);
    return std::nullopt;
}

std::optional<Failure> headlineProblem(const Arguments &arguments)
{
    if (!arguments.value(headline).trimmed().isEmpty())
        return std::nullopt;
    if (arguments.has(headline))
        return ruleBroken(fieldOf(headline), PosterWordText::tr("A poster needs a headline."))
            .value();
    return failure(ExitCode::WrongUsage,
                   PosterWordText::tr("Say what the poster says with --headline."))
        .value();
}

QString posterWordOption(PosterField field)
{
    switch (field) {
    case PosterField::Headline:
        return fieldOf(headline);
    case PosterField::BusinessName:
        return fieldOf(businessName);
    case PosterField::Number:
        return {};
    case PosterField::Text:
        return fieldOf(shortText);
    case PosterField::CallToAction:
        return fieldOf(callToAction);
    case PosterField::Hours:
        return fieldOf(hours);
    case PosterField::WebAddress:
        return fieldOf(webAddress);
    case PosterField::Headline2:
        return fieldOf(headline2);
    case PosterField::Text2:
        return fieldOf(text2);
    case PosterField::Prices:
        return fieldOf(prices);
    case PosterField::Lines:
        return fieldOf(lines);
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
