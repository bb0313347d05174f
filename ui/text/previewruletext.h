// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/previewrule.h"

#include <QString>

namespace bellpush {

/// What the phone does by `rule`, in one sentence for who writes the message.
QString ruleText(PreviewRule rule);

/// The same in a few words, for a rule that says what a computer or an old app makes of a message;
/// empty for the others.
QString otherClientText(PreviewRule rule);

/// Who says so, in a few words without a full stop.
QString standingText(RuleStanding standing);

/// Where that can be read, in a few words without a full stop. The page's name stays English.
QString sourceText(PreviewRule rule);

} // namespace bellpush
