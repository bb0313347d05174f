// SPDX-License-Identifier: MIT
#include "app/documents/commonmembers.h"
#include "app/documents/draftmembers.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr std::array<std::pair<PosterCodeLook, QLatin1StringView>, 3> codeLookNames{{
    {PosterCodeLook::Plain, "plain"_L1},
    {PosterCodeLook::Coloured, "coloured"_L1},
    {PosterCodeLook::WithLogo, "logo"_L1},
}};

} // namespace

void describe(Members &members, PosterDraft &draft)
{
    members.text("number"_L1, draft.link.number);
    describeCountry(members, draft.link.country);
    members.text("payload"_L1, draft.link.payload);
    members.text("headline"_L1, draft.headline);
    members.text("business_name"_L1, draft.businessName);
    members.text("text"_L1, draft.text);
    members.text("call_to_action"_L1, draft.callToAction);
    members.text("hours"_L1, draft.hours);
    members.text("web_address"_L1, draft.webAddress);
    members.text("headline_2"_L1, draft.headline2);
    members.text("text_2"_L1, draft.text2);
    members.text("prices"_L1, draft.prices);
    members.text("lines"_L1, draft.lines);
    members.text("design"_L1, draft.design);
    members.text("paper"_L1, draft.paper);
    members.text("brand"_L1, draft.brand);
    members.text("accent"_L1, draft.accent);
    members.text("font"_L1, draft.font);
    members.name("code_look"_L1, codeLookNames, draft.codeLook);
    describePicture(members, "logo"_L1, draft.logo);
    describePicture(members, "photo"_L1, draft.photo);
    members.decimal("bleed_mm"_L1, draft.bleedMm, {0, PosterDraft::largestBleedMm});
    members.flag("crop_marks"_L1, draft.hasCropMarks);
}

} // namespace bellpush
