// SPDX-License-Identifier: MIT
#include "ui/cli/print/posteroptions.h"

#include "app/links/calllink.h"
#include "app/posters/posterdesigns.h"
#include "app/posters/posterpaper.h"
#include "app/values/readablenumber.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/numberfindings.h"
#include "ui/cli/frame/optioncheck.h"
#include "ui/cli/print/qrfailure.h"
#include "ui/text/postertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PosterOptionsText {
    Q_DECLARE_TR_FUNCTIONS(PosterOptionsText)
};

using enum Option::Kind;

constexpr Option payload{
    .name = "--payload"_L1,
    .value = "TEXT"_L1,
    .help
    = QT_TRANSLATE_NOOP("Option", "the tracking code: comes back to the business with the call")};
constexpr Option bleed{.name = "--bleed-mm"_L1,
                       .value = "N"_L1,
                       .help = QT_TRANSLATE_NOOP("Option", "colour beyond the cut, else 0"),
                       .kind = Decimal,
                       .range = {0, PosterDraft::largestBleedMm}};
constexpr Option cropMarks{.name = "--crop-marks"_L1,
                           .help = QT_TRANSLATE_NOOP("Option", "marks where to cut")};

constexpr QLatin1StringView usualDesign = "notice"_L1;

/// The papers that there are, parted as the words of an option are.
QByteArray paperWords()
{
    QStringList ids;
    for (const PosterPaper &paper : posterPapers())
        ids.append(paper.id);
    return ids.join(u'|').toLatin1();
}

const Option &paperOption()
{
    static const QByteArray words = paperWords();
    static const Option paper{.name = "--paper"_L1,
                              .value = QLatin1StringView(words),
                              .help
                              = QT_TRANSLATE_NOOP("Option", "one of the design's, else its first"),
                              .kind = Word};
    return paper;
}

QStringList designIds()
{
    QStringList ids;
    for (const PosterDesign &design : posterDesigns())
        ids.append(design.id);
    return ids;
}

Result<PosterPaper, Failure> readPaper(const Arguments &arguments, const PosterDesign &design)
{
    const QString id
        = arguments.optionalValue(paperOption()).value_or(design.papers.constFirst()).toLower();
    const auto paper = posterPaper(id);
    if (!paper || !design.papers.contains(id))
        return failure(
            ExitCode::WrongUsage,
            PosterOptionsText::tr("The design “%1” is printed on %2; this is “%3”.")
                .arg(design.id, design.papers.join(", "_L1), arguments.value(paperOption())));
    return *paper;
}

Result<PosterSheet, Failure> readSheet(const Arguments &arguments, const PosterDesign &design)
{
    const auto paper = readPaper(arguments, design);
    if (!paper)
        return tl::unexpected(paper.error());
    return PosterSheet{*paper, arguments.decimal(bleed, 0), arguments.has(cropMarks)};
}

std::optional<Failure> readCall(const Arguments &arguments, Console &console, PosterPlan &order)
{
    const auto number = readLinkNumber(arguments, arguments.value(posterCallOption),
                                       fieldOf(posterCallOption), console);
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
    const auto design = readPosterDesign(arguments, usualDesign);
    if (!design)
        return tl::unexpected(design.error());
    const auto sheet = readSheet(arguments, *design);
    if (!sheet)
        return tl::unexpected(sheet.error());
    auto content = readPosterContent(arguments);
    if (!content)
        return tl::unexpected(content.error());
    if (const auto failed = readPosterPictures(arguments, *content))
        return tl::unexpected(*failed);
    return PosterPlan{*design, *sheet, *content};
}

} // namespace

QList<Option> posterOptions()
{
    return QList<Option>{posterCallOption, countryOption, payload} + posterWordOptions()
        + QList<Option>{posterDesignOption, paperOption()} + posterLookOptions()
        + posterPictureOptions() + QList<Option>{bleed, cropMarks};
}

Result<PosterDesign, Failure> readPosterDesign(const Arguments &arguments,
                                               const QString &whenAbsent)
{
    const QString id = arguments.optionalValue(posterDesignOption).value_or(whenAbsent);
    const auto design = posterDesign(id);
    if (!design)
        return failure(ExitCode::WrongUsage,
                       PosterOptionsText::tr("There is no design “%1”; there are %2.")
                           .arg(id, designIds().join(", "_L1)));
    return *design;
}

Result<PosterPlan, Failure> readPoster(const Arguments &arguments, Console &console)
{
    if (!arguments.has(posterCallOption) || !arguments.positionals().isEmpty())
        return failure(ExitCode::WrongUsage,
                       PosterOptionsText::tr("Name the number that is called with --call."));
    if (const auto problem = headlineProblem(arguments))
        return tl::unexpected(*problem);
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
                       PosterOptionsText::tr("The rows of a list have tracking codes of their own: "
                                             "leave --payload out, or name a column with "
                                             "--payload-column."));
    return readPlan(arguments);
}

void warnOfContent(const PosterReport &report, Console &console)
{
    for (const PosterField field : report.unplaced)
        console.say(warning(posterOption(field), posterUnplacedText()));
    if (report.isLogoUnplaced)
        console.say(warning(u"logo"_s, posterUnplacedText()));
    if (report.isPhotoUnplaced)
        console.say(warning(u"photo"_s, posterUnplacedText()));
    if (report.isFontMissing)
        console.say(warning(u"font"_s, posterFontMissingText()));
    if (report.isCodePlain)
        console.say(warning(u"code-look"_s, posterPlainCodeText()));
    if (report.isBrandDarkened)
        console.say(warning(u"brand"_s, posterDarkenedText()));
}

QString posterOption(PosterField field)
{
    return field == PosterField::Number ? fieldOf(posterCallOption) : posterWordOption(field);
}

} // namespace bellpush
