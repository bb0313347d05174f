// SPDX-License-Identifier: MIT
#include "app/documents/commonmembers.h"
#include "app/documents/draftmembers.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr std::array<std::pair<LinkKind, QLatin1StringView>, 2> linkNames{{
    {LinkKind::Call, "call"_L1},
    {LinkKind::Chat, "chat"_L1},
}};

constexpr std::array<std::pair<QrPurpose, QLatin1StringView>, 4> purposeNames{{
    {QrPurpose::Window, "window"_L1},
    {QrPurpose::Outdoors, "outdoors"_L1},
    {QrPurpose::Sticker, "sticker"_L1},
    {QrPurpose::Screen, "screen"_L1},
}};

/// `ecc` stands only where it was chosen by its letter, and comes before `purpose`.
void describeCorrection(Members &members, CodeDesign &design)
{
    std::optional<ErrorCorrection> letter;
    if (!design.purpose)
        letter = design.correction;
    QrPurpose purpose = design.purpose.value_or(*CodeDesign().purpose);
    members.optionalName("ecc"_L1, correctionNames, letter);
    members.name("purpose"_L1, purposeNames, purpose);
    design = withPurpose(design, purpose);
    if (letter) {
        design.purpose.reset();
        design.correction = *letter;
    }
}

void describeLook(Members &members, CodeDesign &design)
{
    describeCorrection(members, design);
    members.decimal("size_mm"_L1, design.sizeMm,
                    {CodeDesign::smallestSizeMm, CodeDesign::largestSizeMm});
    members.whole("dpi"_L1, design.dpi, {CodeDesign::smallestDpi, CodeDesign::largestDpi});
    members.whole("quiet_zone"_L1, design.quietZone, {0, largestQuietZone});
    members.text("colour"_L1, design.colour);
    members.text("background"_L1, design.background);
    bool isRounded = design.shape == ModuleShape::Rounded;
    members.flag("rounded"_L1, isRounded);
    design.shape = isRounded ? ModuleShape::Rounded : ModuleShape::Square;
    members.text("call_to_action"_L1, design.callToAction);
    describePicture(members, "logo"_L1, design.logo);
    members.whole("logo_percent"_L1, design.logoPercent,
                  {CodeDesign::smallestLogoPercent, CodeDesign::largestLogoPercent});
}

} // namespace

void describe(Members &members, CodeDraft &draft)
{
    members.name("type"_L1, linkNames, draft.link.kind);
    members.text("number"_L1, draft.link.number);
    describeCountry(members, draft.link.country);
    members.text("payload"_L1, draft.link.payload);
    members.text("text"_L1, draft.link.text);
    members.text("words"_L1, draft.link.words);
    describeLook(members, draft.design);
}

} // namespace bellpush
