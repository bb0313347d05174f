// SPDX-License-Identifier: MIT
#include "ui/commandline/phonewords.h"

#include "app/practice/practiceaccount.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PhoneText {
    Q_DECLARE_TR_FUNCTIONS(PhoneText)
};

} // namespace

PhoneSetting previewSetting()
{
    return {
        .businessName = practiceaccount::businessName,
        .time = u"12:00"_s,
        .words = {
            .emptyBody = PhoneText::tr("Your message"),
            .emptyButton = PhoneText::tr("Button label"),
            .image = PhoneText::tr("Image"),
            .video = PhoneText::tr("Video"),
            .document = PhoneText::tr("Document"),
            .callLink = PhoneText::tr("WhatsApp call"),
            .templateTitle = PhoneText::tr("Template"),
            .templateNote = PhoneText::tr("WhatsApp puts the template’s own text here."),
            .templateLanguage = PhoneText::tr("Language: %1"),
            .today = PhoneText::tr("Today"),
            .businessAccount = PhoneText::tr("Business account"),
            .messageField = PhoneText::tr("Message"),
        },
    };
}

} // namespace bellpush
