// SPDX-License-Identifier: MIT
#include "ui/pages/business/businesscard.h"

#include "app/links/calllink.h"
#include "app/posters/posterdesigns.h"
#include "app/posters/posterdraft.h"
#include "app/values/readablenumber.h"
#include "ui/draw/posters/posterlayout.h"
#include "ui/draw/press/typedcolour.h"
#include "ui/text/measures.h"
#include "ui/text/postertext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct BusinessCardText {
    Q_DECLARE_TR_FUNCTIONS(BusinessCardText)
};

QColor colourOr(const QString &typed, QLatin1StringView usual)
{
    const QColor colour = typedColour(typed);
    return colour.isValid() ? colour : QColor(usual);
}

} // namespace

PrintPage businessCard(const Business &business, const QImage &logo, const QLocale &locale)
{
    PosterPlan plan{.design = *posterDesign(u"card"_s),
                    .sheet = {.paper = *posterPaper(usesLetter(locale) ? u"us-card"_s : u"card"_s)},
                    .content = {.headline = business.hours,
                                .businessName = business.name,
                                .text = business.webAddress,
                                .callToAction = posterCallToAction(),
                                .brand = colourOr(business.brand, PosterDraft::usualBrand),
                                .logo = logo}};
    PosterContent &content = plan.content;
    if (business.name.trimmed().isEmpty()) {
        content.businessName = BusinessCardText::tr("Your business");
        content.samples.append(PosterField::BusinessName);
    }
    if (const auto number = dialledNumber(business)) {
        content.number = readableNumber(*number);
        plan.link = callLink(*number, {});
        if (const auto code = qrMatrix(plan.link, plan.design.correction))
            content.code = *code;
    } else {
        content.number = u"+1 650-555-1234"_s;
        content.samples.append(PosterField::Number);
    }
    return laidPoster(plan).page;
}

} // namespace bellpush
