// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/draw/phone/phonecontent.h"
#include "ui/draw/phone/phonelook.h"

#include <QtGlobal>

namespace bellpush {

/// `--open`: what a phone shows more of.
inline constexpr Option openOption{.name = QLatin1StringView("--open"),
                                   .help
                                   = QT_TRANSLATE_NOOP("Option", "with “See all options” tapped")};

/// The options that say on what the phone is seen, and when.
QList<Option> lookOptions();

/// Which phone.
PhoneLook readLook(const Arguments &arguments);

/// What the phone shows besides the draft: always the same business and day, so that the same
/// draft gives the same picture.
PhoneSetting readSetting(const Arguments &arguments);

} // namespace bellpush
