// SPDX-License-Identifier: MIT
#include "ui/widgets/emojifont.h"

#include <QFontInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bellpush {

QFont withColourEmoji(QFont font)
{
    // The family's real name: behind an alias such as "Sans" the emoji font's digits would win.
    font.setFamilies({QFontInfo(font).family(), u"Noto Color Emoji"_s});
    return font;
}

} // namespace bellpush
