// SPDX-License-Identifier: MIT
#include "app/documents/commonmembers.h"
#include "app/documents/draftmembers.h"

using namespace Qt::StringLiterals;

namespace bellpush {

void describe(Members &members, PosterDraft &draft)
{
    members.text("number"_L1, draft.link.number);
    describeCountry(members, draft.link.country);
    members.text("payload"_L1, draft.link.payload);
    members.text("headline"_L1, draft.headline);
    members.text("business_name"_L1, draft.businessName);
    members.text("text"_L1, draft.text);
    members.text("call_to_action"_L1, draft.callToAction);
    members.text("design"_L1, draft.design);
    members.text("paper"_L1, draft.paper);
    members.text("brand"_L1, draft.brand);
    describePicture(members, "logo"_L1, draft.logo);
    members.decimal("bleed_mm"_L1, draft.bleedMm, {0, PosterDraft::largestBleedMm});
    members.flag("crop_marks"_L1, draft.hasCropMarks);
}

} // namespace bellpush
