// SPDX-License-Identifier: MIT
#include "app/cloudapi/jsontext.h"
#include "app/cloudapi/messagejson.h"
#include "app/message/messagelink.h"
#include "app/practice/practiceaccount.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/outputoption.h"
#include "ui/cli/message/draftoptions.h"
#include "ui/cli/message/headermedia.h"
#include "ui/cli/message/messagecommands.h"
#include "ui/cli/message/previewoptions.h"
#include "ui/cli/message/requestform.h"
#include "ui/draw/approval/approvalwriter.h"
#include "ui/draw/phone/phonepicture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
};

constexpr QLatin1StringView open = "--open"_L1;
constexpr QLatin1StringView approval = "--approval"_L1;
constexpr QLatin1StringView noFetch = "--no-fetch"_L1;

PictureFormat pictureFormat(const QString &name)
{
    if (name == "svg"_L1)
        return PictureFormat::Svg;
    return name == "pdf"_L1 ? PictureFormat::Pdf : PictureFormat::Png;
}

Failure pictureFailure(PhonePictureError error)
{
    const QString text = phonePictureErrorText(error);
    return error == PhonePictureError::TooTall ? ruleBroken(u"body"_s, text).value()
                                               : failure(ExitCode::Failed, text).value();
}

bool hasMoreOptions(const PhoneContent &content)
{
    const QList<BubbleButton> &buttons = content.bubble.buttons;
    return !buttons.isEmpty() && buttons.constLast().tap.kind == PhoneTap::Kind::ShowOptions;
}

QString shownLink(const MessageDraft &draft)
{
    return callLinkOf(draft, *PhoneNumber::fromDigits(QString(practiceaccount::phoneNumberDigits)));
}

QString requestOf(const DraftCheck &check)
{
    return check.content ? QString::fromUtf8(jsonText(toJson(*check.content))) : QString();
}

ExitCode runApproval(const MessageDraft &draft, const PhoneSetting &setting, const PhoneLook &look,
                     const Output &output, Console &console)
{
    if (output.format != "pdf"_L1)
        return console.end(failure(ExitCode::WrongUsage,
                                   PreviewText::tr("The approval sheet is a PDF: name a .pdf "
                                                   "after -o.")));
    const DraftCheck check = checkDraft(draft);
    ApprovalContent content
        = approvalContent(approvalText(draft, check), shownLink(draft), requestOf(check));
    content.title = PreviewText::tr("Message for approval");
    content.subtitle = setting.businessName;
    PhoneSetting whole = setting;
    whole.isUnfolded = true;
    content.phone = phoneContent(draft, whole);
    content.look = look;
    const auto page = approvalPdf(content);
    if (!page)
        return console.end(failure(ExitCode::Failed, approvalErrorText(page.error())));
    const auto failed = deliver(output.path, *page, console);
    return failed ? console.end(*failed) : ExitCode::Done;
}

ExitCode runPreview(const Arguments &arguments, Console &console)
{
    const auto output = readOutput(arguments, {u"png"_s, u"svg"_s, u"pdf"_s});
    if (!output)
        return console.end(output.error());
    const auto look = readLook(arguments);
    if (!look)
        return console.end(look.error());
    auto setting = readSetting(arguments);
    if (!setting)
        return console.end(setting.error());
    const auto draft = readDraft(arguments);
    if (!draft)
        return console.end(draft.error());
    if (!arguments.has(noFetch))
        setting->media = headerMedia(*draft, console);

    if (!hasMoreOptions(phoneContent(*draft, *setting)) && arguments.has(open)) {
        setting->open = {};
        console.say(warning(open.mid(2),
                            PreviewText::tr("This message shows no “See all options”: "
                                            "there is nothing to open.")));
    }
    if (arguments.has(approval))
        return runApproval(*draft, *setting, *look, *output, console);
    const auto picture
        = phonePicture(phoneContent(*draft, *setting), {pictureFormat(output->format), *look});
    if (!picture)
        return console.end(pictureFailure(picture.error()));
    const auto failed = deliver(output->path, *picture, console);
    return failed ? console.end(*failed) : ExitCode::Done;
}

} // namespace

Command previewCommand()
{
    return {
        .name = "preview"_L1,
        .usage = "KIND [OPTIONS] | FILE.bellpush  -o FILE.png|.svg|.pdf [--theme light|dark]"
                 " [--phone android|ios] [--width N] [--text-scale F] [--at MINUTES]"
                 " [--client phone|old|desktop] [--open] [--no-fetch] [--approval]"_L1,
        .about
        = messageHelp()
            + PreviewText::tr(
                "\n\nDraws the phone that gets the message, which need not be valid. "
                "The same message gives the\n"
                "same picture, as long as its header's picture is the same: that is fetched.\n\n"
                "-o FILE         the picture; its ending says which kind\n"
                "--format NAME   png, svg or pdf, whatever the file is called\n"
                "--width N       of the picture in logical pixels: 280 to 480, else "
                "360\n"
                "--text-scale F  size of the text: 1 to 2, else 1\n"
                "--at MINUTES    so long after it was sent, else 0\n"
                "--client NAME   phone, old (an app too old for call buttons) or "
                "desktop\n"
                "--open          with “See all options” tapped\n"
                "--no-fetch      without its header's picture: for messages of "
                "strangers\n"
                "--approval      one page to approve the message by: both themes, "
                "words, rules, code, request (PDF)"),
        .options = messageOptions() + outputOptions() + lookOptions()
            + QList<Option>{{open, Option::Takes::Nothing},
                            {noFetch, Option::Takes::Nothing},
                            {approval, Option::Takes::Nothing}},
        .run = runPreview,
    };
}

} // namespace bellpush
