// SPDX-License-Identifier: MIT
#include "ui/phone/phonemedia.h"

#include "ui/text/mediatext.h"

namespace bellpush {

namespace {

PhoneMedia shown(const NoHeaderMedia &)
{
    return {};
}

PhoneMedia shown(const HeaderMediaLoading &)
{
    return {{}, mediaLoadingText(), false};
}

PhoneMedia shown(const QImage &picture)
{
    return {picture, {}, false};
}

PhoneMedia shown(const CheckedMedia &media)
{
    return {{}, checkedMediaText(media), false};
}

PhoneMedia shown(const MediaError &error)
{
    return {{}, mediaErrorText(error), true};
}

} // namespace

PhoneMedia phoneMedia(const HeaderPictureState &state)
{
    return std::visit([](const auto &each) { return shown(each); }, state);
}

} // namespace bellpush
