// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterrow.h"

#include "app/values/phonenumber.h"
#include "app/values/readablenumber.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = PosterProblem::Reason;

/// What the row says, or else what the poster says of its own.
QString wordsOf(const PosterContent &poster, PosterField field, const QString &own,
                const QString &inRow)
{
    if (!inRow.trimmed().isEmpty())
        return inRow;
    return poster.samples.contains(field) ? QString() : own;
}

QString businessOf(const PosterContent &poster, const Placement &row)
{
    constexpr auto key = "business"_L1;
    const QString name
        = wordsOf(poster, PosterField::BusinessName, poster.businessName, row.texts.value(key));
    return name.trimmed().isEmpty() && !row.texts.contains(key) ? row.label : name;
}

} // namespace

PosterContent contentOfRow(const PosterContent &poster, const Placement &row)
{
    PosterContent content = poster;
    content.headline
        = wordsOf(poster, PosterField::Headline, content.headline, row.texts.value("headline"_L1));
    content.businessName = businessOf(poster, row);
    content.text = wordsOf(poster, PosterField::Text, content.text, row.texts.value("text"_L1));
    content.samples.clear();
    const auto number = PhoneNumber::fromDigits(row.number);
    content.number = number ? readableNumber(*number) : row.number;
    content.code.reset();
    return content;
}

PosterPlan posterOfRow(const PosterPlan &poster, const Placement &row)
{
    PosterPlan plan = poster;
    plan.content = contentOfRow(poster.content, row);
    plan.link = row.link;
    if (const auto matrix = qrMatrix(row.link, plan.design.correction))
        plan.content.code = *matrix;
    return plan;
}

Placement labelledRow(Placement row, const PosterPlan &poster)
{
    if (row.label.isEmpty())
        row.label = poster.content.headline.simplified();
    return row;
}

QList<PosterProblem> wordProblems(const PosterPlan &plan, const PosterReport &report)
{
    QList<PosterProblem> problems;
    if (plan.content.headline.trimmed().isEmpty())
        problems.append({Reason::NoHeadline, PosterField::Headline});
    if (!plan.content.code)
        problems.append({Reason::NoCode});
    for (const PosterReport::LeftOut &left : report.leftOut)
        problems.append({Reason::NoRoom, left.field, left.words});
    for (const PosterReport::LeftOut &letters : report.withoutFont)
        problems.append({Reason::NoFont, letters.field, letters.words});
    return problems;
}

} // namespace bellpush
