// SPDX-License-Identifier: MIT
#include "ui/cli/print/posteroptions.h"

#include "app/links/calllink.h"
#include "app/posters/posterdesigns.h"
#include "app/values/readablenumber.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/numberfindings.h"
#include "ui/cli/frame/numberoption.h"
#include "ui/cli/print/colouroption.h"
#include "ui/cli/print/qrfailure.h"
#include "ui/cli/print/qroptions.h"
#include "ui/text/postertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PosterOptionsText {
    Q_DECLARE_TR_FUNCTIONS(PosterOptionsText)
};

constexpr QLatin1StringView call = "--call"_L1;
constexpr QLatin1StringView payload = "--payload"_L1;
constexpr QLatin1StringView headline = "--headline"_L1;
constexpr QLatin1StringView businessName = "--business-name"_L1;
constexpr QLatin1StringView shortText = "--text"_L1;
constexpr QLatin1StringView callToAction = "--call-to-action"_L1;
constexpr QLatin1StringView brand = "--brand"_L1;
constexpr QLatin1StringView logo = "--logo"_L1;
constexpr QLatin1StringView designOption = "--design"_L1;
constexpr QLatin1StringView paperOption = "--paper"_L1;
constexpr QLatin1StringView bleed = "--bleed-mm"_L1;
constexpr QLatin1StringView cropMarks = "--crop-marks"_L1;

constexpr QLatin1StringView usualDesign = "notice"_L1;

QStringList designIds()
{
    QStringList ids;
    for (const PosterDesign &design : posterDesigns())
        ids.append(design.id);
    return ids;
}

Result<PosterDesign, Failure> readDesign(const Arguments &arguments)
{
    const QString id = arguments.optionalValue(designOption).value_or(usualDesign);
    const auto design = posterDesign(id);
    if (!design)
        return failure(ExitCode::WrongUsage,
                       PosterOptionsText::tr("There is no design “%1”; there are %2.")
                           .arg(id, designIds().join(", "_L1)));
    return *design;
}

Result<PosterPaper, Failure> readPaper(const Arguments &arguments, const PosterDesign &design)
{
    const QString id
        = arguments.optionalValue(paperOption).value_or(design.papers.constFirst()).toLower();
    const auto paper = posterPaper(id);
    if (!paper || !design.papers.contains(id))
        return failure(
            ExitCode::WrongUsage,
            PosterOptionsText::tr("The design “%1” is printed on %2; this is “%3”.")
                .arg(design.id, design.papers.join(", "_L1), arguments.value(paperOption)));
    return *paper;
}

Result<PosterSheet, Failure> readSheet(const Arguments &arguments, const PosterDesign &design)
{
    const auto paper = readPaper(arguments, design);
    if (!paper)
        return tl::unexpected(paper.error());
    const auto bleedMm = readDecimal(arguments, bleed, 0);
    if (!bleedMm)
        return tl::unexpected(bleedMm.error());
    if (!(*bleedMm >= 0 && *bleedMm <= PosterSheet::largestBleedMm))
        return ruleBroken(bleed.mid(2),
                          PosterOptionsText::tr("From 0 to %1 mm; this is %2.")
                              .arg(PosterSheet::largestBleedMm)
                              .arg(*bleedMm));
    return PosterSheet{*paper, *bleedMm, arguments.has(cropMarks)};
}

/// The words; the number is to come.
Result<PosterContent, Failure> readContent(const Arguments &arguments)
{
    const auto colour = readColour(arguments, brand, usualBrand);
    if (!colour)
        return tl::unexpected(colour.error());
    const auto picture = readLogoFile(arguments);
    if (!picture)
        return tl::unexpected(picture.error());
    return PosterContent{.headline = arguments.value(headline),
                         .businessName = arguments.value(businessName),
                         .text = arguments.value(shortText),
                         .callToAction
                         = arguments.optionalValue(callToAction).value_or(posterCallToAction()),
                         .brand = *colour,
                         .logo = *picture};
}

std::optional<Failure> readCall(const Arguments &arguments, Console &console, PosterPlan &order)
{
    const auto number = readLinkNumber(arguments, arguments.value(call), call.mid(2), console);
    if (!number)
        return number.error();
    const std::optional<QString> said = arguments.optionalValue(payload);
    warnLongPayload(said, console);
    order.link = callLink(*number, said);
    order.content.number = readableNumber(*number);
    const auto matrix = qrMatrix(order.link, order.design.correction);
    if (!matrix)
        return qrFailure(matrix.error(), said ? u"payload"_s : u"call"_s);
    order.content.code = *matrix;
    return std::nullopt;
}

/// All but number and code.
Result<PosterPlan, Failure> readPlan(const Arguments &arguments)
{
    const auto design = readDesign(arguments);
    if (!design)
        return tl::unexpected(design.error());
    const auto sheet = readSheet(arguments, *design);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const auto content = readContent(arguments);
    if (!content)
        return tl::unexpected(content.error());
    return PosterPlan{*design, *sheet, *content};
}

} // namespace

QList<Option> posterOptions()
{
    return {{call},
            {payload},
            {headline},
            {businessName},
            {shortText},
            {brand},
            {logo},
            {callToAction},
            {designOption},
            {bleed},
            {cropMarks, Option::Takes::Nothing},
            {paperOption}};
}

Result<PosterPlan, Failure> readPoster(const Arguments &arguments, Console &console)
{
    if (!arguments.has(call) || !arguments.positionals().isEmpty())
        return failure(ExitCode::WrongUsage,
                       PosterOptionsText::tr("Name the number that is called with --call."));
    if (arguments.value(headline).trimmed().isEmpty())
        return arguments.has(headline)
            ? ruleBroken(headline.mid(2), PosterOptionsText::tr("A poster needs a headline."))
            : failure(ExitCode::WrongUsage,
                      PosterOptionsText::tr("Say what the poster says with --headline."));
    auto plan = readPlan(arguments);
    if (!plan)
        return plan;
    if (const auto failed = readCall(arguments, console, *plan))
        return tl::unexpected(*failed);
    return plan;
}

Result<PosterPlan, Failure> readListPoster(const Arguments &arguments)
{
    if (!arguments.positionals().isEmpty())
        return failure(ExitCode::WrongUsage,
                       PosterOptionsText::tr("Name one list with --list, and quote words that "
                                             "have spaces between them."));
    if (arguments.has(payload))
        return failure(ExitCode::WrongUsage,
                       PosterOptionsText::tr("The rows of a list have payloads of their own: leave "
                                             "--payload out, or name a column with "
                                             "--payload-column."));
    return readPlan(arguments);
}

QString posterOption(PosterField field)
{
    switch (field) {
    case PosterField::Headline:
        return headline.mid(2);
    case PosterField::BusinessName:
        return businessName.mid(2);
    case PosterField::Number:
        return call.mid(2);
    case PosterField::Text:
        return shortText.mid(2);
    case PosterField::CallToAction:
        return callToAction.mid(2);
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
