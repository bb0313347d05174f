// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace bellpush {

/// Makes `application` speak the user's language where there is a translation, and English with its
/// plural forms where there is none; numbers and dates follow. Needs its assets.
void installTranslations(QCoreApplication &application);

} // namespace bellpush
