// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// Makes the program speak the user's language where there is a translation, and English with its
/// plural forms where there is none; numbers and dates follow. Needs the application object and its
/// assets.
void installTranslations();

} // namespace bellpush
