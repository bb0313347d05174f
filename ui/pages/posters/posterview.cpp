// SPDX-License-Identifier: MIT
#include "ui/pages/posters/posterview.h"

#include "app/placements/printedplacement.h"
#include "app/posters/posterdesigns.h"
#include "app/values/readablenumber.h"
#include "ui/draw/posters/postercolours.h"
#include "ui/draw/posters/posterfile.h"
#include "ui/draw/press/calibratedpage.h"
#include "ui/draw/press/typedcolour.h"
#include "ui/text/measures.h"
#include "ui/text/postertext.h"
#include "ui/text/qrtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PosterViewText {
    Q_DECLARE_TR_FUNCTIONS(PosterViewText)
};

/// Words that show what belongs where. One that may stay empty has one only at the very beginning.
void addSamples(PosterContent &content, const PosterDesign &design)
{
    const auto standIn = [&content](PosterField field, QString &words, const QString &sample) {
        if (!words.trimmed().isEmpty())
            return;
        words = sample;
        content.samples.append(field);
    };
    if (content.headline.trimmed().isEmpty())
        standIn(PosterField::BusinessName, content.businessName,
                PosterViewText::tr("Your business"));
    standIn(PosterField::Headline, content.headline, PosterViewText::tr("Questions? Call us."));
    standIn(PosterField::Number, content.number, u"+1 650-555-1234"_s);
    if (hasPlace(design, {PosterPart::Kind::Prices, PosterField::Prices}))
        standIn(PosterField::Prices, content.prices, PosterViewText::tr("Coffee 2.50\nCake 3.80"));
}

PosterContent contentOf(const PosterDraft &draft, const PosterPictures &pictures,
                        const LinkCheck &check)
{
    const QColor brand = typedColour(draft.brand);
    PosterContent content{.headline = draft.headline,
                          .businessName = draft.businessName,
                          .text = draft.text,
                          .callToAction = draft.callToAction.isEmpty() ? posterCallToAction()
                                                                       : draft.callToAction,
                          .hours = draft.hours,
                          .webAddress = draft.webAddress,
                          .headline2 = draft.headline2,
                          .text2 = draft.text2,
                          .prices = draft.prices,
                          .lines = draft.lines.trimmed().isEmpty() ? posterLines() : draft.lines,
                          .codeLook = draft.codeLook,
                          .brand = brand.isValid() ? brand : QColor(PosterDraft::usualBrand),
                          .accent = typedColour(draft.accent),
                          .font = draft.font,
                          .logo = pictures.logo,
                          .photo = pictures.photo};
    if (check.number)
        content.number = readableNumber(*check.number);
    return content;
}

void addCode(PosterView &view)
{
    if (view.check.link.isEmpty())
        return;
    const auto matrix = qrMatrix(view.check.link, view.plan.design.correction);
    if (matrix)
        view.plan.content.code = *matrix;
    else
        view.codeProblem = qrErrorText(matrix.error());
}

/// What the design shows nothing of, though there is something.
QString unplacedText(const PosterReport &report, const QList<PosterField> &samples)
{
    QStringList things;
    for (const PosterField field : report.unplaced) {
        if (!samples.contains(field))
            things.append(posterFieldText(field));
    }
    if (report.isLogoUnplaced)
        things.append(PosterViewText::tr("Logo"));
    if (report.isPhotoUnplaced)
        things.append(PosterViewText::tr("Photo"));
    return things.isEmpty()
        ? QString()
        : u'\n' + PosterViewText::tr("Not in this design: %1.").arg(things.join(", "_L1));
}

void addProblems(PosterView &view, const PosterDraft &draft, const QLocale &locale)
{
    const PosterReport &report = view.poster.report;
    for (const PosterReport::LeftOut &left : report.leftOut) {
        if (!view.plan.content.samples.contains(left.field))
            view.problems.insert(left.field, posterLeftOutText(left.words));
    }
    for (const PosterReport::LeftOut &letters : report.withoutFont)
        view.problems.insert(letters.field, posterNoFontText(letters.words));
    if (!typedColour(draft.brand).isValid())
        view.brandProblem = PosterViewText::tr("Give a colour as #1B5E20.");
    else if (report.isBrandDarkened)
        view.brandNote = posterDarkenedText();
    if (!draft.accent.trimmed().isEmpty() && !typedColour(draft.accent).isValid())
        view.accentProblem = PosterViewText::tr("Give a colour as #1B5E20, or none.");
    if (const auto &code = view.plan.content.code; code && report.modules > 0) {
        view.facts = posterCodeText(report.codeMm, report.modules, locale);
        view.details = posterCodeDetails(*code, report.codeMm, report.modules, locale);
    }
    view.facts += unplacedText(report, view.plan.content.samples);
    if (report.isFontMissing)
        view.facts += u'\n' + posterFontMissingText();
    view.facts = view.facts.trimmed();
}

QString missingIn(const PosterView &view, const PosterDraft &draft)
{
    const bool hasHeadline = !draft.headline.trimmed().isEmpty();
    if (view.check.link.isEmpty() && !hasHeadline)
        return PosterViewText::tr("Type a headline, and the number that the code calls. Grey words "
                                  "are samples.");
    if (view.check.link.isEmpty())
        return PosterViewText::tr("Type the number that the code calls.");
    if (!view.codeProblem.isEmpty())
        return view.codeProblem;
    if (const auto problem = moduleProblem(view.poster.report))
        return posterErrorText(*problem);
    if (!hasHeadline)
        return PosterViewText::tr("Type a headline: grey words are samples, and are not printed.");
    const auto wrong = static_cast<int>(view.problems.size()) + int(!view.brandProblem.isEmpty())
        + int(!view.accentProblem.isEmpty());
    if (wrong > 0)
        return PosterViewText::tr("Fix %n field(s), marked on the left.", nullptr, wrong);
    if (!draft.logo.isNone() && view.plan.content.logo.isNull())
        return PosterViewText::tr("The logo is not read yet, or cannot be: see its field.");
    if (!draft.photo.isNone() && view.plan.content.photo.isNull())
        return PosterViewText::tr("The photo is not read yet, or cannot be: see its field.");
    return {};
}

/// What is used for it where the usual paper is Letter.
QString americanPaper(const QString &id)
{
    static const QHash<QString, QString> papers{{u"a3"_s, u"tabloid"_s},
                                                {u"a4"_s, u"letter"_s},
                                                {u"a5"_s, u"half-letter"_s},
                                                {u"card"_s, u"us-card"_s}};
    return papers.value(id, id);
}

} // namespace

PosterPaper paperFor(const PosterDesign &design, const QString &wished, const QLocale &locale)
{
    if (design.papers.contains(wished))
        return *posterPaper(wished);
    const QString &usual = design.papers.constFirst();
    const QString there = usesLetter(locale) ? americanPaper(usual) : usual;
    return *posterPaper(design.papers.contains(there) ? there : usual);
}

PosterView posterView(const PosterDraft &draft, const PosterPictures &pictures,
                      const QLocale &locale)
{
    PosterView view;
    view.check = checkLink(draft.link);
    const auto design = posterDesign(draft.design);
    view.plan.design = design ? *design : posterDesigns().constFirst();
    view.plan.sheet
        = {paperFor(view.plan.design, draft.paper, locale), draft.bleedMm, draft.hasCropMarks};
    view.plan.content = contentOf(draft, pictures, view.check);
    view.plan.link = view.check.link;
    addCode(view);
    addSamples(view.plan.content, view.plan.design);
    view.poster = laidPoster(view.plan);
    addProblems(view, draft, locale);
    view.missing = missingIn(view, draft);
    return view;
}

std::optional<PrintedPlacement> printedPoster(const PosterPlan &plan)
{
    return printedLink(plan.link, plan.design.id, plan.sheet.paper.id,
                       plan.content.headline.simplified());
}

PrintJob posterJob(const PosterPlan &plan, const QString &name)
{
    return {.name = name,
            .paper = laidPoster(plan).page.size,
            .pages = 1,
            .page =
                [plan](int, const PrintTarget &target) {
                    const SettledPoster settled = settledPoster(plan, target.dpi);
                    return calibrated(settled.poster.page, target.calibration);
                },
            .problem =
                [plan](const PrintTarget &target, const std::function<bool()> &) {
                    const SettledPoster settled = settledPoster(plan, target.dpi);
                    const auto checked
                        = checkedPoster(settled.poster, plan.link, target.dpi, settled.scan);
                    return checked ? QString() : posterErrorText(checked.error());
                },
            .placement = printedPoster(plan)};
}

} // namespace bellpush
