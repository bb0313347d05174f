// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/business.h"
#include "ui/draw/press/printpage.h"

#include <QImage>

class QLocale;

namespace bellpush {

/// The card of a business, to see what was entered as it will be printed: with pale samples where
/// words are to come. `logo` is null for none.
PrintPage businessCard(const Business &business, const QImage &logo, const QLocale &locale);

} // namespace bellpush
