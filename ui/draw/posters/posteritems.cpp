// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posteritems.h"

#include "app/qr/qrprint.h"

#include <algorithm>

namespace bellpush {

namespace {

constexpr int designedModules = 33; // of a call link with a short payload

} // namespace

const QString &wordsOf(PosterField field, const PosterContent &content)
{
    switch (field) {
    case PosterField::Headline:
        return content.headline;
    case PosterField::BusinessName:
        return content.businessName;
    case PosterField::Number:
        return content.number;
    case PosterField::Text:
        return content.text;
    case PosterField::CallToAction:
        return content.callToAction;
    case PosterField::Hours:
        return content.hours;
    case PosterField::WebAddress:
        return content.webAddress;
    case PosterField::Headline2:
        return content.headline2;
    case PosterField::Text2:
        return content.text2;
    case PosterField::Prices:
        return content.prices;
    case PosterField::Lines:
        return content.lines;
    }
    Q_UNREACHABLE();
}

bool isPresent(const PosterPart &part, const PosterContent &content)
{
    using enum PosterPart::Kind;
    switch (part.kind) {
    case Words:
    case Prices:
    case Lines:
        return !wordsOf(part.field, content).trimmed().isEmpty();
    case Logo:
        return !content.logo.isNull();
    case Photo:
        return !content.photo.isNull();
    case Code:
    case Handset:
    case Rule:
        return true;
    }
    Q_UNREACHABLE();
}

bool holds(const PosterCondition &condition, const PosterContent &content)
{
    const auto isThere = [&content](const PosterPart &part) {
        return isPresent(part, content);
    };
    return std::ranges::all_of(condition.with, isThere)
        && std::ranges::none_of(condition.without, isThere);
}

int modulesOf(const PosterContent &content)
{
    return content.code ? content.code->size() : designedModules;
}

double darkSide(double side, int modules)
{
    constexpr double zones = 2 * standardQuietZone;
    const double room = side * (1 + zones / designedModules);
    return std::min(side, room * modules / (modules + zones));
}

} // namespace bellpush
