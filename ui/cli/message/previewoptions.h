// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"
#include "ui/draw/phone/phonecontent.h"
#include "ui/draw/phone/phonelook.h"

namespace bellpush {

/// The options that say on what the phone is seen, and when.
QList<Option> lookOptions();

/// Which phone. Errors: WrongUsage, RuleBroken.
Result<PhoneLook, Failure> readLook(const Arguments &arguments);

/// What the phone shows besides the draft: always the same business and day, so that the same
/// draft gives the same picture. Errors: as above.
Result<PhoneSetting, Failure> readSetting(const Arguments &arguments);

} // namespace bellpush
