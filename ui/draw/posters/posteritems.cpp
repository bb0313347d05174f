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
    }
    Q_UNREACHABLE();
}

bool isPresent(const PosterItem &item, const PosterContent &content)
{
    switch (item.kind) {
    case PosterItem::Kind::Words:
        return !wordsOf(item.field, content).trimmed().isEmpty();
    case PosterItem::Kind::Logo:
        return !content.logo.isNull();
    case PosterItem::Kind::Code:
    case PosterItem::Kind::Handset:
    case PosterItem::Kind::Rule:
        return true;
    }
    Q_UNREACHABLE();
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
