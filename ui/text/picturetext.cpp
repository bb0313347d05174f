// SPDX-License-Identifier: MIT
#include "ui/text/picturetext.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

} // namespace

QString phonePictureErrorText(PhonePictureError error)
{
    switch (error) {
    case PhonePictureError::TooTall:
        return PictureText::tr("The message is too long for one picture.");
    case PhonePictureError::CannotEncode:
        return PictureText::tr("The picture could not be made: there is too little memory.");
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
