// SPDX-License-Identifier: MIT
#include "app/cloudapi/draftrequest.h"
#include "app/message/messagelink.h"
#include "app/practice/practiceaccount.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/files.h"
#include "ui/cli/frame/optioncheck.h"
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

constexpr Option pictureFile = outputOption("FILE.png|.svg|.pdf"_L1);
constexpr Option noFetch{
    .name = "--no-fetch"_L1,
    .help = QT_TRANSLATE_NOOP("Option", "without its header's picture: for messages of strangers")};
constexpr Option approval{
    .name = "--approval"_L1,
    .help = QT_TRANSLATE_NOOP("Option",
                              "pages to approve the message by: both themes, words, "
                              "rules, code, request (PDF)")};

/// Nothing about the message need be there.
QList<Option> previewOptions()
{
    QList<Option> message = messageOptions();
    for (Option &option : message)
        option.needed = {};
    return QList<Option>{pictureFile, formatOption} + message + lookOptions()
        + QList<Option>{noFetch, approval};
}

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

ExitCode runApproval(const MessageDraft &draft, const PhoneSetting &setting, const PhoneLook &look,
                     const Output &output, Console &console)
{
    if (output.format != "pdf"_L1)
        return console.end(failure(ExitCode::WrongUsage,
                                   PreviewText::tr("The approval sheet is a PDF: name a .pdf "
                                                   "after -o.")));
    const DraftCheck check = checkDraft(draft);
    ApprovalContent content = approvalContent(approvalText(draft, check), shownLink(draft),
                                              QString::fromUtf8(draftRequest(check).body));
    content.title = PreviewText::tr("Message for approval");
    content.subtitle = setting.businessName;
    PhoneSetting whole = setting;
    whole.isUnfolded = true;
    content.phone = phoneContent(draft, whole);
    content.look = look;
    const auto page = approvalPdf(content);
    if (!page)
        return console.end(failure(ExitCode::Failed, approvalErrorText(page.error())));
    return console.end(deliver(output.path, *page, console));
}

ExitCode runPreview(const Arguments &arguments, Console &console)
{
    const auto output = readOutput(arguments, pictureFile);
    if (!output)
        return console.end(output.error());
    const PhoneLook look = readLook(arguments);
    PhoneSetting setting = readSetting(arguments);
    const auto draft = readDraft(arguments);
    if (!draft)
        return console.end(draft.error());
    if (!arguments.has(noFetch))
        setting.media = headerMedia(*draft, console);

    if (!hasMoreOptions(phoneContent(*draft, setting)) && arguments.has(openOption)) {
        setting.open = {};
        console.say(warning(fieldOf(openOption),
                            PreviewText::tr("This message shows no “See all options”: "
                                            "there is nothing to open.")));
    }
    if (arguments.has(approval))
        return runApproval(*draft, setting, look, *output, console);
    const auto picture
        = phonePicture(phoneContent(*draft, setting), {pictureFormat(output->format), look});
    if (!picture)
        return console.end(pictureFailure(picture.error()));
    return console.end(deliver(output->path, *picture, console));
}

} // namespace

Command previewCommand()
{
    return {
        .name = "preview"_L1,
        .forms = messageForms(),
        .about = PreviewText::tr(
            "Draws the phone that gets the message, which need not be valid. The same message "
            "gives the same picture, as long as its header's picture is the same: that is "
            "fetched."),
        .options = previewOptions(),
        .wordsProblem = messageWordsProblem,
        .run = runPreview,
    };
}

} // namespace bellpush
